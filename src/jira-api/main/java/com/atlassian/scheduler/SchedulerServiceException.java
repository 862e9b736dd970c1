package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy (caught); believed in 11"
 */
public class SchedulerServiceException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * With the reason.
     *
     * @see "Believed: remembered from atlassian-scheduler, not looked up. Local Jira calls it, the app does not."
     */
    public SchedulerServiceException(String message) {
        super(message);
    }
}
