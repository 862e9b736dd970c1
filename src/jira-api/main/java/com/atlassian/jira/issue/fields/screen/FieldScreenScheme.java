package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screens by operation.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreenScheme {
    /**
     * Null until stored.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    @Nullable
    Long getId();
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    String getName();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setName(String name);

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setDescription(@Nullable String description);

    /** @see "Believed: Javadoc of Jira 8." */
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    /**
     * Stores the item; the scheme is stored before.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    void addFieldScreenSchemeItem(FieldScreenSchemeItem item);

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    @Nullable
    FieldScreen getFieldScreen(ScreenableIssueOperation operation);
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void store();
}
