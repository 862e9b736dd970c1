package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.Workflows;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workflows. */
record LocalWorkflowManager(Workflows workflows) implements WorkflowManager {

    @Override
    public @Nullable JiraWorkflow getWorkflow(String name) {
        return workflowExists(name) ? new Stored(workflows, name) : null;
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return new Stored(workflows, workflows.of(projectId, issueTypeId).name());
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.byName(name).isPresent();
    }

    @Override
    public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String description = workflow.getDescription();
        workflows.create(
                workflow.getName(),
                description == null ? "" : description,
                workflow.getDescriptor().asXML());
    }

    private record Stored(Workflows workflows, String name) implements JiraWorkflow {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return workflows.description(name);
        }

        @Override
        public WorkflowDescriptor getDescriptor() {
            Map<Integer, StepDescriptor> steps = new LinkedHashMap<>();
            workflows
                    .byName(name)
                    .orElseThrow()
                    .statusByStep()
                    .forEach((step, status) -> steps.put(step, new StepDescriptor(Map.of("jira.status.id", status))));
            return new WorkflowDescriptor(workflows.descriptorXml(name), steps);
        }
    }
}
