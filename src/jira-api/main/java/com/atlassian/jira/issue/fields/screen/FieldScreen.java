package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen: tabs of fields.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreen {
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
    List<FieldScreenTab> getTabs();

    /**
     * Only on a stored screen.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    FieldScreenTab addTab(String name);

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void store();
}
