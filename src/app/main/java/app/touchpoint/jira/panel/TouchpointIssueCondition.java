package app.touchpoint.jira.panel;

import app.touchpoint.jira.access.KnownProjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Shows a panel only on touchpoints of projects that are set up; answered from memory. */
public class TouchpointIssueCondition extends AbstractWebCondition {

    private final KnownProjects known;

    public TouchpointIssueCondition(KnownProjects known) {
        this.known = known;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue && known.isTouchpoint(issue);
    }
}
