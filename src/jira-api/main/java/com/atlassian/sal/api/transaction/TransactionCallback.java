package com.atlassian.sal.api.transaction;

/**
 * What is done within a transaction.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server; Jira 10.3.12, jira-plugin-starter"
 */
@FunctionalInterface
public interface TransactionCallback<T> {

    /**
     * Does it; an exception rolls it back.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AsyncExecutorTest (called)."
     */
    T doInTransaction();
}
