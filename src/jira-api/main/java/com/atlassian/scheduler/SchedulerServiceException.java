package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy (caught); believed in 11"
 */
public class SchedulerServiceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public SchedulerServiceException(String message) {
        super(message);
    }
}
