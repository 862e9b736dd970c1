package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Whether something went well, and what did not.
 *
 * @see "Seen: Atlassian's API documentation of Jira Software 10.6 (result of RapidViewUserKeyChangeHandler's update)."
 */
public interface ServiceResult {

    /** @see "Seen: Jira 8.20.22, cures-condec-jira (called on the results of IssueService); believed in 11. Local Jira and tests call it." */
    boolean isValid();

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira and tests call it." */
    ErrorCollection getErrorCollection();
}
