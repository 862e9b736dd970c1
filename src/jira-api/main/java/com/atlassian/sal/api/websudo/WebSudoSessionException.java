package com.atlassian.sal.api.websudo;

/**
 * The administrator has to confirm the password first.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @see "Seen: class file of sal-api 2.8.0; believed in 11." */
    public WebSudoSessionException() {
        super();
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ConfigureServletTest (called)." */
    public WebSudoSessionException(String message) {
        super(message);
    }
}
