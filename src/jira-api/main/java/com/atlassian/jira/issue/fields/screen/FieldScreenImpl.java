package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new screen, in Jira's core.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (imported); believed in 11."
 */
public class FieldScreenImpl implements FieldScreen {
    private final FieldScreenManager manager;
    private @Nullable Long id;
    private String name = "";
    private @Nullable String description;

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (constructed); believed in 11." */
    public FieldScreenImpl(FieldScreenManager manager) {
        this.manager = manager;
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public @Nullable Long getId() {
        return id;
    }

    /**
     * Called by the manager when it stores the screen.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called). Local Jira calls it, the app does not."
     */
    public void setId(Long newId) {
        this.id = newId;
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public String getName() {
        return name;
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public void setName(String newName) {
        this.name = newName;
    }

    /** @see "Believed: from FieldScreen. Local Jira calls it, the app does not." */
    public @Nullable String getDescription() {
        return description;
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public void setDescription(@Nullable String newDescription) {
        this.description = newDescription;
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null ? List.of() : manager.getFieldScreenTabs(this);
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public FieldScreenTab addTab(String tabName) {
        manager.createFieldScreenTab(this, tabName);
        List<FieldScreenTab> tabs = getTabs();
        return tabs.get(tabs.size() - 1);
    }

    /** @see "Believed: from FieldScreen." */
    @Override
    public void store() {
        if (id == null) {
            manager.createFieldScreen(this);
        }
    }
}
