package com.atlassian.jira.issue.operation;

/**
 * What is done to an issue when a screen is shown.
 *
 * @see "Seen: Jira 8, public plugins (parameter of setIssueOperation); believed in 11."
 */
public interface ScreenableIssueOperation {
    /** @see "Believed: Javadoc of Jira 8." */
    Long getId();
}
