package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A type of issues.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface IssueType extends IssueConstant {
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
    boolean isSubTask();
}
