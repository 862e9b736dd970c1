package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screen schemes.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface FieldScreenSchemeManager {
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    Collection<FieldScreenScheme> getFieldScreenSchemes();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    @Nullable
    FieldScreenScheme getFieldScreenScheme(Long id);
    /**
     * Gives the scheme its id.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    void createFieldScreenScheme(FieldScreenScheme scheme);

    /** @see "Believed: Javadoc of Jira 8." */
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme);

    /**
     * Ours, for FieldScreenSchemeImpl.
     *
     * @see "Ours; the app must not call it."
     */
    void createFieldScreenSchemeItem(FieldScreenScheme scheme, FieldScreenSchemeItem item);
}
