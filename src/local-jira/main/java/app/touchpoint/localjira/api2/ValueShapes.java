package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.IssueView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of one field of an issue as JSON. */
final class ValueShapes {

    /** What an issue at the end of a link tells of itself. */
    private static final List<String> LINKED = List.of("summary", "status", "priority", "issuetype");

    private final ConfigurationPart configuration;

    ValueShapes(ConfigurationPart configuration) {
        this.configuration = configuration;
    }

    /** The value of a field that is kept in the issue itself; links and comments are added by whoever needs them. */
    @Nullable
    Object of(Call call, IssueView issue, String fieldId) {
        return switch (fieldId) {
            case "summary" -> issue.summary();
            case "issuetype" ->
                configuration
                        .issueTypes()
                        .byId(issue.typeId())
                        .map(type -> Shapes.issueType(call, type))
                        .orElse(null);
            case "project" ->
                configuration
                        .projects()
                        .byId(issue.projectId())
                        .map(project -> Shapes.project(call, project))
                        .orElse(null);
            case "status" ->
                configuration
                        .statuses()
                        .byId(issue.statusId())
                        .map(status -> Shapes.status(call, status))
                        .orElse(null);
            case "created" -> Shapes.moment(issue.created());
            case "updated" -> Shapes.moment(issue.updated());
            case "resolutiondate" -> issue.resolved() == null ? null : Shapes.moment(issue.resolved());
            case "priority" -> priority(call, issue.value(fieldId));
            case "assignee", "reporter", "creator" -> user(call, issue.value(fieldId));
            case "components" -> components(call, issue.value(fieldId));
            case "labels" -> issue.value(fieldId) == null ? List.of() : issue.value(fieldId);
            case "security" -> security(call, issue.value(fieldId));
            case "resolution" -> resolution(call, issue.value(fieldId));
            default -> custom(call, issue, fieldId);
        };
    }

    /** An issue at the end of a link (A-api2-02). */
    Map<String, Object> linked(Call call, IssueView issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String id : LINKED) {
            fields.put(id, of(call, issue, id));
        }
        return object(
                "id",
                String.valueOf(issue.id()),
                "key",
                issue.key(),
                "self",
                call.self("issue/" + issue.id()),
                "fields",
                fields);
    }

    private @Nullable Object custom(Call call, IssueView issue, String fieldId) {
        Object value = issue.value(fieldId);
        LocalCustomField field = configuration.customFields().byId(fieldId).orElse(null);
        if (value == null || field == null) {
            return value == null ? null : plain(value);
        }
        FieldKind kind = configuration.customFields().kind(field);
        if (kind == FieldKind.USER) {
            return user(call, value);
        } else if (kind == FieldKind.SELECT) {
            return value instanceof List<?> list
                    ? list.stream().map(id -> option(call, id)).toList()
                    : option(call, value);
        }
        return plain(value);
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof List<?>
                ? value
                : value instanceof Instant moment ? Shapes.moment(moment) : String.valueOf(value);
    }

    private @Nullable Map<String, Object> option(Call call, Object id) {
        return configuration
                .customFields()
                .option(Long.parseLong(String.valueOf(id)))
                .map(option -> option(call, option))
                .orElse(null);
    }

    static Map<String, Object> option(Call call, LocalOption option) {
        return object(
                "self", call.self("customFieldOption/" + option.id()),
                "value", option.value(),
                "id", String.valueOf(option.id()),
                "disabled", option.disabled());
    }

    private @Nullable Object user(Call call, @Nullable Object key) {
        return key == null
                ? null
                : configuration
                        .users()
                        .byKey(String.valueOf(key))
                        .map(user -> Shapes.user(call, user))
                        .orElse(null);
    }

    private @Nullable Object priority(Call call, @Nullable Object id) {
        return configuration.statuses().priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .map(priority -> Shapes.priority(call, priority))
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, Object>> components(Call call, @Nullable Object ids) {
        return ids instanceof List<?> list
                ? list.stream()
                        .flatMap(id -> configuration.projects().component((Long) id).stream())
                        .map(component -> Shapes.component(call, component))
                        .toList()
                : List.of();
    }

    private @Nullable Object security(Call call, @Nullable Object id) {
        if (!(id instanceof Long level)) {
            return null;
        }
        return configuration
                .permissions()
                .level(level)
                .map((Permissions.SecurityLevel found) -> object(
                        "self", call.self("securitylevel/" + found.id()),
                        "id", String.valueOf(found.id()),
                        "description", found.description(),
                        "name", found.name()))
                .orElse(null);
    }

    private @Nullable Object resolution(Call call, @Nullable Object id) {
        return configuration.statuses().resolutions().stream()
                .filter(resolution -> resolution.id().equals(id))
                .map(resolution -> object(
                        "self", call.self("resolution/" + resolution.id()),
                        "id", resolution.id(),
                        "description", resolution.description(),
                        "name", resolution.name()))
                .findFirst()
                .orElse(null);
    }
}
