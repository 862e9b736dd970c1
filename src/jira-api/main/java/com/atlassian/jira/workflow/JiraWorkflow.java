package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A workflow.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface JiraWorkflow {
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager (called); believed in 11." */
    String getName();

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    @Nullable
    String getDescription();

    /** @see "Seen: igsl CustomApproval (a public app for Jira 8 or 9), CustomApprovalUtil (called); believed in 11." */
    WorkflowDescriptor getDescriptor();
}
