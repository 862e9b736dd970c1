package com.atlassian.jira.issue.operation;

/**
 * What is done to an issue when a screen is shown.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, FieldScreenSchemeItemMock (imported); believed in 11."
 */
public interface ScreenableIssueOperation {
    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    Long getId();
}
