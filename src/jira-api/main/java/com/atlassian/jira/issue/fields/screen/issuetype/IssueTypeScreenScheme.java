package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screen schemes by issue type.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface IssueTypeScreenScheme {
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

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /**
     * Stores the entity; the scheme is stored before.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void addEntity(IssueTypeScreenSchemeEntity entity);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    void removeEntity(@Nullable String issueTypeId);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    boolean isDefault();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void store();
}
