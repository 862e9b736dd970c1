package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links, without any permission check; a query per issue.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public interface IssueLinkManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkManager (overridden, exact parameters); believed in
     * 11."
     */
    void createIssueLink(
            Long sourceId, Long destinationId, Long linkTypeId, @Nullable Long sequence, ApplicationUser user)
            throws CreateException;

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkManager (overridden, exact parameters); believed in
     * 11."
     */
    List<IssueLink> getOutwardLinks(Long sourceId);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkManager (overridden, exact parameters); believed in
     * 11."
     */
    List<IssueLink> getInwardLinks(Long destinationId);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkManager (overridden, exact parameters); believed in
     * 11."
     */
    void removeIssueLink(IssueLink link, ApplicationUser user);
}
