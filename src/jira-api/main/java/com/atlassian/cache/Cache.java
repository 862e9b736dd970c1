package com.atlassian.cache;

import java.util.Collection;

/**
 * A cache of one node or of the cluster, by its settings.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface Cache<K, V> {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AbstractCacheableEntityManager (called)." */
    V get(K key);

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AbstractCacheableEntityManager (called). Local Jira calls it, the app does not." */
    void put(K key, V value);

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackResponseCache (called)." */
    void remove(K key);

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AbstractCacheableEntityManager (called)." */
    void removeAll();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AbstractCacheableEntityManager (called)." */
    Collection<K> getKeys();
}
