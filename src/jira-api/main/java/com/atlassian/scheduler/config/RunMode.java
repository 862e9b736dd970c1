package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public enum RunMode {
    /** On one node of the cluster each time. */
    RUN_ONCE_PER_CLUSTER,
    /** On each node. */
    RUN_LOCALLY
}
