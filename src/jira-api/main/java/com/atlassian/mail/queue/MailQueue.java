package com.atlassian.mail.queue;

/**
 * What Jira will send; whether mail is switched on at all is its administrator's to say.
 *
 * @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl; believed in 11."
 */
public interface MailQueue {
    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called); believed in 11." */
    void addItem(MailQueueItem item);
}
