package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new issue type screen scheme, in Jira's core.
 *
 * @see "Believed: public plugins for older Jira versions were seen to use it (constructed)."
 */
public class IssueTypeScreenSchemeImpl implements IssueTypeScreenScheme {
    private final IssueTypeScreenSchemeManager manager;
    private @Nullable Long id;
    private String name = "";
    private @Nullable String description;

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    public IssueTypeScreenSchemeImpl(IssueTypeScreenSchemeManager manager) {
        this.manager = manager;
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public @Nullable Long getId() {
        return id;
    }

    /**
     * Called by the manager when it stores the scheme.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not."
     */
    public void setId(Long newId) {
        this.id = newId;
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public String getName() {
        return name;
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public void setName(String newName) {
        this.name = newName;
    }

    /** @see "Believed: from IssueTypeScreenScheme. Local Jira calls it, the app does not." */
    public @Nullable String getDescription() {
        return description;
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public void setDescription(@Nullable String newDescription) {
        this.description = newDescription;
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return id == null ? List.of() : manager.getIssueTypeScreenSchemeEntities(this);
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        manager.createIssueTypeScreenSchemeEntity(this, entity);
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public void removeEntity(@Nullable String issueTypeId) {
        manager.removeIssueTypeScreenSchemeEntity(this, issueTypeId);
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public boolean isDefault() {
        return Long.valueOf(1L).equals(id);
    }

    /** @see "Believed: from IssueTypeScreenScheme." */
    @Override
    public void store() {
        if (id == null) {
            manager.createIssueTypeScreenScheme(this);
        }
    }
}
