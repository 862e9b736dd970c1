package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.Workflows;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow scheme as Jira's API has it (A-config-08).
 *
 * @param id null until stored, and for the default scheme
 * @param defaultWorkflow null where none is configured; the system's serves then
 */
record WorkflowSchemeValue(
        @Nullable Long id,
        String name,
        @Nullable String description,
        @Nullable String defaultWorkflow,
        Map<String, String> byIssueTypeId)
        implements AssignableWorkflowScheme {

    static final WorkflowSchemeValue DEFAULT =
            new WorkflowSchemeValue(null, "Default Workflow Scheme", "", Workflows.SYSTEM, Map.of());

    static Builder newBuilder() {
        return new SchemeBuilder(new WorkflowSchemeValue(null, "", null, null, Map.of()));
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isDefault() {
        return equals(DEFAULT);
    }

    @Override
    public Map<String, String> getMappings() {
        Map<String, String> mappings = new HashMap<>(byIssueTypeId);
        if (defaultWorkflow != null) {
            mappings.put(null, defaultWorkflow);
        }
        return mappings;
    }

    @Override
    public Builder builder() {
        return new SchemeBuilder(this);
    }

    private static final class SchemeBuilder implements Builder {

        private final @Nullable Long id;
        private final Map<String, String> byIssueTypeId;
        private String name;
        private @Nullable String description;
        private @Nullable String defaultWorkflow;

        SchemeBuilder(WorkflowSchemeValue start) {
            this.id = start.id();
            this.name = start.name();
            this.description = start.description();
            this.defaultWorkflow = start.defaultWorkflow();
            this.byIssueTypeId = new HashMap<>(start.byIssueTypeId());
        }

        @Override
        public Builder setName(String newName) {
            this.name = newName;
            return this;
        }

        @Override
        public Builder setDescription(@Nullable String newDescription) {
            this.description = newDescription;
            return this;
        }

        @Override
        public Builder setDefaultWorkflow(String workflowName) {
            this.defaultWorkflow = workflowName;
            return this;
        }

        @Override
        public Builder setMapping(String issueTypeId, String workflowName) {
            byIssueTypeId.put(issueTypeId, workflowName);
            return this;
        }

        @Override
        public Builder removeMapping(String issueTypeId) {
            byIssueTypeId.remove(issueTypeId);
            return this;
        }

        @Override
        public AssignableWorkflowScheme build() {
            return new WorkflowSchemeValue(id, name, description, defaultWorkflow, Map.copyOf(byIssueTypeId));
        }
    }
}
