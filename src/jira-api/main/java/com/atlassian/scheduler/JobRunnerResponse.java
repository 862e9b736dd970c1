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

    /** It went well. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(message);
    }

    /** What it says of itself. */
    public @Nullable String getMessage() {
        return message;
    }
}
