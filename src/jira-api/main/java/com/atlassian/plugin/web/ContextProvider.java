package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Fills the template of a web panel; made by the app's own container.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackConfigurationScreenContextProvider (both methods)"
 */
public interface ContextProvider {

    /**
     * Takes the parameters of the descriptor, once.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackConfigurationScreenContextProvider (overridden, exact parameters)."
     */
    void init(Map<String, String> params) throws PluginParseException;

    /**
     * What the template may use.
     *
     * @param context what the page knows: {@code project}, {@code issue}, {@code user}, {@code helper} where they apply
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackConfigurationScreenContextProvider (overridden, exact parameters)."
     */
    Map<String, Object> getContextMap(Map<String, Object> context);
}
