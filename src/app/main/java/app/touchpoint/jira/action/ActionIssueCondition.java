package app.touchpoint.jira.action;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Shows a panel on issues of the type <em>Touchpoint Action</em>, and on any other issue that improves a touchpoint which the visitor may see. Which
 * issues may be is answered from memory, so the page of any other issue costs nothing; of those few the links are read, until one leads to such a
 * touchpoint.
 */
public class ActionIssueCondition extends AbstractWebCondition {

    private final Actions actions;
    private final ImprovingIssues improving;
    private final VetoedIssues vetoed;

    public ActionIssueCondition(Actions actions, ImprovingIssues improving, VetoedIssues vetoed) {
        this.actions = actions;
        this.improving = improving;
        this.vetoed = vetoed;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && (actions.isOfType(issue) || (mayImprove(issue.getId()) && actions.isSeenToImprove(issue)));
    }

    /** A veto tells of an issue whose link the app has not heard of yet. */
    private boolean mayImprove(long issueId) {
        return improving.contains(issueId) || vetoed.contains(issueId);
    }
}
