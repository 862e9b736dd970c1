package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.Workflows;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jspecify.annotations.Nullable;

/** Workflows. */
record LocalWorkflowManager(Workflows workflows) implements WorkflowManager {

    @Override
    public @Nullable JiraWorkflow getWorkflow(String name) {
        return workflowExists(name) ? new Stored(workflows, name) : null;
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
            return new WorkflowDescriptor(workflows.descriptorXml(name));
        }
    }
}
