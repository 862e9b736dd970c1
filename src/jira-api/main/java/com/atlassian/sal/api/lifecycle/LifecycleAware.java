package com.atlassian.sal.api.lifecycle;

/**
 * Told when the app may begin to work, and when it must stop. Only beans exported under this interface are told.
 *
 * @see "Seen: Jira 11.3.10, bootstrapi (onStart); onStop: atlassian-plugins SAL, believed in 11"
 */
public interface LifecycleAware {

    /** The product is up and the app is enabled. */
    void onStart();

    /** The app is being disabled, or the product stopped. */
    void onStop();
}
