package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings of a query.
 *
 * @see "Seen: Jira 11.3.1, imported by public plugins."
 */
public interface MessageSet {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilterTest (called)." */
    boolean hasAnyErrors();

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called)." */
    Set<String> getErrorMessages();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, AbstractVersionFunction (called); believed in 11." */
    void addErrorMessage(String message);
}
