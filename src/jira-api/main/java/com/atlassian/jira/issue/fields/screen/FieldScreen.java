package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen: tabs of fields.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface FieldScreen {
    /**
     * Null until stored.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    @Nullable
    Long getId();
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    String getName();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void setName(String name);

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void setDescription(@Nullable String description);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    List<FieldScreenTab> getTabs();

    /**
     * Only on a stored screen.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    FieldScreenTab addTab(String name);

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void store();
}
