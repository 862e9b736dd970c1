package com.atlassian.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * How a job went.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public final class JobRunnerResponse {

    private final @Nullable String message;

    private JobRunnerResponse(@Nullable String message) {
        this.message = message;
    }

    /**
     * It went well.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11."
     */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(message);
    }

    /**
     * What it says of itself.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, TaskResult (called); believed in 11. Local Jira calls it, the app does not."
     */
    public @Nullable String getMessage() {
        return message;
    }
}
