package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.jspecify.annotations.Nullable;

/**
 * Which screen an operation shows.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreenSchemeItem {
    /**
     * Null: all operations that have no item of their own.
     *
     * @see "Believed: Javadoc of Jira 8."
     */
    @Nullable
    ScreenableIssueOperation getIssueOperation();
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setIssueOperation(@Nullable ScreenableIssueOperation operation);

    /** @see "Believed: Javadoc of Jira 8." */
    @Nullable
    FieldScreen getFieldScreen();
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setFieldScreen(FieldScreen screen);
}
