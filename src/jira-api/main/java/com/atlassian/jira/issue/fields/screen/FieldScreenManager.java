package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Screens.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreenManager {
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    Collection<FieldScreen> getFieldScreens();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    @Nullable
    FieldScreen getFieldScreen(Long id);
    /**
     * Gives the screen its id.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    void createFieldScreen(FieldScreen screen);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
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
