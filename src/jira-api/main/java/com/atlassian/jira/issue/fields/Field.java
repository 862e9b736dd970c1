package com.atlassian.jira.issue.fields;

/**
 * Anything that an issue shows by an id and a name.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up."
 */
public interface Field {
    /** @see "Seen: Jira 11.3.1, jira-scrum-poker (called on CustomField). Local Jira calls it, the app does not." */
    String getId();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (called on CustomField)." */
    String getName();
}
