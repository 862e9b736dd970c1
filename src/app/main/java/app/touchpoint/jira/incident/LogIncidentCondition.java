package app.touchpoint.jira.incident;

import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Offers to log an incident to who is logged in, once any project has touchpoints; answered from memory. */
public class LogIncidentCondition extends AbstractWebCondition {

    private final ProjectSetup setup;

    public LogIncidentCondition(ProjectSetup setup) {
        this.setup = setup;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return user != null && !setup.projectIds().isEmpty();
    }
}
