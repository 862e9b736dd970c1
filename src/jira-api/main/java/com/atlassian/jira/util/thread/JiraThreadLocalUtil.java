package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/**
 * Gives a thread that Jira did not start what a thread of a request has, and takes it away again.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ThreadLocalAwareAsyncExecutorDelegate."
 */
public interface JiraThreadLocalUtil {

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ThreadLocalAwareAsyncExecutorDelegate (called)." */
    void preCall();

    /**
     * Clears what the call left on the thread.
     *
     * @param log told of what should have been cleared by the call itself
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ThreadLocalAwareAsyncExecutorDelegate (called)."
     */
    void postCall(Logger log);
}
