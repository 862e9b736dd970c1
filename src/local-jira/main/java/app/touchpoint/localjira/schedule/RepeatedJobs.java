package app.touchpoint.localjira.schedule;

/** The jobs that come again and again, for tests that would wait for them else; no Jira offers it (A-schedule-04). */
public interface RepeatedJobs {

    /** Lets each run once on its own thread, without a user, and waits until all have. */
    void runNow();
}
