package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A context: for which projects and issue types a configuration applies. Issue type schemes are such, too.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public interface FieldConfigScheme {
    /**
     * Null until stored.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    @Nullable
    Long getId();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    String getName();

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    @Nullable
    String getDescription();
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager (called); believed in 11." */
    @Nullable
    FieldConfig getOneAndOnlyConfig();
    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    List<JiraContextNode> getContexts();

    /**
     * Empty for a context of all projects.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    List<Project> getAssociatedProjectObjects();

    /**
     * Empty, or with a null, for all types.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    Collection<IssueType> getAssociatedIssueTypes();

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    boolean isGlobal();

    /**
     * Makes a context that is not stored yet.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager (imported); believed in 11."
     */
    class Builder {
        private final @Nullable FieldConfigScheme base;
        private String name = "";
        private @Nullable String description;

        /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (named); believed in 11." */
        public Builder() {
            this(null);
        }

        /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckFieldScreenSchemeSetup (named); believed in 11." */
        public Builder(@Nullable FieldConfigScheme base) {
            this.base = base;
            if (base != null) {
                this.name = base.getName();
                this.description = base.getDescription();
            }
        }

        /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
        public Builder setName(String newName) {
            this.name = newName;
            return this;
        }

        /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
        public Builder setDescription(String newDescription) {
            this.description = newDescription;
            return this;
        }

        /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
        public FieldConfigScheme toFieldConfigScheme() {
            return new Unstored(base, name, description);
        }
    }

    /**
     * What the builder makes here; the app must not name it.
     *
     * @see "Ours."
     */
    record Unstored(
            @Nullable FieldConfigScheme base,
            String name,
            @Nullable String description) implements FieldConfigScheme {
        /** @see "Ours." */
        @Override
        public @Nullable Long getId() {
            return base == null ? null : base.getId();
        }

        /** @see "Ours." */
        @Override
        public String getName() {
            return name;
        }

        /** @see "Ours." */
        @Override
        public @Nullable String getDescription() {
            return description;
        }

        /** @see "Ours." */
        @Override
        public @Nullable FieldConfig getOneAndOnlyConfig() {
            return base == null ? null : base.getOneAndOnlyConfig();
        }

        /** @see "Ours." */
        @Override
        public List<JiraContextNode> getContexts() {
            return base == null ? List.of() : base.getContexts();
        }

        /** @see "Ours." */
        @Override
        public List<Project> getAssociatedProjectObjects() {
            return base == null ? List.of() : base.getAssociatedProjectObjects();
        }

        /** @see "Ours." */
        @Override
        public Collection<IssueType> getAssociatedIssueTypes() {
            return base == null ? List.of() : base.getAssociatedIssueTypes();
        }

        /** @see "Ours." */
        @Override
        public boolean isGlobal() {
            return base != null && base.isGlobal();
        }
    }
}
