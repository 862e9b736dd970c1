package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.LocalRole;
import app.touchpoint.localjira.directory.SecuritySchemes;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Operation;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one project sees of the configuration, as text of which two can be compared line by line: schemes with ids, issue types, workflows
 * with transitions, screens with fields, custom fields with contexts and options, permissions, roles with members, security levels. Left out
 * is what an instance has once for all projects and a project cannot be spared: link types, statuses and roles that it does not use.
 */
public final class ConfigurationSnapshot {

    private final ConfigurationPart parts;
    private final LocalProject project;
    private final StringBuilder text = new StringBuilder();

    private ConfigurationSnapshot(ConfigurationPart parts, LocalProject project) {
        this.parts = parts;
        this.project = project;
    }

    /** The text for a project; the same configuration always gives the same text. */
    public static String of(ConfigurationPart parts, LocalProject project) {
        return new ConfigurationSnapshot(parts, project).write();
    }

    private String write() {
        line(
                "project %s [%d] %s, lead %s, archived %s",
                project.key(), project.id(), project.name(), project.leadKey(), project.archived());
        for (LocalComponent component : parts.projects().components(project.id())) {
            line("component %s [%d]", component.name(), component.id());
        }
        issueTypes();
        workflows();
        screens();
        fields();
        permissions();
        security();
        return text.toString();
    }

    private void issueTypes() {
        var scheme = parts.issueTypes().schemeOf(project.id());
        line("issue type scheme %s [%d], default %s", scheme.name(), scheme.id(), scheme.defaultIssueTypeId());
        for (LocalIssueType type : types()) {
            line("issue type %s [%s], sub-task %s", type.name(), type.id(), type.subTask());
        }
    }

    private List<LocalIssueType> types() {
        return parts.issueTypes().ofProject(project.id());
    }

    private void workflows() {
        line(
                "workflow scheme %s",
                parts.workflows()
                        .schemeOf(project.id())
                        .map(scheme -> scheme.name() + " [" + scheme.id() + "], default " + scheme.defaultWorkflow())
                        .orElse("of the system, default " + Workflows.SYSTEM));
        TreeMap<String, LocalWorkflow> used = new TreeMap<>();
        for (LocalIssueType type : types()) {
            LocalWorkflow workflow = parts.workflows().of(project.id(), type.id());
            line("workflow of %s: %s", type.name(), workflow.name());
            used.put(workflow.name(), workflow);
        }
        used.values().forEach(this::workflow);
    }

    private void workflow(LocalWorkflow workflow) {
        line("workflow %s starts in %s", workflow.name(), status(workflow.initialStatusId()));
        for (LocalWorkflow.Transition transition : workflow.transitions()) {
            line(
                    "workflow %s: %s --%s [%d] %s %s %s %s--> %s",
                    workflow.name(),
                    status(transition.fromStatusId()),
                    transition.name(),
                    transition.id(),
                    transition.condition(),
                    transition.validators(),
                    transition.effects(),
                    transition.screenId(),
                    status(transition.toStatusId()));
        }
    }

    private String status(String id) {
        LocalStatus status = parts.statuses().byId(id).orElseThrow();
        return status.name() + " [" + id + "] " + status.category();
    }

    private void screens() {
        var typeScheme = parts.screens().ofProject(project.id());
        line("issue type screen scheme %s [%d]", typeScheme.name(), typeScheme.id());
        TreeSet<Long> used = new TreeSet<>();
        for (LocalIssueType type : types()) {
            for (Operation operation : Operation.values()) {
                LocalScreen screen = parts.screens().screen(project.id(), type.id(), operation);
                line(
                        "screen of %s for %s: %s [%d], shown: %s",
                        type.name(),
                        operation,
                        screen.name(),
                        screen.id(),
                        parts.screens().visibleFields(project.id(), type.id(), operation));
                used.add(screen.id());
            }
        }
        for (long id : used) {
            LocalScreen screen = parts.screens().byId(id).orElseThrow();
            screen.tabs()
                    .forEach(tab -> line("screen %s [%d], tab %s: %s", screen.name(), id, tab.name(), tab.fieldIds()));
        }
    }

    private void fields() {
        for (LocalIssueType type : types()) {
            for (LocalCustomField field : parts.customFields().applicable(project.id(), type.id())) {
                FieldContext context = parts.customFields()
                        .context(field.id(), project.id(), type.id())
                        .orElseThrow();
                line(
                        "field of %s: %s [%s] %s, searcher %s, context %s [%d]",
                        type.name(),
                        field.name(),
                        field.id(),
                        field.typeKey(),
                        field.searcherKey(),
                        context.label().name(),
                        context.id());
                for (LocalOption option : parts.customFields().options(context.configId())) {
                    line(
                            "field of %s: %s, option %s [%d], disabled %s",
                            type.name(), field.id(), option.value(), option.id(), option.disabled());
                }
            }
        }
    }

    private void permissions() {
        var scheme = parts.permissions().schemes().ofProject(project.id());
        line("permission scheme %s [%d]", scheme.name(), scheme.id());
        scheme.grants().forEach((permission, holders) -> line("permission %s: %s", permission, sorted(holders)));
        for (LocalRole role : parts.roles().all()) {
            var users = parts.roles().users(role.id(), project.id());
            var groups = parts.roles().groups(role.id(), project.id());
            if (!users.isEmpty() || !groups.isEmpty()) {
                line("role %s [%d]: users %s, groups %s", role.name(), role.id(), users, groups);
            }
        }
    }

    private void security() {
        parts.permissions().securitySchemes().ofProject(project.id()).ifPresent(scheme -> {
            line("security scheme %s [%d]", scheme.name(), scheme.id());
            for (SecuritySchemes.LevelHolders level : scheme.levels()) {
                line(
                        "security level %s [%d]: %s",
                        level.level().name(), level.level().id(), sorted(level.holders()));
            }
        });
    }

    private static List<String> sorted(List<Holder> holders) {
        return holders.stream().map(Holder::toString).sorted().toList();
    }

    private void line(String format, @Nullable Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
