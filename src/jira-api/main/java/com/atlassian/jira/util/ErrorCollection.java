package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors by field and in general.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService; believed in 11."
 */
public interface ErrorCollection {
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (called); believed in 11. Local Jira calls it, the app does not." */
    void addError(String field, String message);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    void addErrorMessage(String message);

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    boolean hasAnyErrors();

    /**
     * By field id.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    Map<String, String> getErrors();

    /**
     * Those that belong to no field.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    Collection<String> getErrorMessages();
}
