package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Workflows.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface WorkflowManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowManager (overridden, exact parameters); believed in 11."
     */
    @Nullable
    JiraWorkflow getWorkflow(String name);

    /**
     * The workflow that the issue walks.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowManager (overridden, exact parameters); believed in 11."
     */
    JiraWorkflow getWorkflow(Issue issue);

    /**
     * The workflow of an issue type in a project, by their ids.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowManager (overridden, exact parameters); believed in 11."
     */
    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowManager (overridden, exact parameters); believed in 11. Local Jira calls it, the app does not."
     */
    boolean workflowExists(String name);

    /**
     * Fails when there is one of that name.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowManager (overridden, exact parameters); believed in 11."
     */
    void createWorkflow(ApplicationUser user, JiraWorkflow workflow);
}
