package app.touchpoint.jira.journey;

import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Shows a fragment only in projects that are set up; answered from memory. */
public class SetUpCondition extends AbstractWebCondition {

    private final ProjectSetup setup;

    public SetUpCondition(ProjectSetup setup) {
        this.setup = setup;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return project != null && setup.of(project.getId()).isPresent();
    }
}
