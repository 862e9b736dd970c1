package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.jspecify.annotations.Nullable;

/**
 * Which screen an operation shows.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreenSchemeItem {
    /**
     * Null: all operations that have no item of their own.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not."
     */
    @Nullable
    ScreenableIssueOperation getIssueOperation();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    void setIssueOperation(@Nullable ScreenableIssueOperation operation);

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    @Nullable
    FieldScreen getFieldScreen();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetupTest (called); believed in 11." */
    void setFieldScreen(FieldScreen screen);
}
