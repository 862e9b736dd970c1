package com.atlassian.jira.event.type;

/**
 * The kinds of issue events.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class EventType {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, EventMatcherType (called)." */
    public static final Long ISSUE_CREATED_ID = 1L;

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, EventMatcherType (called). Local Jira calls it, the app does not." */
    public static final Long ISSUE_UPDATED_ID = 2L;

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, EventMatcherType (called)." */
    public static final Long ISSUE_ASSIGNED_ID = 3L;

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, EventMatcherType (called). Local Jira calls it, the app does not." */
    public static final Long ISSUE_COMMENTED_ID = 6L;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, WebhookEventListener (called); believed in 11." */
    public static final Long ISSUE_DELETED_ID = 8L;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public static final Long ISSUE_MOVED_ID = 9L;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, SummarizationEventListener (called); believed in 11. Local Jira calls it, the app does not." */
    public static final Long ISSUE_GENERICEVENT_ID = 13L;

    private EventType() {}
}
