package com.atlassian.plugin;

/**
 * A module of the descriptor cannot be understood.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (thrown by ContextProvider.init)"
 */
public class PluginParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With the reason.
     *
     * @see "Believed: remembered from atlassian-plugins, not looked up. Local Jira calls it, the app does not."
     */
    public PluginParseException(String message) {
        super(message);
    }
}
