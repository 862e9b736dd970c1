package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workflow as one issue meets it.
 *
 * @see "Seen: Jira 7.13.0, JiraGitea, JiraGiteaWebhookServlet; and a public Myteam app for Jira 8, IssueServiceImpl; believed in 11."
 */
public interface IssueWorkflowManager {
    /**
     * The actions that the user may take now, with conditions and permissions asked and validators not, in the order in which Jira shows them.
     *
     * @see "Seen: Jira 7.13.0, JiraGitea, JiraGiteaWebhookServlet (called); believed in 11."
     */
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, @Nullable ApplicationUser user);
}
