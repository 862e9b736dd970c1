package com.atlassian.jira.issue.link;

/**
 * A type of links.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public interface IssueLinkType {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkType (overridden, exact parameters); believed in 11."
     */
    Long getId();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkType (overridden, exact parameters); believed in 11."
     */
    String getName();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkType (overridden, exact parameters); believed in 11."
     */
    String getInward();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkType (overridden, exact parameters); believed in 11."
     */
    String getOutward();
}
