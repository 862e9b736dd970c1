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

    /** @see "Believed: from JiraWorkflow. Local Jira calls it, the app does not." */
    @Override
    public @Nullable String getDescription() {
        return null;
    }

    /** @see "Believed: from JiraWorkflow. Local Jira calls it, the app does not." */
    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }
}
