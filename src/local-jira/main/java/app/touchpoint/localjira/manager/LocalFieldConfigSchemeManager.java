package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.LocalCustomField;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contexts of custom fields. */
record LocalFieldConfigSchemeManager(CustomFields fields) implements FieldConfigSchemeManager {

    @Override
    public FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme scheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field) {
        return fields.scheme(fields.addContext(
                custom(field),
                new CustomFields.NewContext(
                        scheme.getName(),
                        text(scheme.getDescription()),
                        FieldScopes.projects(contexts),
                        FieldScopes.issueTypes(issueTypes))));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        long id = Objects.requireNonNull(scheme.getId(), "The context is not stored.");
        if (fields.contexts(custom(field).id()).stream().noneMatch(context -> context.id() == id)) {
            throw new IllegalArgumentException("The context " + id + " is not one of " + field.getName() + ".");
        }
        return fields.scheme(fields.updateContext(
                id, scheme.getName(), text(scheme.getDescription()), FieldScopes.projects(contexts)));
    }

    @Override
    public void removeFieldConfigScheme(Long id) {
        fields.deleteContext(id);
    }

    private LocalCustomField custom(ConfigurableField field) {
        return fields.byId(field.getId())
                .orElseThrow(() ->
                        new UnsupportedOperationException("FieldConfigSchemeManager for the field " + field.getId()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
