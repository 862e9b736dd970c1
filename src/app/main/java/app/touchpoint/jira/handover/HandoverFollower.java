package app.touchpoint.jira.handover;

import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.IssueFollower;
import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in links that are made or deleted elsewhere. Jira's events tell of them, and whenever the touchpoint was read again its links are
 * looked at too, since an event may have been lost. A link of which neither an event nor a date tells is found when its turn comes.
 */
@Component
public class HandoverFollower implements IssueFollower {

    private final HandoverLinks links;
    private final HandoverStore store;

    public HandoverFollower(HandoverLinks links, HandoverStore store) {
        this.links = links;
        this.store = store;
    }

    @Override
    public void linked(long issueId) {
        links.takeIn(issueId);
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        links.takeIn(issue.getId());
    }

    /** Looks at every hand-over that is known, should a link have gone without a change of either issue. */
    @Override
    public void compared(long projectId) {
        store.ofProject(projectId).stream()
                .map(row -> row.ends().fromIssueId())
                .distinct()
                .forEach(links::takeIn);
    }

    @Override
    public void left(Issue issue, TouchpointRow before) {
        links.takeIn(issue.getId());
    }
}
