package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.issue.FieldChecks.Subject;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to hold before an issue is made, changed or removed by a person. */
final class IssueRules {

    private final ConfigurationPart config;
    private final IssueAccess access;
    private final IssueTexts texts;
    private final FieldChecks checks;

    IssueRules(ConfigurationPart config, IssueAccess access, IssueTexts texts) {
        this.config = config;
        this.access = access;
        this.texts = texts;
        this.checks = new FieldChecks(config);
    }

    Refusals refusals(@Nullable String userKey) {
        return new Refusals(texts, userKey);
    }

    /** The person's language. */
    Locale locale(@Nullable String userKey) {
        return texts.locale(userKey);
    }

    /** Whether the person may name somebody else as reporter there. */
    boolean mayModifyReporter(@Nullable String userKey, long projectId) {
        return config.permissions().hasProject("MODIFY_REPORTER", projectId, userKey);
    }

    /** What is wrong with making that issue. */
    Refusals create(@Nullable String userKey, NewIssue issue, boolean checkScreen) {
        Refusals refusals = place(userKey, issue.projectId(), issue.issueTypeId());
        if (refusals.isEmpty()) {
            Subject subject = new Subject(userKey, issue.projectId(), issue.issueTypeId(), null);
            if (!issue.values().containsKey(FieldIds.SUMMARY)) {
                refusals.field(FieldIds.SUMMARY, "issue.summary.required");
            }
            if (checkScreen) {
                onScreen(fields(subject, Operation.CREATE), issue.values(), refusals);
            }
            checks.check(subject, issue.values(), refusals);
            for (String field : config.fieldConfigurations().required(issue.projectId())) {
                if (applies(field, subject) && isEmpty(issue.values().get(field))) {
                    refusals.field(field, "issue.field.required", fieldName(field));
                }
            }
        }
        return refusals;
    }

    /** What is wrong with making a copy: the place alone counts, the values were accepted once (A-issue-17). */
    Refusals copy(@Nullable String userKey, NewIssue issue) {
        Refusals refusals = place(userKey, issue.projectId(), issue.issueTypeId());
        if (refusals.isEmpty()) {
            Object summary = issue.values().get(FieldIds.SUMMARY);
            checks.check(
                    new Subject(userKey, issue.projectId(), issue.issueTypeId(), null),
                    java.util.Collections.singletonMap(FieldIds.SUMMARY, summary),
                    refusals);
        }
        return refusals;
    }

    /** Whether the person may make issues of that type there at all. */
    Refusals place(@Nullable String userKey, long projectId, String typeId) {
        Refusals refusals = refusals(userKey);
        Permissions permissions = config.permissions();
        Optional<LocalProject> project = config.projects()
                .byId(projectId)
                .filter(known -> permissions.hasProject("BROWSE_PROJECTS", projectId, userKey)
                        || permissions.hasProject("CREATE_ISSUES", projectId, userKey));
        if (project.isEmpty()) {
            return refusals.because(Reason.NOT_FOUND, "issue.project.notFound");
        }
        if (project.get().archived()) {
            return refusals.because(
                    Reason.FORBIDDEN, "issue.project.archived", project.get().key());
        }
        if (!permissions.hasProject("CREATE_ISSUES", projectId, userKey)) {
            return refusals.because(forbidden(userKey), "issue.create.forbidden");
        }
        if (config.issueTypes().ofProject(projectId).stream()
                .noneMatch(type -> type.id().equals(typeId))) {
            refusals.field(FieldIds.ISSUE_TYPE, "issue.type.invalid");
        }
        return refusals;
    }

    /** What is wrong with changing that issue so. */
    Refusals edit(
            @Nullable String userKey, IssueView issue, Map<String, @Nullable Object> values, boolean checkScreen) {
        Refusals refusals = refusals(userKey);
        if (!access.may("EDIT_ISSUES", issue, userKey)) {
            return refusals.because(forbidden(userKey), "issue.edit.forbidden", issue.key());
        }
        Subject subject = subject(userKey, issue);
        if (checkScreen) {
            onScreen(fields(subject, Operation.EDIT), values, refusals);
        }
        checks.check(subject, values, refusals);
        values.forEach((field, value) -> {
            if (isEmpty(value) && isRequired(subject, field)) {
                refusals.field(field, "issue.field.required", fieldName(field));
            }
        });
        return refusals;
    }

    /** Whether a field has to have a value: by the field configuration, or because Jira wants it on whichever screen it is. */
    private boolean isRequired(Subject subject, String field) {
        return field.equals(FieldIds.RESOLUTION)
                || (config.fieldConfigurations().required(subject.projectId()).contains(field)
                        && applies(field, subject));
    }

    private boolean applies(String field, Subject subject) {
        return !FieldIds.isCustom(field)
                || config.customFields()
                        .context(field, subject.projectId(), subject.typeId())
                        .isPresent();
    }

    /** Whether the issue would have nothing in the field after these values were written. */
    boolean isEmpty(IssueView issue, String field, Map<String, @Nullable Object> values) {
        return isEmpty(values.containsKey(field) ? values.get(field) : issue.value(field));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
    }

    /** The name that people know a field by. */
    String fieldName(String field) {
        return config.customFields().byId(field).map(LocalCustomField::name).orElseGet(() -> FieldMetas.name(field));
    }

    /** What is wrong with values on the screen of a workflow action; every required field of the screen has to have one. */
    Refusals onTransition(
            @Nullable String userKey, IssueView issue, Map<String, @Nullable Object> values, List<String> screen) {
        Refusals refusals = refusals(userKey);
        onScreen(screen, values, refusals);
        Subject subject = subject(userKey, issue);
        checks.check(subject, values, refusals);
        for (String field : screen) {
            boolean missing =
                    field.equals(FieldIds.RESOLUTION) ? isEmpty(values.get(field)) : isEmpty(issue, field, values);
            if (missing && isRequired(subject, field)) {
                refusals.field(field, "issue.field.required", fieldName(field));
            }
        }
        return refusals;
    }

    Refusals delete(@Nullable String userKey, IssueView issue) {
        Refusals refusals = refusals(userKey);
        return access.may("DELETE_ISSUES", issue, userKey)
                ? refusals
                : refusals.because(forbidden(userKey), "issue.delete.forbidden", issue.key());
    }

    private static Subject subject(@Nullable String userKey, IssueView issue) {
        return new Subject(userKey, issue.projectId(), issue.typeId(), issue);
    }

    private List<String> fields(Subject subject, Operation operation) {
        return config.screens().visibleFields(subject.projectId(), subject.typeId(), operation);
    }

    /** A field that is not on the screen is refused, not left out in silence (A-issue-09). */
    private void onScreen(List<String> screen, Map<String, @Nullable Object> values, Refusals refusals) {
        for (String field : values.keySet()) {
            if (!screen.contains(field)) {
                String name = config.customFields()
                        .byId(field)
                        .map(LocalCustomField::name)
                        .orElse(field);
                refusals.field(field, "issue.field.notOnScreen", name);
            }
        }
    }

    static Reason forbidden(@Nullable String userKey) {
        return userKey == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN;
    }
}
