package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Writes the index.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface IssueIndexingService {
    /**
     * Writes the issue into the index; the milliseconds it took.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter (called)."
     */
    long reIndex(Issue issue, IssueIndexingParams parameters) throws IndexException;
}
