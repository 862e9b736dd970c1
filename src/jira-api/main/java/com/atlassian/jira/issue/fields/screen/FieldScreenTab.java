package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface FieldScreenTab {
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    String getName();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    /**
     * Appends the field and stores it.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void addFieldScreenLayoutItem(String fieldId);
}
