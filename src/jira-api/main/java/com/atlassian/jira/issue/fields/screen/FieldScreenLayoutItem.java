package com.atlassian.jira.issue.fields.screen;

/**
 * A field on a tab.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, FieldScreenManagerMock (imported); believed in 11."
 */
public interface FieldScreenLayoutItem {
    /** @see "Seen: Jira 7.4.5, blackduck-jira, FieldScreenManagerMock (called); believed in 11." */
    String getFieldId();
}
