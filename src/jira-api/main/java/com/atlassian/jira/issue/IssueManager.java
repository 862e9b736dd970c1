package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Issues, without any permission check.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface IssueManager {
    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ScrumPokerSessionServiceImpl (called)." */
    @Nullable
    MutableIssue getIssueObject(@Nullable Long id);
    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ScrumPokerSessionServiceImpl (called)." */
    @Nullable
    MutableIssue getIssueObject(String key);
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksResource (called)." */
    @Nullable
    MutableIssue getIssueByCurrentKey(String key);
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    Collection<Long> getIssueIdsForProject(Long projectId);

    /**
     * Writes history, reindexes, sends the event; checks neither permission nor screen.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl (called)."
     */
    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request);
}
