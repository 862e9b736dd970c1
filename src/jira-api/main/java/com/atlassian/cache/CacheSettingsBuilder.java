package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Makes cache settings.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class CacheSettingsBuilder {
    private boolean remote;
    private long expireAfterWriteMillis = -1;
    private int maxEntries = -1;

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackResponseCache (called)." */
    public CacheSettingsBuilder() {}

    /**
     * One logical cache for the cluster.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackResponseCache (called)."
     */
    public CacheSettingsBuilder remote() {
        this.remote = true;
        return this;
    }

    /**
     * Other nodes forget the key, values are not sent.
     *
     * @see "Seen: Jira 9, jira-plugins-mrimsender (called); believed in 11."
     */
    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AbstractCacheableEntityManager (called)." */
    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        this.expireAfterWriteMillis = unit.toMillis(duration);
        return this;
    }

    /** @see "Seen: Jira 9, jira-plugins-mrimsender (called); believed in 11." */
    public CacheSettingsBuilder maxEntries(int entries) {
        this.maxEntries = entries;
        return this;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackResponseCache (called)." */
    public CacheSettings build() {
        return new Values(remote, expireAfterWriteMillis, maxEntries);
    }

    /**
     * What local Jira reads; -1 stands for no limit.
     *
     * @see "Ours; the app must not name it."
     */
    public record Values(boolean remote, long expireAfterWriteMillis, int maxEntries) implements CacheSettings {}
}
