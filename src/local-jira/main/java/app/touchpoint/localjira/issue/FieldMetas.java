package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.FieldMeta.Choice;
import app.touchpoint.localjira.issue.FieldMeta.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of a screen accept for one project and type. */
final class FieldMetas {

    private static final Map<String, String> NAMES = Map.of(
            FieldIds.SUMMARY, "Summary",
            FieldIds.DESCRIPTION, "Description",
            FieldIds.ASSIGNEE, "Assignee",
            FieldIds.REPORTER, "Reporter",
            FieldIds.PRIORITY, "Priority",
            FieldIds.SECURITY, "Security Level",
            FieldIds.COMPONENTS, "Component/s",
            FieldIds.LABELS, "Labels",
            FieldIds.DUE_DATE, "Due Date",
            FieldIds.RESOLUTION, "Resolution");

    /** The name of a system field; the id itself where it has none. */
    static String name(String fieldId) {
        return NAMES.getOrDefault(fieldId, fieldId);
    }

    private final ConfigurationPart config;

    FieldMetas(ConfigurationPart config) {
        this.config = config;
    }

    /** In the order of the ids; fields that local Jira does not know are left out. */
    List<FieldMeta> of(@Nullable String userKey, long projectId, String typeId, List<String> fieldIds) {
        Set<String> required = config.fieldConfigurations().required(projectId);
        return fieldIds.stream()
                .flatMap(id -> (FieldIds.isCustom(id) ? custom(id, projectId, typeId) : system(id, userKey, projectId))
                        .stream())
                .map(meta -> required.contains(meta.id()) ? meta.asRequired() : meta)
                .toList();
    }

    private Optional<FieldMeta> system(String id, @Nullable String userKey, long projectId) {
        String name = NAMES.get(id);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (id) {
                    case FieldIds.DESCRIPTION -> new FieldMeta(id, name, Kind.TEXT_AREA, false, List.of());
                    case FieldIds.ASSIGNEE -> new FieldMeta(id, name, Kind.USER, false, List.of());
                    case FieldIds.REPORTER -> new FieldMeta(id, name, Kind.USER, true, List.of());
                    case FieldIds.PRIORITY ->
                        new FieldMeta(
                                id,
                                name,
                                Kind.SELECT,
                                false,
                                config.statuses().priorities().stream()
                                        .map(priority -> new Choice(priority.id(), priority.name()))
                                        .toList());
                    case FieldIds.RESOLUTION ->
                        new FieldMeta(
                                id,
                                name,
                                Kind.SELECT,
                                true,
                                config.statuses().resolutions().stream()
                                        .map(resolution -> new Choice(resolution.id(), resolution.name()))
                                        .toList());
                    case FieldIds.SECURITY -> new FieldMeta(id, name, Kind.SELECT, false, levels(userKey, projectId));
                    case FieldIds.COMPONENTS ->
                        new FieldMeta(
                                id,
                                name,
                                Kind.MULTI_SELECT,
                                false,
                                config.projects().components(projectId).stream()
                                        .map(component -> new Choice(Long.toString(component.id()), component.name()))
                                        .toList());
                    case FieldIds.LABELS -> new FieldMeta(id, name, Kind.LABELS, false, List.of());
                    case FieldIds.DUE_DATE -> new FieldMeta(id, name, Kind.DATE, false, List.of());
                    default -> new FieldMeta(id, name, Kind.TEXT, true, List.of());
                });
    }

    private List<Choice> levels(@Nullable String userKey, long projectId) {
        var visible = config.permissions().securityLevels(projectId, userKey).keySet();
        return config.permissions().levelsOf(projectId).stream()
                .filter(level -> visible.contains(level.id()))
                .map(level -> new Choice(Long.toString(level.id()), level.name()))
                .toList();
    }

    private Optional<FieldMeta> custom(String id, long projectId, String typeId) {
        return config.customFields()
                .byId(id)
                .flatMap(field -> config.customFields()
                        .context(id, projectId, typeId)
                        .map(context -> new FieldMeta(id, field.name(), kind(field), false, options(field, context))));
    }

    private Kind kind(LocalCustomField field) {
        return switch (config.customFields().kind(field)) {
            case NUMBER -> Kind.NUMBER;
            case TEXT -> Kind.TEXT;
            case TEXT_AREA -> Kind.TEXT_AREA;
            case SELECT -> Kind.SELECT;
            case USER -> Kind.USER;
            case DATE -> Kind.DATE;
            case CALCULATED -> Kind.READ_ONLY;
        };
    }

    private List<Choice> options(LocalCustomField field, FieldContext context) {
        return kind(field) != Kind.SELECT
                ? List.of()
                : config.customFields().options(context.configId()).stream()
                        .filter(option -> !option.disabled())
                        .map(FieldMetas::choice)
                        .toList();
    }

    private static Choice choice(LocalOption option) {
        return new Choice(Long.toString(option.id()), option.value());
    }
}
