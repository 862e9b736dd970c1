package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A new workflow, in Jira's core.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;
    private @Nullable String description;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager (called); believed in 11." */
    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor descriptor, WorkflowManager manager) {
        this.name = name;
        this.descriptor = descriptor;
    }

    /** @see "Believed: from JiraWorkflow." */
    @Override
    public String getName() {
        return name;
    }

    /** @see "Believed: from JiraWorkflow." */
    @Override
    public @Nullable String getDescription() {
        return description;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public void setDescription(@Nullable String newDescription) {
        this.description = newDescription;
    }

    /** @see "Believed: from JiraWorkflow." */
    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }
}
