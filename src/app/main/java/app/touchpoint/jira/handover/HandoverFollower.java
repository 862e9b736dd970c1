package app.touchpoint.jira.handover;

import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.IssueFollower;
import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in links that are made or deleted elsewhere, and those of a touchpoint that is new here. */
@Component
public class HandoverFollower implements IssueFollower {

    private final HandoverLinks links;

    public HandoverFollower(HandoverLinks links) {
        this.links = links;
    }

    @Override
    public void linked(long issueId) {
        links.takeIn(issueId);
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        if (before == null) {
            links.takeIn(issue.getId());
        }
    }

    @Override
    public void left(Issue issue, TouchpointRow before) {
        links.takeIn(issue.getId());
    }
}
