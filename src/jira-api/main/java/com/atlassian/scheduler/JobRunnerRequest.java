package com.atlassian.scheduler;

/**
 * What a job is told of its run; the app asks it nothing.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public interface JobRunnerRequest {}
