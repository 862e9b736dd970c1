package com.atlassian.jira;

/**
 * The data types that Jira has.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (imported); that it is a class is believed."
 */
public final class JiraDataTypes {

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (read as a JiraDataType)." */
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
