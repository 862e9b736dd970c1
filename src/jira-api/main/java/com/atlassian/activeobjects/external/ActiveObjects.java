package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** The app's own tables. Throws {@link IllegalStateException} before the app's {@code <ao>} module is enabled. */
public interface ActiveObjects {

    /**
     * Makes the tables of these entities, or adds what they lack; for upgrade tasks.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server"
     */
    @SuppressWarnings("unchecked")
    void migrate(Class<? extends RawEntity<?>>... entities);

    /**
     * The entity of that primary key, or null.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker; Jira 11.0.0, atlassian-slack-integration-server"
     */
    <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key);

    /**
     * Adds one row.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks; Jira 11.0.0, atlassian-slack-integration-server"
     */
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /**
     * Adds one row.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks; Jira 11.3.1, jira-scrum-poker"
     */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /**
     * Adds many rows in few statements; each row names the same columns.
     *
     * @see "Seen: EntityManager.create(Class, List) of activeobjects 6.1.1; on this interface believed in 11"
     */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    /**
     * Deletes the rows that match, with one statement.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server"
     */
    <T extends RawEntity<K>, K> int deleteWithSQL(Class<T> type, String criteria, Object... parameters);

    /**
     * The rows that match.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks; Jira 11.3.1, jira-scrum-poker"
     */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /**
     * Hands over the rows that match one by one, read only and with the selected columns only.
     *
     * @see "Seen: ao-plugin 1.4.1; believed in 11"
     */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    /**
     * How many rows match.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server"
     */
    <T extends RawEntity<K>, K> int count(Class<T> type, Query query);

    /**
     * Runs the callback in a transaction; an exception rolls it back.
     *
     * @see "Seen: Jira 10.3.12, jira-plugin-starter"
     */
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
