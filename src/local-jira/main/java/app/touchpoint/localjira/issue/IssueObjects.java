package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jira's objects for the ids and values of an issue, and back. */
final class IssueObjects {

    private final ConfigurationPart config;
    private final IssueStore store;
    private final IssueReads reads;

    IssueObjects(ConfigurationPart config, IssueStore store, IssueReads reads) {
        this.config = config;
        this.store = store;
        this.reads = reads;
    }

    /** All values of an issue from the tables, counted as a read; none of an issue that is gone. */
    Map<String, Object> read(IssueView issue, String fieldId) {
        reads.count(fieldId + " of " + issue.key());
        return store.load(issue.id()).map(IssueView::values).orElse(Map.of());
    }

    boolean isArchived(long issueId) {
        return store.isArchived(issueId);
    }

    Project project(long id) {
        return config.projects().byId(id).orElseThrow(() -> gone("project", id));
    }

    IssueType type(String id) {
        return config.issueTypes().byId(id).orElseThrow(() -> gone("issue type", id));
    }

    Status status(String id) {
        return config.statuses().byId(id).orElseThrow(() -> gone("status", id));
    }

    Resolution resolution(String id) {
        return config.statuses().resolutions().stream()
                .filter(resolution -> resolution.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone("resolution", id));
    }

    ProjectComponent component(long id) {
        return config.projects().component(id).orElseThrow(() -> gone("component", id));
    }

    @Nullable
    ApplicationUser user(@Nullable String key) {
        return key == null ? null : config.users().byKey(key).orElse(null);
    }

    FieldKind kind(LocalCustomField field) {
        return config.customFields().kind(field);
    }

    /** A stored value as Jira's API has it: options, users and timestamps as objects. */
    @Nullable
    Object toApi(LocalCustomField field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind(field)) {
            case SELECT ->
                config.customFields().option(Long.parseLong((String) value)).orElse(null);
            case USER -> user((String) value);
            case DATE -> Timestamp.valueOf(((LocalDate) value).atStartOfDay());
            case NUMBER, TEXT, TEXT_AREA, CALCULATED -> value;
        };
    }

    /** A value of Jira's API, or one that was read from a form, as it is stored. */
    static @Nullable Object fromApi(@Nullable Object value) {
        if (value instanceof LocalOption option) {
            return Long.toString(option.id());
        }
        if (value instanceof ApplicationUser user) {
            return user.getKey();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toLocalDate();
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value;
    }

    private static IllegalStateException gone(String what, Object id) {
        return new IllegalStateException("There is no " + what + " " + id + " any more.");
    }
}
