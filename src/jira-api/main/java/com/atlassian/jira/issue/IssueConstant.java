package com.atlassian.jira.issue;

/**
 * What issue types, statuses and resolutions share.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up."
 */
public interface IssueConstant {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (on its subtypes)." */
    String getId();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JsonPrimitiveReferenceInsertionEventHandler (called)." */
    String getName();
}
