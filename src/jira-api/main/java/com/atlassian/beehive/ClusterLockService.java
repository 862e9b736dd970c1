package com.atlassian.beehive;

/**
 * Gives locks by name.
 *
 * @see "Seen: Jira 11.3.10, bootstrapi"
 */
public interface ClusterLockService {

    /**
     * The lock of that name, the same on every node.
     *
     * @see "Seen: Jira 11.3.10, bootstrapi, StartupConfigLifecycle (called)."
     */
    ClusterLock getLockForName(String name);
}
