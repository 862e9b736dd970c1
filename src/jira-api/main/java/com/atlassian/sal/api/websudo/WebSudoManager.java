package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks administrators to confirm their password.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface WebSudoManager {
    /**
     * Returns only when confirmed.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ConfigureServlet (called)."
     */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    /**
     * Sends the browser to the confirmation.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ConfigureServlet (called)."
     */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
