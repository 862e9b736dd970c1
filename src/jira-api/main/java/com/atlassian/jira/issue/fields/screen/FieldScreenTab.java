package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreenTab {
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    String getName();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    /**
     * Appends the field and stores it.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    void addFieldScreenLayoutItem(String fieldId);
}
