package com.atlassian.scheduler.config;

import org.jspecify.annotations.Nullable;

/**
 * What is scheduled; values of this class do not change.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public final class JobConfig {

    private final JobRunnerKey key;
    private final RunMode runMode;
    private final @Nullable Schedule schedule;

    private JobConfig(JobRunnerKey key, RunMode runMode, @Nullable Schedule schedule) {
        this.key = key;
        this.runMode = runMode;
        this.schedule = schedule;
    }

    /**
     * A job that runs what is registered under that key.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11."
     */
    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, null);
    }

    /**
     * The same in another mode.
     *
     * @see "Believed: chained on forJobRunnerKey in Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl; its result is seen nowhere."
     */
    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(key, mode, schedule);
    }

    /**
     * The same at other times.
     *
     * @see "Believed: chained on forJobRunnerKey in Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl; its result is seen nowhere."
     */
    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(key, runMode, when);
    }

    /**
     * What runs.
     *
     * @see "Believed: remembered from atlassian-scheduler, not looked up. Local Jira calls it, the app does not."
     */
    public JobRunnerKey getJobRunnerKey() {
        return key;
    }

    /**
     * Where it runs.
     *
     * @see "Believed: remembered from atlassian-scheduler, not looked up. Local Jira calls it, the app does not."
     */
    public RunMode getRunMode() {
        return runMode;
    }

    /**
     * When it runs.
     *
     * @see "Believed: remembered from atlassian-scheduler, not looked up. Local Jira calls it, the app does not."
     */
    public @Nullable Schedule getSchedule() {
        return schedule;
    }
}
