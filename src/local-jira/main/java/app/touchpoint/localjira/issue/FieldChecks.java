package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.project.LocalComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a person may give a system field that value; custom fields go on to {@link CustomFieldChecks}. */
final class FieldChecks {

    private static final int SUMMARY_LENGTH = 255;
    private static final int LABEL_LENGTH = 255;
    /** Jira's default for texts without a limit of their own (A-issue-04). */
    private static final int TEXT_LENGTH = 32_767;

    private final ConfigurationPart config;
    private final CustomFieldChecks customFields;

    FieldChecks(ConfigurationPart config) {
        this.config = config;
        this.customFields = new CustomFieldChecks(config);
    }

    /**
     * Who gives values to what.
     *
     * @param before the issue as it is; null for one to be made
     */
    record Subject(
            @Nullable String userKey,
            long projectId,
            String typeId,
            @Nullable IssueView before) {

        @Nullable
        Object valueBefore(String fieldId) {
            return before == null ? null : before.value(fieldId);
        }
    }

    /** Adds what is wrong with the values; what stays as it was is not asked about. */
    void check(Subject subject, Map<String, @Nullable Object> values, Refusals refusals) {
        values.forEach((field, value) -> {
            if (!isSame(subject, field, value)) {
                check(subject, field, value, refusals);
            }
        });
    }

    private static boolean isSame(Subject subject, String field, @Nullable Object value) {
        if (subject.before() == null || field.equals(FieldIds.SUMMARY)) {
            return false;
        }
        Object wanted = value instanceof List<?> list && list.isEmpty() ? null : value;
        return Objects.equals(subject.valueBefore(field), wanted);
    }

    private void check(Subject subject, String field, @Nullable Object value, Refusals refusals) {
        try {
            if (FieldIds.isCustom(field)) {
                customFields.check(subject, field, value, refusals);
            } else {
                system(subject, field, value, refusals);
            }
        } catch (ClassCastException e) {
            refusals.field(field, "issue.field.wrongType", field);
        }
    }

    private void system(Subject subject, String field, @Nullable Object value, Refusals refusals) {
        switch (field) {
            case FieldIds.SUMMARY -> summary((String) value, refusals);
            case FieldIds.DESCRIPTION -> {
                if (value != null && ((String) value).length() > TEXT_LENGTH) {
                    refusals.field(field, "issue.text.tooLong", TEXT_LENGTH);
                }
            }
            case FieldIds.ASSIGNEE -> assignee(subject, (String) value, refusals);
            case FieldIds.REPORTER -> reporter(subject, (String) value, refusals);
            case FieldIds.PRIORITY -> {
                if (value == null
                        || config.statuses().priorities().stream()
                                .noneMatch(priority -> priority.id().equals((String) value))) {
                    refusals.field(field, "issue.priority.invalid");
                }
            }
            case FieldIds.RESOLUTION -> {
                if (value != null
                        && config.statuses().resolutions().stream()
                                .noneMatch(resolution -> resolution.id().equals((String) value))) {
                    refusals.field(field, "issue.resolution.invalid");
                }
            }
            case FieldIds.SECURITY -> security(subject, (Long) value, refusals);
            case FieldIds.COMPONENTS -> components(subject, value, refusals);
            case FieldIds.LABELS -> labels(value, refusals);
            case FieldIds.DUE_DATE -> {
                LocalDate unused = (LocalDate) value;
                if (!may("SCHEDULE_ISSUES", subject)) {
                    refusals.field(field, "issue.duedate.forbidden");
                }
            }
            default -> refusals.field(field, "issue.field.notOnScreen", field);
        }
    }

    private static void summary(@Nullable String summary, Refusals refusals) {
        if (summary == null || summary.isBlank()) {
            refusals.field(FieldIds.SUMMARY, "issue.summary.required");
        } else if (summary.length() > SUMMARY_LENGTH) {
            refusals.field(FieldIds.SUMMARY, "issue.summary.tooLong");
        } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
            refusals.field(FieldIds.SUMMARY, "issue.summary.newline");
        }
    }

    private void assignee(Subject subject, @Nullable String key, Refusals refusals) {
        if (!may("ASSIGN_ISSUES", subject)) {
            refusals.field(FieldIds.ASSIGNEE, "issue.assignee.forbidden");
        } else if (key != null && user(key, FieldIds.ASSIGNEE, refusals).isPresent()) {
            boolean assignable = config.permissions().hasProject("ASSIGNABLE_USER", subject.projectId(), key);
            if (!assignable) {
                refusals.field(
                        FieldIds.ASSIGNEE,
                        "issue.assignee.notAssignable",
                        config.users().byKey(key).map(LocalUser::username).orElse(key));
            }
        }
    }

    private void reporter(Subject subject, @Nullable String key, Refusals refusals) {
        if (key == null) {
            refusals.field(FieldIds.REPORTER, "issue.reporter.required");
        } else if (!key.equals(subject.userKey()) && !may("MODIFY_REPORTER", subject)) {
            refusals.field(FieldIds.REPORTER, "issue.reporter.forbidden");
        } else {
            var unused = user(key, FieldIds.REPORTER, refusals);
        }
    }

    private Optional<LocalUser> user(String key, String field, Refusals refusals) {
        Optional<LocalUser> user = config.users().byKey(key).filter(LocalUser::active);
        if (user.isEmpty()) {
            refusals.field(field, "issue.user.notFound", key);
        }
        return user;
    }

    private void security(Subject subject, @Nullable Long level, Refusals refusals) {
        Permissions permissions = config.permissions();
        if (!may("SET_ISSUE_SECURITY", subject)) {
            refusals.field(FieldIds.SECURITY, "issue.security.forbidden");
        } else if (level != null
                && !permissions
                        .securityLevels(subject.projectId(), subject.userKey())
                        .containsKey(level)) {
            refusals.field(FieldIds.SECURITY, "issue.security.invalid");
        }
    }

    private void components(Subject subject, @Nullable Object value, Refusals refusals) {
        List<Long> known = config.projects().components(subject.projectId()).stream()
                .map(LocalComponent::id)
                .toList();
        for (Object id : list(value)) {
            if (!known.contains((Long) id)) {
                refusals.field(FieldIds.COMPONENTS, "issue.components.invalid", id.toString());
            }
        }
    }

    private static void labels(@Nullable Object value, Refusals refusals) {
        for (Object item : list(value)) {
            String label = (String) item;
            if (label.chars().anyMatch(Character::isWhitespace)) {
                refusals.field(FieldIds.LABELS, "issue.labels.space", label);
            } else if (label.length() > LABEL_LENGTH) {
                refusals.field(FieldIds.LABELS, "issue.labels.tooLong", label);
            }
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    /** Whether the person has a permission in the project, or on the issue where there is one. */
    private boolean may(String permission, Subject subject) {
        IssueView before = subject.before();
        return before == null
                ? config.permissions().hasProject(permission, subject.projectId(), subject.userKey())
                : config.permissions().hasIssue(permission, IssueAccess.facts(before), subject.userKey());
    }
}
