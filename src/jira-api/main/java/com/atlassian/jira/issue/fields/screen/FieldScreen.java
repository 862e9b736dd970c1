package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen: tabs of fields.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreen {
    /**
     * Null until stored.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, FieldScreenManagerMock (called); believed in 11."
     */
    @Nullable
    Long getId();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (called); believed in 11." */
    String getName();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (called); believed in 11." */
    void setName(String name);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void setDescription(@Nullable String description);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    List<FieldScreenTab> getTabs();

    /**
     * Only on a stored screen.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (called); believed in 11."
     */
    FieldScreenTab addTab(String name);

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    void store();
}
