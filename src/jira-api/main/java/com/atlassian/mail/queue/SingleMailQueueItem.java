package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail in the queue.
 *
 * @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl; believed in 11."
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called with Jira's own Email); believed in 11." */
    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public Email getEmail() {
        return email;
    }
}
