package com.atlassian.cache;

/**
 * Computes a missing value.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface CacheLoader<K, V> {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, DefaultConfigurationDaoTest (called). Local Jira calls it, the app does not." */
    V load(K key);
}
