package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of the whole cluster holds at a time; reentrant. Its conditions are not supported.
 *
 * @see "Seen: Jira 11.3.10, bootstrapi (lock, unlock)"
 */
public interface ClusterLock extends Lock {}
