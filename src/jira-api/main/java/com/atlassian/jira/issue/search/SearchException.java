package com.atlassian.jira.issue.search;

/**
 * A search that failed.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public SearchException(String message) {
        super(message);
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
