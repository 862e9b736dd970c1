package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.LocalCustomField;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
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

    private LocalCustomField custom(ConfigurableField field) {
        return fields.byId(field.getId())
                .orElseThrow(() ->
                        new UnsupportedOperationException("FieldConfigSchemeManager for the field " + field.getId()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
