package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.IssueTypes;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * An issue type scheme as Jira's API has it: a context of the field {@code issuetype}. The default one is global and names no project, not even
 * those that use it (A-config-02).
 */
record IssueTypeConfigScheme(IssueTypes.IssueTypeScheme scheme, boolean isDefault, List<Project> projects)
        implements FieldConfigScheme {

    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public String getDescription() {
        return scheme.description();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new Config(scheme.id());
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return isDefault
                ? List.of(new CustomFieldUtils.ProjectNode(null))
                : projects.stream()
                        .map(project -> (JiraContextNode) new CustomFieldUtils.ProjectNode(project.getId()))
                        .toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return projects;
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return Collections.singletonList(null);
    }

    @Override
    public boolean isGlobal() {
        return isDefault;
    }

    /** The configuration of a scheme; its id is not the scheme's, as in Jira. */
    record Config(long schemeId) implements FieldConfig {

        private static final long OFFSET = 50_000;

        @Override
        public Long getId() {
            return schemeId + OFFSET;
        }

        @Override
        public CustomField getCustomField() {
            throw new UnsupportedOperationException("FieldConfig.getCustomField of an issue type scheme");
        }
    }
}
