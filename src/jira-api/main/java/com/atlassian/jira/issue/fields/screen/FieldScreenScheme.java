package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screens by operation.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface FieldScreenScheme {
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
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    /**
     * Stores the item; the scheme is stored before.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void addFieldScreenSchemeItem(FieldScreenSchemeItem item);

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    @Nullable
    FieldScreen getFieldScreen(ScreenableIssueOperation operation);
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void store();
}
