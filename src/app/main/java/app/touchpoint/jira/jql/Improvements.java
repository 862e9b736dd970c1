package app.touchpoint.jira.jql;

import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.IssueLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which issues are linked to improve a touchpoint. */
@Component
public class Improvements {

    private final ProjectSetup setup;
    private final IssueLinks links;

    public Improvements(ProjectSetup setup, IssueLinks links) {
        this.setup = setup;
        this.links = links;
    }

    /** Ids of the issues in the order of their links, whoever may see them; Jira reads the links with two queries of its own. */
    public List<Long> of(long touchpointId) {
        return setup.shared(Item.LINK_IMPROVES)
                .map(type -> links.of(touchpointId, Long.parseLong(type)).stream()
                        .filter(link -> link.getDestinationId() == touchpointId)
                        .map(link -> link.getSourceId())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
