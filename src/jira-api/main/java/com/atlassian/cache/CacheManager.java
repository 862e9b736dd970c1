package com.atlassian.cache;

/**
 * Caches by name.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface CacheManager {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackResponseCache (called)." */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
