package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * The module that brought a function. Only Jira and {@link AbstractJqlFunction} use it.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (mocked); a class in the documentation of Jira 4.3, an
 *     interface is believed."
 */
public interface JqlFunctionModuleDescriptor {

    /** @see "Seen: Atlassian's API documentation of Jira 4.3; believed in 11. Jira's own base class calls it, the app does not." */
    String getFunctionName();

    /** @see "Seen: Atlassian's API documentation of Jira 4.3; believed in 11. Jira's own base class calls it, the app does not." */
    boolean isList();

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called). Jira's own base class calls it." */
    I18nHelper getI18nBean();
}
