package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screen schemes.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface FieldScreenSchemeManager {
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetupTest (called); believed in 11." */
    Collection<FieldScreenScheme> getFieldScreenSchemes();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    @Nullable
    FieldScreenScheme getFieldScreenScheme(Long id);
    /**
     * Gives the scheme its id.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    void createFieldScreenScheme(FieldScreenScheme scheme);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme);

    /**
     * Ours, for FieldScreenSchemeImpl.
     *
     * @see "Ours; the app must not call it."
     */
    void createFieldScreenSchemeItem(FieldScreenScheme scheme, FieldScreenSchemeItem item);
}
