package com.atlassian.jira.security.request;

/**
 * A request method.
 *
 * @see "Seen: Jira 11.3.1 and 11.3.3, jira-scrum-poker and jira-multiple-subtasks"
 */
public enum RequestMethod {
    /** Reads. */
    GET,
    /** Changes. */
    POST
}
