package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screen schemes by issue type.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface IssueTypeScreenScheme {
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

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /**
     * Stores the entity; the scheme is stored before.
     *
     * @see "Seen: Jira 8, public plugins (called); believed in 11."
     */
    void addEntity(IssueTypeScreenSchemeEntity entity);

    /** @see "Believed: Javadoc of Jira 8." */
    void removeEntity(@Nullable String issueTypeId);

    /** @see "Believed: Javadoc of Jira 8." */
    boolean isDefault();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void store();
}
