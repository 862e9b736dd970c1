package com.atlassian.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * What a job does. Nobody is logged in on its thread.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
@FunctionalInterface
public interface JobRunner {

    /**
     * Runs once; null counts as success.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (overridden, exact parameters); believed in 11."
     */
    @Nullable
    JobRunnerResponse runJob(JobRunnerRequest request);
}
