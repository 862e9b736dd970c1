package com.atlassian.jira;

/**
 * What the values of a JQL function are. Its members are Jira's business.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (imported)."
 */
public interface JiraDataType {}
