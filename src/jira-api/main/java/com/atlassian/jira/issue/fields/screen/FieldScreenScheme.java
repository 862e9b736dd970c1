package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screens by operation.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreenScheme {
    /**
     * Null until stored.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11."
     */
    @Nullable
    Long getId();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    String getName();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    void setName(String name);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void setDescription(@Nullable String description);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    /**
     * Stores the item; the scheme is stored before.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11."
     */
    void addFieldScreenSchemeItem(FieldScreenSchemeItem item);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    @Nullable
    FieldScreen getFieldScreen(ScreenableIssueOperation operation);
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (called); believed in 11." */
    void store();
}
