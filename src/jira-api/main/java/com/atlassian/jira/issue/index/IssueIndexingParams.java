package com.atlassian.jira.issue.index;

/**
 * What of an issue is indexed.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public final class IssueIndexingParams {
    /**
     * The issue without comments, history and work.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter (read)."
     */
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

    private IssueIndexingParams() {}
}
