package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * Runs jobs at their time.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy (all members); believed in 11"
 */
public interface SchedulerService {

    /**
     * Says what runs under that key on this node; at each start anew.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11. Bamboo 10.2.0 documents it for the same platform version."
     */
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    /**
     * Takes it back; jobs of that key then wait.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11. Bamboo 10.2.0 documents it for the same platform version."
     */
    void unregisterJobRunner(JobRunnerKey key);

    /**
     * Schedules a job or replaces the one of the same id.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11. Bamboo 10.2.0 documents it for the same platform version."
     */
    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;
}
