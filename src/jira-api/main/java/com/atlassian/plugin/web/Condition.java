package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Whether a web fragment is shown.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (implemented, both methods overridden)"
 */
public interface Condition {

    /**
     * Hands over the {@code <param>}s of the condition.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, UserLinkedWithSlackCondition (overridden, exact parameters)."
     */
    void init(Map<String, String> params) throws PluginParseException;

    /**
     * Whether to show it; the map holds what the place knows, e.g. {@code user}, {@code project}, {@code issue}, {@code helper}.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, UserLinkedWithSlackCondition (overridden, exact parameters)."
     */
    boolean shouldDisplay(Map<String, Object> context);
}
