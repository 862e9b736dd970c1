package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A context of a custom field as Jira's API has it. */
record ContextScheme(FieldContext context, ContextConfig config, List<Project> projects, List<IssueType> issueTypes)
        implements FieldConfigScheme {

    @Override
    public Long getId() {
        return context.id();
    }

    @Override
    public String getName() {
        return context.label().name();
    }

    @Override
    public String getDescription() {
        return context.label().description();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return config;
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return context.global()
                ? List.of(new CustomFieldUtils.ProjectNode(null))
                : projects.stream()
                        .map(project -> (JiraContextNode) new CustomFieldUtils.ProjectNode(project.getId()))
                        .toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return projects;
    }

    /** A single null for all issue types (A-field-05). */
    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return context.issueTypeIds().isEmpty() ? Collections.singletonList(null) : issueTypes;
    }

    @Override
    public boolean isGlobal() {
        return context.global();
    }
}
