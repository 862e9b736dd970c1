package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Descriptions of fields as {@code /field}, {@code names} and {@code schema} give them. */
final class FieldShapes {

    /** The system fields: id, English name, type of the value. */
    private static final List<SystemField> SYSTEM = List.of(
            new SystemField("issuetype", "Issue Type", "issuetype"),
            new SystemField("project", "Project", "project"),
            new SystemField("summary", "Summary", "string"),
            new SystemField("status", "Status", "status"),
            new SystemField("priority", "Priority", "priority"),
            new SystemField("resolution", "Resolution", "resolution"),
            new SystemField("resolutiondate", "Resolved", "datetime"),
            new SystemField("assignee", "Assignee", "user"),
            new SystemField("reporter", "Reporter", "user"),
            new SystemField("creator", "Creator", "user"),
            new SystemField("created", "Created", "datetime"),
            new SystemField("updated", "Updated", "datetime"),
            new SystemField("duedate", "Due Date", "date"),
            new SystemField("components", "Component/s", "array", "component"),
            new SystemField("labels", "Labels", "array", "string"),
            new SystemField("issuelinks", "Linked Issues", "array", "issuelinks"),
            new SystemField("security", "Security Level", "securitylevel"),
            new SystemField("description", "Description", "string"),
            new SystemField("comment", "Comment", "comments-page"),
            new SystemField("environment", "Environment", "string"),
            new SystemField("fixVersions", "Fix Version/s", "array", "version"),
            new SystemField("versions", "Affects Version/s", "array", "version"),
            new SystemField("subtasks", "Sub-Tasks", "array", "issuelinks"),
            new SystemField("attachment", "Attachment", "array", "attachment"),
            new SystemField("votes", "Votes", "votes"),
            new SystemField("watches", "Watchers", "watches"),
            new SystemField("timetracking", "Time Tracking", "timetracking"),
            new SystemField("worklog", "Log Work", "array", "worklog"));

    private final CustomFields customFields;

    FieldShapes(CustomFields customFields) {
        this.customFields = customFields;
    }

    private record SystemField(String id, String name, String type, String items) {

        SystemField(String id, String name, String type) {
            this(id, name, type, "");
        }

        /** Whether issues keep something in it; others can neither be set nor searched. */
        boolean kept() {
            return !UnkeptFields.IDS.contains(id);
        }

        Map<String, Object> schema() {
            Map<String, Object> schema = object("type", type);
            if (!items.isEmpty()) {
                schema.put("items", items);
            }
            schema.put("system", id);
            return schema;
        }
    }

    /** All fields, the system's first. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        for (SystemField field : SYSTEM) {
            all.add(object(
                    "id",
                    field.id(),
                    "name",
                    field.name(),
                    "custom",
                    false,
                    "orderable",
                    field.kept(),
                    "navigable",
                    FieldChoice.isNavigable(field.id()),
                    "searchable",
                    field.kept(),
                    "clauseNames",
                    field.kept() ? List.of(field.id()) : List.of(),
                    "schema",
                    field.schema()));
        }
        for (LocalCustomField field : customFields.all()) {
            all.add(object(
                    "id",
                    field.id(),
                    "name",
                    field.name(),
                    "custom",
                    true,
                    "orderable",
                    true,
                    "navigable",
                    true,
                    "searchable",
                    field.searcherKey() != null,
                    "clauseNames",
                    List.of("cf[" + field.number() + "]", field.name()),
                    "schema",
                    schema(field)));
        }
        return all;
    }

    /** Names by id, for those ids. */
    Map<String, Object> names(Iterable<String> ids) {
        Map<String, Object> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, name(id)));
        return names;
    }

    /** Schemas by id, for those ids. */
    Map<String, Object> schemas(Iterable<String> ids) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        ids.forEach(id -> schemas.put(id, schema(id)));
        return schemas;
    }

    String name(String id) {
        return SYSTEM.stream()
                .filter(field -> field.id().equals(id))
                .map(SystemField::name)
                .findFirst()
                .or(() -> customFields.byId(id).map(LocalCustomField::name))
                .orElse(id);
    }

    Map<String, Object> schema(String id) {
        return SYSTEM.stream()
                .filter(field -> field.id().equals(id))
                .map(SystemField::schema)
                .findFirst()
                .or(() -> customFields.byId(id).map(this::schema))
                .orElseGet(() -> object("type", "any"));
    }

    private Map<String, Object> schema(LocalCustomField field) {
        return object("type", type(field), "custom", field.typeKey(), "customId", field.number());
    }

    private String type(LocalCustomField field) {
        FieldKind kind = customFields.kind(field);
        return switch (kind) {
            case NUMBER, CALCULATED -> "number";
            case TEXT, TEXT_AREA -> "string";
            case SELECT -> "option";
            case USER -> "user";
            case DATE -> "date";
        };
    }
}
