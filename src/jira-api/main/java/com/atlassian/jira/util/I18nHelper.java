package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in the language of a user.
 *
 * @see "Seen: Jira 11.3.1, imported by public plugins."
 */
public interface I18nHelper {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ChangeLogExtractor (called)." */
    String getText(String key);

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, RestRepositoryImpl (called); believed in 11." */
    String getText(String key, String value1);

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called). Jira's own base class of JQL functions calls it." */
    String getText(String key, String value1, String value2, String value3);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Locale getLocale();
}
