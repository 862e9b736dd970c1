package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreenTab {
    /** @see "Seen: Jira 7.4.5, blackduck-jira, FieldScreenManagerMock (called); believed in 11." */
    String getName();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (called); believed in 11." */
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    /**
     * Appends the field and stores it.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11."
     */
    void addFieldScreenLayoutItem(String fieldId);
}
