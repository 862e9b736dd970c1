package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new screen scheme, in Jira's core.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (imported); believed in 11."
 */
public class FieldScreenSchemeImpl implements FieldScreenScheme {
    private final FieldScreenSchemeManager manager;
    private @Nullable Long id;
    private String name = "";
    private @Nullable String description;

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (constructed); believed in 11." */
    public FieldScreenSchemeImpl(FieldScreenSchemeManager manager) {
        this.manager = manager;
    }

    /** @see "Believed: from FieldScreenScheme." */
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

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public String getName() {
        return name;
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public void setName(String newName) {
        this.name = newName;
    }

    /** @see "Believed: from FieldScreenScheme. Local Jira calls it, the app does not." */
    public @Nullable String getDescription() {
        return description;
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public void setDescription(@Nullable String newDescription) {
        this.description = newDescription;
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return id == null ? List.of() : manager.getFieldScreenSchemeItems(this);
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        manager.createFieldScreenSchemeItem(this, item);
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public @Nullable FieldScreen getFieldScreen(ScreenableIssueOperation operation) {
        FieldScreen fallback = null;
        for (FieldScreenSchemeItem item : getFieldScreenSchemeItems()) {
            ScreenableIssueOperation own = item.getIssueOperation();
            if (own == null) {
                fallback = item.getFieldScreen();
            } else if (own.getId().equals(operation.getId())) {
                return item.getFieldScreen();
            }
        }
        return fallback;
    }

    /** @see "Believed: from FieldScreenScheme." */
    @Override
    public void store() {
        if (id == null) {
            manager.createFieldScreenScheme(this);
        }
    }
}
