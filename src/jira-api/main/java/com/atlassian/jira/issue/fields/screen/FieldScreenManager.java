package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Screens.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface FieldScreenManager {
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    Collection<FieldScreen> getFieldScreens();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    @Nullable
    FieldScreen getFieldScreen(Long id);
    /**
     * Gives the screen its id.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void createFieldScreen(FieldScreen screen);

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen);

    /**
     * Ours, for FieldScreenImpl: local Jira stores a tab with its fields.
     *
     * @see "Ours; the app must not call it."
     */
    void createFieldScreenTab(FieldScreen screen, String name, String... fieldIds);

    /**
     * Ours, for the tabs that FieldScreenImpl hands out.
     *
     * @see "Ours; the app must not call it."
     */
    void addFieldToTab(FieldScreen screen, FieldScreenTab tab, String fieldId);
}
