package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The three issue types, and the project's issue type scheme that holds them. A shared scheme is copied. This is no bean, since no app for
 * Jira 10 or 11 was seen to use the manager of these schemes, which methods in here name.
 */
final class IssueTypesPart implements SetupPart {

    static final List<Item> TYPES = List.of(Item.TYPE_PHASE, Item.TYPE_TOUCHPOINT, Item.TYPE_ACTION);
    private static final String SCHEME_KIND = "touchpoint.setup.kind.type-scheme";

    private final IssueTypeManager types;

    IssueTypesPart(IssueTypeManager types) {
        this.types = types;
    }

    @Override
    public void run(SetupRun run) {
        IssueTypeSchemeManager schemes = ComponentAccessor.getComponent(IssueTypeSchemeManager.class);
        List<String> before = idsOf(schemes, schemes.getDefaultIssueTypeScheme());
        TYPES.forEach(type -> run.ensureShared(type, new Types(run.names().description(type))));
        if (run.isApplying()) {
            leaveDefaultAsItWas(schemes, before);
        }
        Project project = run.request().project();
        FieldConfigScheme scheme =
                Objects.requireNonNull(schemes.getConfigScheme(project), "Every project has an issue type scheme.");
        Set<String> present = new LinkedHashSet<>();
        schemes.getIssueTypesForProject(project).forEach(type -> present.add(type.getId()));
        List<String> wanted = new ArrayList<>();
        TYPES.forEach(type -> run.shared(type).ifPresent(wanted::add));
        boolean complete = wanted.size() == TYPES.size() && present.containsAll(wanted);
        List<String> others = others(scheme, schemes, project);
        boolean copies = !complete && (schemes.isDefaultIssueTypeScheme(scheme) || !others.isEmpty());
        run.report(new Change(
                Item.SCHEME_TYPES.code(),
                SCHEME_KIND,
                copies ? copyName(run) : scheme.getName(),
                complete ? Change.Deed.KEEP : copies ? Change.Deed.COPY : Change.Deed.EXTEND,
                copies ? others : List.of()));
        if (run.isApplying() && !complete) {
            apply(run, schemes, scheme, copies, join(present, wanted));
        }
    }

    /** Jira puts every new type into the default scheme, where all projects without a scheme of their own would get it. */
    private static void leaveDefaultAsItWas(IssueTypeSchemeManager schemes, List<String> before) {
        FieldConfigScheme scheme = schemes.getDefaultIssueTypeScheme();
        if (!idsOf(schemes, scheme).equals(before)) {
            schemes.update(scheme, before);
        }
    }

    private static List<String> idsOf(IssueTypeSchemeManager schemes, FieldConfigScheme scheme) {
        return schemes.getIssueTypesForScheme(scheme).stream()
                .map(IssueType::getId)
                .toList();
    }

    private static void apply(
            SetupRun run,
            IssueTypeSchemeManager schemes,
            FieldConfigScheme scheme,
            boolean copies,
            List<String> typeIds) {
        FieldConfigScheme used;
        if (copies) {
            used = schemes.create(copyName(run), run.names().description(Item.SCHEME_TYPES), typeIds);
            keepDefault(schemes, scheme, used);
            schemes.setProjectAssociationsForIssueTypeScheme(
                    used, List.of(run.request().project()));
        } else {
            used = schemes.update(scheme, typeIds);
        }
        run.rememberOwn(
                Item.SCHEME_TYPES.code(), String.valueOf(used.getId()), copies ? Origin.CREATED : Origin.ADOPTED);
    }

    private static void keepDefault(IssueTypeSchemeManager schemes, FieldConfigScheme from, FieldConfigScheme to) {
        var source = from.getOneAndOnlyConfig();
        var target = to.getOneAndOnlyConfig();
        if (source != null && target != null) {
            IssueType standard = schemes.getDefaultValue(source);
            if (standard != null) {
                schemes.setDefaultValue(target, standard.getId());
            }
        }
    }

    private static List<String> others(FieldConfigScheme scheme, IssueTypeSchemeManager schemes, Project project) {
        return schemes.isDefaultIssueTypeScheme(scheme)
                ? List.of()
                : scheme.getAssociatedProjectObjects().stream()
                        .map(Project::getKey)
                        .filter(key -> !key.equals(project.getKey()))
                        .sorted()
                        .toList();
    }

    private static List<String> join(Set<String> present, List<String> wanted) {
        Set<String> all = new LinkedHashSet<>(present);
        all.addAll(wanted);
        return List.copyOf(all);
    }

    private static String copyName(SetupRun run) {
        return run.request().project().getKey() + ": " + run.names().name(Item.SCHEME_TYPES);
    }

    private final class Types implements ObjectKind {

        private final String description;

        Types(String description) {
            this.description = description;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.issue-type";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(types.getIssueType(id)).map(IssueType::getName);
        }

        @Override
        public List<Namesake> named(String name) {
            return types.getIssueTypes().stream()
                    .filter(type -> type.getName().equalsIgnoreCase(name))
                    .map(type -> new Namesake(type.getId(), !type.isSubTask()))
                    .toList();
        }

        @Override
        public String create(String name) {
            return types.createIssueType(name, description, (Long) null).getId();
        }
    }
}
