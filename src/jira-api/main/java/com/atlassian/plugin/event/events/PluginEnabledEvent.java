package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/**
 * A plugin with all its modules is enabled.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class PluginEnabledEvent {
    private final Plugin plugin;

    /** @see "Believed: atlassian-plugins. Local Jira calls it, the app does not." */
    public PluginEnabledEvent(Plugin plugin) {
        this.plugin = plugin;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPluginLauncher (called)." */
    public Plugin getPlugin() {
        return plugin;
    }
}
