package com.atlassian.sal.api.lifecycle;

/**
 * Told when the app may begin to work, and when it must stop. Only beans exported under this interface are told.
 *
 * @see "Seen: Jira 11.3.10, bootstrapi (onStart); onStop: atlassian-plugins SAL, believed in 11"
 */
public interface LifecycleAware {

    /**
     * The product is up and the app is enabled.
     *
     * @see "Seen: Jira 11.3.10, bootstrapi, StartupConfigLifecycle (implemented)."
     */
    void onStart();

    /**
     * The app is being disabled, or the product stopped.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, PluginLauncherImpl (overridden, exact parameters); believed in 11."
     */
    void onStop();
}
