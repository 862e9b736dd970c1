package com.atlassian.jira.issue.fields.screen;

/**
 * A field on a tab.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreenLayoutItem {
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    String getFieldId();
}
