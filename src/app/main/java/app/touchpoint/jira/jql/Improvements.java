package app.touchpoint.jira.jql;

import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which issues are linked to improve a touchpoint. */
@Component
public class Improvements {

    private final ProjectSetup setup;

    public Improvements(ProjectSetup setup) {
        this.setup = setup;
    }

    /** Ids of the issues in the order of their links, whoever may see them; Jira reads the links with one query of its own. */
    public List<Long> of(long touchpointId) {
        Optional<Long> type = setup.shared(Item.LINK_IMPROVES).map(Long::valueOf);
        return type.isEmpty() ? List.of() : Links.inward(touchpointId, type.get());
    }

    /** Apart, since no app for Jira 10 or 11 was seen to use the package of links. */
    private static final class Links {

        static List<Long> inward(long touchpointId, Long type) {
            return ComponentAccessor.getComponent(IssueLinkManager.class).getInwardLinks(touchpointId).stream()
                    .filter(link -> type.equals(link.getLinkTypeId()))
                    .map(link -> link.getSourceId())
                    .distinct()
                    .toList();
        }
    }
}
