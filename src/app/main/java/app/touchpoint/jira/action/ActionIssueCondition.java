package app.touchpoint.jira.action;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Shows a panel on issues of the type <em>Touchpoint Action</em>, and on any other action that has a veto. Answered from memory but for
 * those few with a veto; whether just any issue is linked to a touchpoint would cost the page of every issue a query, so a veto on such
 * an issue is given in the panel of the touchpoint.
 */
public class ActionIssueCondition extends AbstractWebCondition {

    private final Actions actions;
    private final VetoedIssues vetoed;

    public ActionIssueCondition(Actions actions, VetoedIssues vetoed) {
        this.actions = actions;
        this.vetoed = vetoed;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && (actions.isOfType(issue)
                        || (vetoed.contains(issue.getId())
                                && actions.see(issue).fold(action -> true, refusal -> false)));
    }
}
