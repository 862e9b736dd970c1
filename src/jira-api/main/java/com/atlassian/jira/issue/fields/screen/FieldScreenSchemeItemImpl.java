package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.jspecify.annotations.Nullable;

/**
 * A new item, in Jira's core.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (imported); believed in 11."
 */
public class FieldScreenSchemeItemImpl implements FieldScreenSchemeItem {
    private @Nullable ScreenableIssueOperation operation;
    private @Nullable FieldScreen screen;

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (constructed); believed in 11." */
    public FieldScreenSchemeItemImpl(FieldScreenSchemeManager schemeManager, FieldScreenManager screenManager) {}

    /** @see "Believed: from FieldScreenSchemeItem. Local Jira calls it, the app does not." */
    @Override
    public @Nullable ScreenableIssueOperation getIssueOperation() {
        return operation;
    }

    /** @see "Believed: from FieldScreenSchemeItem." */
    @Override
    public void setIssueOperation(@Nullable ScreenableIssueOperation newOperation) {
        this.operation = newOperation;
    }

    /** @see "Believed: from FieldScreenSchemeItem. Local Jira calls it, the app does not." */
    @Override
    public @Nullable FieldScreen getFieldScreen() {
        return screen;
    }

    /** @see "Believed: from FieldScreenSchemeItem." */
    @Override
    public void setFieldScreen(FieldScreen newScreen) {
        this.screen = newScreen;
    }
}
