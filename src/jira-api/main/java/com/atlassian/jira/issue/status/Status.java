package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A status of a workflow.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface Status extends IssueConstant {
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Override
    String getId();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Override
    String getName();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    StatusCategory getStatusCategory();
}
