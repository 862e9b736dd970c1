package app.touchpoint.jira.matrix;

import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Shows a panel only on Journey Phase issues of projects that are set up; answered from memory. */
public class PhaseIssueCondition extends AbstractWebCondition {

    private final ProjectSetup setup;

    public PhaseIssueCondition(ProjectSetup setup) {
        this.setup = setup;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && setup.of(issue.getProjectId())
                        .filter(project -> project.phaseTypeId().equals(issue.getIssueTypeId()))
                        .isPresent();
    }
}
