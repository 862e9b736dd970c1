package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issue type schemes and which project uses which.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public interface IssueTypeSchemeManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    @Nullable
    FieldConfigScheme getConfigScheme(Project project);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    FieldConfigScheme create(String name, @Nullable String description, List<String> issueTypeIds);

    /**
     * The ids in the order in which they are shown.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    Collection<IssueType> getIssueTypesForProject(Project project);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme);

    /**
     * Replaces the scheme's projects.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    FieldConfigScheme setProjectAssociationsForIssueTypeScheme(FieldConfigScheme scheme, Collection<Project> projects);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    @Nullable
    IssueType getDefaultValue(FieldConfig config);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    void setDefaultValue(FieldConfig config, @Nullable String issueTypeId);

    /**
     * The scheme of all projects that have none of their own; Jira puts every new type into it.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeSchemeManager (overridden, exact parameters); believed in 11."
     */
    FieldConfigScheme getDefaultIssueTypeScheme();
}
