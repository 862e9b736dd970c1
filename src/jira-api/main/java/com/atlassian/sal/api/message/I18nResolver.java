package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the language of the user on the current thread.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker; Jira 11.0.0, atlassian-slack-integration-server"
 */
public interface I18nResolver {

    /**
     * The text of that key with its arguments in place, in the manner of MessageFormat; the key itself when there is none.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, GetProductTextSlackFunction (called)."
     */
    String getText(String key, Serializable... arguments);

    /**
     * The text of that key as it is; the key itself when there is none.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, StartSessionWorkflowFunction (called)."
     */
    String getText(String key);
}
