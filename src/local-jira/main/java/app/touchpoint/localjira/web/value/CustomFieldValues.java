package app.touchpoint.localjira.web.value;

import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldTypes.PluginFieldType;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.value.FieldValues.Where;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of custom fields; those of an app's type are drawn by the app's {@code view}, {@code column-view} and {@code xml} templates (A-web-10, A-web-16). */
final class CustomFieldValues {

    private static final Html NOTHING = new Html("");

    private final Site site;
    private final CustomFields fields;

    CustomFieldValues(Site site) {
        this.site = site;
        this.fields = site.configuration().customFields();
    }

    Html of(PageRequest request, IssueView issue, String fieldId, Where where) {
        Object value = issue.value(fieldId);
        Optional<LocalCustomField> field = fields.byId(fieldId);
        if (value == null || field.isEmpty()) {
            return NOTHING;
        }
        Optional<PluginFieldType> plugin =
                site.configuration().fieldTypes().plugin(field.get().typeKey());
        return plugin.isPresent()
                ? Work.apart(Work.Kind.ISSUE_READ, () -> byTemplate(plugin.get(), issue, field.get(), value, where))
                : own(Html.escape(own(request, field.get(), value)), where);
    }

    private static Html own(String escaped, Where where) {
        return new Html(where == Where.XML ? "<customfieldvalue>" + escaped + "</customfieldvalue>" : escaped);
    }

    private String own(PageRequest request, LocalCustomField field, Object value) {
        return switch (fields.kind(field)) {
            case SELECT -> options(value);
            case USER ->
                site.configuration()
                        .users()
                        .byKey(String.valueOf(value))
                        .map(LocalUser::displayName)
                        .orElse(String.valueOf(value));
            default -> FieldValues.readable(request, value);
        };
    }

    /** An option's id, or several. */
    private String options(Object value) {
        List<?> ids = value instanceof List<?> list ? list : List.of(value);
        return String.join(", ", ids.stream().map(this::option).toList());
    }

    private String option(@Nullable Object id) {
        return fields.option(Long.parseLong(String.valueOf(id)))
                .map(LocalOption::value)
                .orElse("");
    }

    private Html byTemplate(PluginFieldType type, IssueView view, LocalCustomField field, Object value, Where where) {
        Issue issue = site.services().get(IssueManager.class).getIssueObject(view.id());
        CustomField customField = site.services().get(CustomFieldManager.class).getCustomFieldObject(field.id());
        Map<String, Object> context = new LinkedHashMap<>();
        if (issue != null && customField != null) {
            context.put("issue", issue);
            context.put("customField", customField);
            context.putAll(type.implementation().getVelocityParameters(issue, customField, null));
        }
        context.put("value", value);
        if (where == Where.XML) {
            return new Html(type.templates().render("xml", context).orElse(""));
        }
        Optional<String> html =
                where == Where.COLUMN ? type.templates().render("column-view", context) : Optional.empty();
        return new Html(html.or(() -> type.templates().render("view", context)).orElse(""));
    }
}
