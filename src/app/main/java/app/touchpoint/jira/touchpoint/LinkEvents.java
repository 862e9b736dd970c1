package app.touchpoint.jira.touchpoint;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;

/**
 * Listens for links, for which Jira sends no event of the issues they join. Apart from {@link Events} and no bean, since nobody has seen an
 * app for Jira 10 or 11 use these events.
 */
public final class LinkEvents {

    private final ReadModel readModel;

    LinkEvents(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Two issues were joined. */
    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        tell(event.getIssueLink());
    }

    /** Two issues were parted. */
    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        tell(event.getIssueLink());
    }

    private void tell(IssueLink link) {
        readModel.linked(link.getSourceId(), link.getDestinationId());
    }
}
