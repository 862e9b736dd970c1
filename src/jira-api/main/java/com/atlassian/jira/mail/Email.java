package com.atlassian.jira.mail;

/**
 * A mail that Jira sends with its own sender and headers.
 *
 * @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl; believed in 11."
 */
public class Email extends com.atlassian.mail.Email {
    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called); believed in 11." */
    public Email(String to) {
        super(to);
    }
}
