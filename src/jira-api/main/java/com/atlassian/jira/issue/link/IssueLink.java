package com.atlassian.jira.issue.link;

/**
 * A link between two issues.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkManager; believed in 11."
 */
public interface IssueLink {
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLink (overridden, exact parameters); believed in 11." */
    Long getId();

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLink (overridden, exact parameters); believed in 11." */
    Long getLinkTypeId();

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLink (overridden, exact parameters); believed in 11." */
    Long getSourceId();

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLink (overridden, exact parameters); believed in 11." */
    Long getDestinationId();
}
