package com.atlassian.jira.issue.fields.screen;

/**
 * A field on a tab.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface FieldScreenLayoutItem {
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    String getFieldId();
}
