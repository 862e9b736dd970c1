package app.touchpoint.jira.setup;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Optional;

/** The link types: an issue improves a touchpoint, a touchpoint hands over to another. */
class LinkTypesPart implements SetupPart {

    @Override
    public void run(SetupRun run) {
        for (Item item : List.of(Item.LINK_IMPROVES, Item.LINK_HANDOVER)) {
            run.ensureShared(
                    item,
                    new LinkTypes(
                            run.names().text(item.code() + ".outward"),
                            run.names().text(item.code() + ".inward")));
        }
    }

    private static final class LinkTypes implements ObjectKind {

        private final String outward;
        private final String inward;

        LinkTypes(String outward, String inward) {
            this.outward = outward;
            this.inward = inward;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.link-type";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(manager().getIssueLinkType(Long.valueOf(id)))
                    .map(IssueLinkType::getName);
        }

        /** A link type fits when it says the same in both directions. */
        @Override
        public List<Namesake> named(String name) {
            return manager().getIssueLinkTypesByName(name).stream()
                    .map(type -> new Namesake(
                            type.getId().toString(),
                            type.getOutward().equals(outward)
                                    && type.getInward().equals(inward)))
                    .toList();
        }

        /** Jira's method answers nothing, so the new type is looked up by its name. */
        @Override
        public String create(String name) {
            manager().createIssueLinkType(name, outward, inward, null);
            return manager().getIssueLinkTypesByName(name).stream()
                    .map(IssueLinkType::getId)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Jira made no link type " + name + "."))
                    .toString();
        }

        private static IssueLinkTypeManager manager() {
            return ComponentAccessor.getComponent(IssueLinkTypeManager.class);
        }
    }
}
