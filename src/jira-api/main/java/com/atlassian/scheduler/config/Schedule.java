package com.atlassian.scheduler.config;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * When a job runs.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public final class Schedule {

    private final long intervalInMillis;
    private final @Nullable Date firstRun;

    private Schedule(long intervalInMillis, @Nullable Date firstRun) {
        this.intervalInMillis = intervalInMillis;
        this.firstRun = firstRun;
    }

    /**
     * Every so many milliseconds, at least 60,000 in Jira; from now on when no first run is given.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11."
     */
    public static Schedule forInterval(long intervalInMillis, @Nullable Date firstRun) {
        return new Schedule(intervalInMillis, firstRun);
    }

    /**
     * For those who run the jobs; the app does not ask.
     *
     * @see "Ours: Jira has getIntervalScheduleInfo(). Local Jira calls it, the app does not."
     */
    public long intervalInMillis() {
        return intervalInMillis;
    }

    /**
     * For those who run the jobs; the app does not ask.
     *
     * @see "Ours: Jira has getIntervalScheduleInfo(). Local Jira calls it, the app does not."
     */
    public @Nullable Date firstRun() {
        return firstRun;
    }
}
