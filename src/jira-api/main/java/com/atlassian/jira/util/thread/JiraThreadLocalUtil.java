package com.atlassian.jira.util.thread;

/**
 * Prepares and cleans a thread of the app's own for Jira's services.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (imported as a service)."
 */
public interface JiraThreadLocalUtil {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ThreadLocalAwareAsyncExecutorDelegate (called)." */
    void preCall();
}
