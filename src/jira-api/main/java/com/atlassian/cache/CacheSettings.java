package com.atlassian.cache;

/**
 * How a cache behaves.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (third argument of getCache)."
 */
public interface CacheSettings {}
