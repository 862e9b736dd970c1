package app.touchpoint.jira.setup;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes custom fields and their contexts. Every project has a context of its own, so that its phases and channels are its own and a
 * project that leaves takes nothing from another.
 */
@Component
class FieldContexts {

    private final CustomFieldManager fields;
    private final ProjectManager projects;

    FieldContexts(CustomFieldManager fields, ProjectManager projects) {
        this.fields = fields;
        this.projects = projects;
    }

    Optional<CustomField> field(String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(Long.valueOf(id)));
    }

    List<CustomField> named(String name) {
        return List.copyOf(fields.getCustomFieldObjectsByName(name));
    }

    /** Makes the field with its first context. */
    CustomField create(String name, String description, FieldSpec spec, Project project, List<IssueType> types) {
        var type = fields.getCustomFieldType(spec.typeKey());
        if (type == null) {
            throw new IllegalStateException("Jira has no field type " + spec.typeKey() + ".");
        }
        try {
            return fields.createCustomField(
                    name, description, type, fields.getCustomFieldSearcher(spec.searcherKey()), nodes(project), types);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Jira did not make the field " + name + ": " + e.getMessage(), e);
        }
    }

    /** The context that covers the project: its own one, else a global one. */
    Optional<FieldConfigScheme> covering(CustomField field, Project project) {
        return own(field, project)
                .or(() -> field.getConfigurationSchemes().stream()
                        .filter(FieldConfigScheme::isGlobal)
                        .findFirst());
    }

    /** The context in which values of the field are kept: options are changed in the project's own one only, never for all projects. */
    Optional<FieldConfigScheme> serving(FieldSpec spec, CustomField field, Project project) {
        return spec.hasOptions() ? own(field, project) : covering(field, project);
    }

    /** Whether a context is for other projects too. */
    static boolean isShared(FieldConfigScheme scheme) {
        return scheme.getAssociatedProjectObjects().size() > 1;
    }

    /** Makes a context of the field for this project alone. */
    FieldConfigScheme createContext(CustomField field, Project project, List<IssueType> types) {
        FieldConfigScheme scheme = new FieldConfigScheme.Builder()
                .setName(field.getName() + ": " + project.getKey())
                .setDescription("")
                .toFieldConfigScheme();
        return ComponentAccessor.getComponent(FieldConfigSchemeManager.class)
                .createFieldConfigScheme(scheme, nodes(project), types, field);
    }

    /** Whether a context applies to that type; one without types applies to all. */
    static boolean appliesTo(FieldConfigScheme scheme, String issueTypeId) {
        var types = scheme.getAssociatedIssueTypes();
        return types.isEmpty()
                || types.stream().anyMatch(type -> type == null || type.getId().equals(issueTypeId));
    }

    private static Optional<FieldConfigScheme> own(CustomField field, Project project) {
        return field.getConfigurationSchemes().stream()
                .filter(scheme -> scheme.getAssociatedProjectObjects().stream()
                        .anyMatch(other -> other.getId().equals(project.getId())))
                .findFirst();
    }

    private List<JiraContextNode> nodes(Project project) {
        return CustomFieldUtils.buildJiraIssueContexts(false, new Long[] {project.getId()}, projects);
    }
}
