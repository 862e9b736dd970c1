package app.touchpoint.localjira.web.value;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.web.page.Texts;
import java.util.List;

/** What fields are called: the system's in the visitor's language, custom fields as they were named. */
public final class FieldNames {

    /** The system fields that pages show, in the order of the search page. */
    public static final List<String> SYSTEM = List.of(
            "issuetype",
            "issuekey",
            "summary",
            "assignee",
            "reporter",
            "priority",
            "status",
            "resolution",
            "created",
            "updated",
            "duedate",
            "components",
            "labels",
            "security",
            "description",
            "project");

    private final CustomFields customFields;

    public FieldNames(CustomFields customFields) {
        this.customFields = customFields;
    }

    /** The name; of a custom field that is gone, its id. */
    public String of(String fieldId, Texts texts) {
        return SYSTEM.contains(fieldId)
                ? texts.get("field." + fieldId)
                : customFields.byId(fieldId).map(LocalCustomField::name).orElse(fieldId);
    }

    /** How JQL names the field: custom fields in quotes. */
    public String inJql(String fieldId) {
        return customFields
                .byId(fieldId)
                .map(field -> "\"" + field.name().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .orElse(fieldId);
    }
}
