package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira (thrown by createIssueLink); believed in 11."
 */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public CreateException(String message) {
        super(message);
    }
}
