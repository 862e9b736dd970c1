package com.atlassian.jira.issue.status.category;

/**
 * The three kinds of statuses: new, indeterminate, done.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface StatusCategory {
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Long getId();

    /**
     * Such as new, indeterminate, done.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getKey();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getName();
}
