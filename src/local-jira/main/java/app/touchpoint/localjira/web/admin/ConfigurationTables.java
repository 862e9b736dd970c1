package app.touchpoint.localjira.web.admin;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Screens;
import app.touchpoint.localjira.web.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is configured, as tables of text. Long, since each table is a few lines of the same kind. */
final class ConfigurationTables {

    /** The names of the tables in the order of the menu. */
    static final List<String> NAMES =
            List.of("projects", "fields", "issue-types", "workflows", "screens", "schemes", "users", "link-types");

    private final ConfigurationPart configuration;

    ConfigurationTables(ConfigurationPart configuration) {
        this.configuration = configuration;
    }

    /**
     * A table.
     *
     * @param heads keys of the texts above the columns
     */
    public record Table(List<String> heads, List<List<String>> rows) {}

    Optional<Table> of(String name, Texts texts) {
        return switch (name) {
            case "projects" -> Optional.of(projects());
            case "fields" -> Optional.of(fields(texts));
            case "issue-types" -> Optional.of(issueTypes());
            case "workflows" -> Optional.of(workflows());
            case "screens" -> Optional.of(screens());
            case "schemes" -> Optional.of(schemes());
            case "users" -> Optional.of(users());
            case "link-types" -> Optional.of(linkTypes());
            default -> Optional.empty();
        };
    }

    private Table projects() {
        return new Table(
                List.of("project.key", "project.name", "admin.issue-type-scheme", "admin.workflow-scheme"),
                configuration.projects().all().stream()
                        .map(project -> List.of(
                                project.key(),
                                project.name(),
                                configuration
                                        .issueTypes()
                                        .schemeOf(project.id())
                                        .name(),
                                configuration
                                        .workflows()
                                        .schemeOf(project.id())
                                        .map(Workflows.WorkflowScheme::name)
                                        .orElse(Workflows.SYSTEM)))
                        .toList());
    }

    private Table fields(Texts texts) {
        return new Table(
                List.of("admin.id", "admin.name", "admin.type", "admin.contexts"),
                configuration.customFields().all().stream()
                        .map(field ->
                                List.of(field.id(), field.name(), shortened(field.typeKey()), contexts(field, texts)))
                        .toList());
    }

    private static String shortened(String completeKey) {
        return completeKey.substring(completeKey.indexOf(':') + 1);
    }

    private String contexts(LocalCustomField field, Texts texts) {
        return configuration.customFields().contexts(field.id()).stream()
                .map(context -> context(context, texts))
                .collect(Collectors.joining("; "));
    }

    private String context(FieldContext context, Texts texts) {
        String where = context.global()
                ? texts.get("admin.all-projects")
                : context.projectIds().stream()
                        .flatMap(id -> configuration.projects().byId(id).stream())
                        .map(LocalProject::key)
                        .sorted()
                        .collect(Collectors.joining(", "));
        String options = configuration.customFields().options(context.configId()).stream()
                .filter(option -> !option.disabled())
                .map(LocalOption::value)
                .collect(Collectors.joining(", "));
        return context.label().name() + " [" + where + "]" + (options.isEmpty() ? "" : ": " + options);
    }

    private Table issueTypes() {
        return new Table(
                List.of("admin.id", "admin.name", "field.description"),
                configuration.issueTypes().all().stream()
                        .map(type -> List.of(type.id(), type.name(), type.description()))
                        .toList());
    }

    private Table workflows() {
        return new Table(
                List.of("admin.name", "admin.statuses", "admin.transitions"),
                configuration.workflows().all().stream()
                        .map(workflow -> List.of(workflow.name(), statuses(workflow), transitions(workflow)))
                        .toList());
    }

    private String statuses(LocalWorkflow workflow) {
        return workflow.statusIds().stream().map(this::status).collect(Collectors.joining(", "));
    }

    private String transitions(LocalWorkflow workflow) {
        return workflow.transitions().stream()
                .map(way -> way.name() + " (" + status(way.fromStatusId()) + " → " + status(way.toStatusId()) + ")")
                .collect(Collectors.joining("; "));
    }

    private String status(String id) {
        return configuration.statuses().byId(id).map(LocalStatus::name).orElse(id);
    }

    private Table screens() {
        return new Table(
                List.of("admin.id", "admin.name", "admin.screen-fields"),
                configuration.screens().all().stream()
                        .map(screen -> List.of(
                                String.valueOf(screen.id()),
                                screen.name(),
                                String.join(
                                        ", ",
                                        screen.fieldIds().stream()
                                                .map(this::fieldName)
                                                .toList())))
                        .toList());
    }

    private String fieldName(String fieldId) {
        return configuration
                .customFields()
                .byId(fieldId)
                .map(LocalCustomField::name)
                .orElse(fieldId);
    }

    private Table schemes() {
        List<List<String>> rows = new ArrayList<>();
        for (IssueTypes.IssueTypeScheme scheme : configuration.issueTypes().schemes()) {
            String types = scheme.issueTypeIds().stream()
                    .flatMap(id -> configuration.issueTypes().byId(id).stream())
                    .map(LocalIssueType::name)
                    .collect(Collectors.joining(", "));
            rows.add(List.of(scheme.name(), types));
        }
        for (Workflows.WorkflowScheme scheme : configuration.workflows().schemes()) {
            rows.add(List.of(scheme.name(), scheme.defaultWorkflow() + mappings(scheme)));
        }
        for (Screens.ScreenScheme scheme : configuration.screens().schemes()) {
            rows.add(List.of(scheme.name(), screens(scheme)));
        }
        for (Screens.TypeScreenScheme scheme : configuration.screens().typeSchemes()) {
            rows.add(List.of(scheme.name(), screenSchemes(scheme)));
        }
        return new Table(List.of("admin.name", "admin.content"), rows);
    }

    /** The screen of each operation, the one of all others first. */
    private String screens(Screens.ScreenScheme scheme) {
        return Stream.concat(
                        Stream.ofNullable(scheme.fallback()).map(this::screen),
                        scheme.byOperation().entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + screen(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String screen(long id) {
        return configuration.screens().byId(id).map(LocalScreen::name).orElse(String.valueOf(id));
    }

    /** The screen scheme of each issue type, the one of all others first. */
    private String screenSchemes(Screens.TypeScreenScheme scheme) {
        return Stream.concat(
                        Stream.ofNullable(scheme.fallback())
                                .map(id -> configuration.screens().scheme(id).name()),
                        scheme.byIssueTypeId().entrySet().stream()
                                .map(entry -> issueType(entry.getKey()) + ": "
                                        + configuration
                                                .screens()
                                                .scheme(entry.getValue())
                                                .name()))
                .collect(Collectors.joining("; "));
    }

    private String issueType(String id) {
        return configuration.issueTypes().byId(id).map(LocalIssueType::name).orElse(id);
    }

    private String mappings(Workflows.WorkflowScheme scheme) {
        return scheme.byIssueTypeId().entrySet().stream()
                .map(entry -> "; " + issueType(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining());
    }

    private Table users() {
        return new Table(
                List.of("login.username", "admin.name", "admin.email", "admin.groups"),
                configuration.users().all().stream()
                        .map(user -> List.of(
                                user.username(),
                                user.displayName(),
                                user.emailAddress(),
                                configuration.groups().ofUser(user.key()).stream()
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    private Table linkTypes() {
        return new Table(
                List.of("admin.name", "admin.outward", "admin.inward"),
                configuration.linkTypes().all().stream()
                        .map(type -> List.of(type.name(), type.outward(), type.inward()))
                        .toList());
    }
}
