package com.atlassian.jira.issue.index;

/**
 * The index could not be written.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class IndexException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public IndexException(String message) {
        super(message);
    }
}
