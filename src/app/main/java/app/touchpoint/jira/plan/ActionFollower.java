package app.touchpoint.jira.plan;

import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueFollower;
import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in which issues improve a touchpoint whenever the touchpoint changes, so that a link is found even if its event was lost; and now and
 * then looks at those that have actions, should a link have gone without a change of either issue.
 */
@Component
public class ActionFollower implements IssueFollower {

    private final ActionModel model;
    private final TouchpointStore touchpoints;

    public ActionFollower(ActionModel model, TouchpointStore touchpoints) {
        this.model = model;
        this.touchpoints = touchpoints;
    }

    @Override
    public void linked(long issueId) {
        TouchpointRow touchpoint = touchpoints.ofIssue(issueId);
        if (touchpoint != null) {
            model.takeIn(issueId, touchpoint.projectId());
        }
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        model.takeIn(now.issueId(), now.projectId());
    }

    @Override
    public void compared(long projectId) {
        model.compareLinks(projectId);
    }

    @Override
    public void left(Issue issue, TouchpointRow before) {
        model.leave(before.issueId());
    }
}
