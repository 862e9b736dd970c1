package com.atlassian.plugin;

/**
 * A plugin.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy (result of getPlugin); believed in 11."
 */
public interface Plugin {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (called on getPlugin())." */
    String getKey();
}
