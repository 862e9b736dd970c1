package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalPriority;
import app.touchpoint.localjira.config.LocalResolution;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.HistoryEntry.Item;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between an issue before and after, as history keeps it. */
final class ChangeItems {

    private final ConfigurationPart config;

    ChangeItems(ConfigurationPart config) {
        this.config = config;
    }

    /** An item for each field that differs; empty where nothing does. */
    List<Item> between(IssueView before, IssueView after) {
        List<Item> items = new ArrayList<>();
        if (!before.summary().equals(after.summary())) {
            items.add(new Item("jira", FieldIds.SUMMARY, null, before.summary(), null, after.summary()));
        }
        if (before.projectId() != after.projectId()) {
            items.add(new Item(
                    "jira",
                    "project",
                    Long.toString(before.projectId()),
                    project(before),
                    Long.toString(after.projectId()),
                    project(after)));
            items.add(new Item("jira", "Key", null, before.key(), null, after.key()));
        }
        if (!before.typeId().equals(after.typeId())) {
            items.add(new Item("jira", "issuetype", before.typeId(), type(before), after.typeId(), type(after)));
        }
        if (!before.statusId().equals(after.statusId())) {
            items.add(new Item("jira", "status", before.statusId(), status(before), after.statusId(), status(after)));
        }
        Set<String> fields = new TreeSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        for (String field : fields) {
            Object old = before.value(field);
            Object now = after.value(field);
            if (!Objects.equals(old, now)) {
                items.add(item(field, old, now));
            }
        }
        return items;
    }

    private @Nullable String project(IssueView issue) {
        return config.projects().byId(issue.projectId()).map(LocalProject::name).orElse(null);
    }

    private @Nullable String type(IssueView issue) {
        return config.issueTypes()
                .byId(issue.typeId())
                .map(LocalIssueType::name)
                .orElse(null);
    }

    private String status(IssueView issue) {
        return config.statuses().byId(issue.statusId()).map(LocalStatus::name).orElse(issue.statusId());
    }

    private Item item(String field, @Nullable Object old, @Nullable Object now) {
        if (FieldIds.isCustom(field)) {
            LocalCustomField custom = config.customFields().byId(field).orElse(null);
            boolean byId = custom != null
                    && (config.customFields().kind(custom) == FieldKind.SELECT
                            || config.customFields().kind(custom) == FieldKind.USER);
            return new Item(
                    "custom",
                    custom == null ? field : custom.name(),
                    byId ? text(old) : null,
                    readable(custom, old),
                    byId ? text(now) : null,
                    readable(custom, now));
        }
        return new Item(
                "jira",
                field.equals(FieldIds.COMPONENTS) ? "Component" : field,
                isId(field) ? text(old) : null,
                readable(field, old),
                isId(field) ? text(now) : null,
                readable(field, now));
    }

    private static boolean isId(String field) {
        return !field.equals(FieldIds.DESCRIPTION) && !field.equals(FieldIds.LABELS);
    }

    private @Nullable String readable(@Nullable LocalCustomField field, @Nullable Object value) {
        if (value == null || field == null) {
            return text(value);
        }
        return switch (config.customFields().kind(field)) {
            case SELECT ->
                config.customFields()
                        .option(Long.parseLong((String) value))
                        .map(LocalOption::value)
                        .orElse(text(value));
            case USER -> user((String) value);
            // History is written in the system's language, whoever changes something (A-issue-06).
            case NUMBER -> config.customFields().format(field, value, Locale.ENGLISH);
            case TEXT, TEXT_AREA, DATE, CALCULATED -> text(value);
        };
    }

    private @Nullable String readable(String field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case FieldIds.ASSIGNEE, FieldIds.REPORTER, FieldIds.CREATOR -> user((String) value);
            case FieldIds.PRIORITY ->
                config.statuses().priorities().stream()
                        .filter(priority -> priority.id().equals(value))
                        .map(LocalPriority::name)
                        .findFirst()
                        .orElse(text(value));
            case FieldIds.RESOLUTION ->
                config.statuses().resolutions().stream()
                        .filter(resolution -> resolution.id().equals(value))
                        .map(LocalResolution::name)
                        .findFirst()
                        .orElse(text(value));
            case FieldIds.COMPONENTS ->
                ((List<?>) value)
                        .stream()
                                .map(id -> config.projects()
                                        .component((Long) id)
                                        .map(LocalComponent::name)
                                        .orElse(id.toString()))
                                .collect(Collectors.joining(", "));
            case FieldIds.SECURITY ->
                config.permissions()
                        .level((Long) value)
                        .map(Permissions.SecurityLevel::name)
                        .orElse(text(value));
            default -> text(value);
        };
    }

    private String user(String key) {
        return config.users().byKey(key).map(LocalUser::displayName).orElse(key);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return value == null ? null : value.toString();
    }
}
