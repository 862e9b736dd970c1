package com.atlassian.query.clause;

/**
 * The clause that a function stands in. Its members are Jira's business.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (parameter); that it is an interface is believed."
 */
public interface TerminalClause {}
