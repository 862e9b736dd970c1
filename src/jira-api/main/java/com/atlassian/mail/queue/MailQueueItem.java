package com.atlassian.mail.queue;

/**
 * Something that the queue sends.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, NotificationServiceImpl; believed in 11."
 */
public interface MailQueueItem {}
