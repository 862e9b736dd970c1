package app.touchpoint.localjira.issue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The system fields of an issue as columns, and its components and labels as rows. */
final class IssueRows {

    private static final String COLUMNS = "type_id, status_id, summary, description, creator_key, reporter_key,"
            + " assignee_key, priority_id, resolution_id, security_level, due_day, created_at, updated_at, resolved_at";

    private IssueRows() {}

    static IssueView read(ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, FieldIds.DESCRIPTION, row.getString("description"));
        put(values, FieldIds.CREATOR, row.getString("creator_key"));
        put(values, FieldIds.REPORTER, row.getString("reporter_key"));
        put(values, FieldIds.ASSIGNEE, row.getString("assignee_key"));
        put(values, FieldIds.PRIORITY, row.getString("priority_id"));
        put(values, FieldIds.RESOLUTION, row.getString("resolution_id"));
        put(values, FieldIds.SECURITY, nullableLong(row, "security_level"));
        Date due = row.getDate("due_day");
        put(values, FieldIds.DUE_DATE, due == null ? null : due.toLocalDate());
        Long resolved = nullableLong(row, "resolved_at");
        return new IssueView(
                row.getLong("id"),
                row.getString("issue_key"),
                row.getLong("project_id"),
                row.getString("type_id"),
                row.getString("status_id"),
                row.getString("summary"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                resolved == null ? null : Instant.ofEpochMilli(resolved),
                values);
    }

    /** Adds components and labels to the values of each issue. */
    static void readLists(Handle handle, List<Long> ids, Map<Long, Map<String, Object>> values) {
        handle.createQuery(
                        "select issue_id, component_id from issue_component where issue_id in (<ids>) order by component_id")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getLong(1), (Object) row.getLong(2)))
                .forEach(row -> append(values, row, FieldIds.COMPONENTS));
        handle.createQuery("select issue_id, label from issue_label where issue_id in (<ids>) order by label")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getLong(1), (Object) row.getString(2)))
                .forEach(row -> append(values, row, FieldIds.LABELS));
    }

    @SuppressWarnings("unchecked") // The lists are made here.
    private static void append(Map<Long, Map<String, Object>> values, Map.Entry<Long, Object> row, String field) {
        Map<String, Object> ofIssue = values.get(row.getKey());
        if (ofIssue != null) {
            ((List<Object>) ofIssue.computeIfAbsent(field, name -> new ArrayList<>())).add(row.getValue());
        }
    }

    static long insert(Handle handle, IssueView issue, long number) {
        return bind(
                        handle.createUpdate("insert into issue (issue_key, project_id, issue_number, " + COLUMNS
                                + ") values (:key, :project, :number, :type, :status, :summary, :description, :creator,"
                                + " :reporter, :assignee, :priority, :resolution, :security, :due, :created, :updated,"
                                + " :resolved)"),
                        issue)
                .bind("key", issue.key())
                .bind("project", issue.projectId())
                .bind("number", number)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    static void update(Handle handle, IssueView issue) {
        bind(
                        handle.createUpdate("update issue set type_id = :type, status_id = :status, summary = :summary,"
                                + " description = :description, creator_key = :creator, reporter_key = :reporter,"
                                + " assignee_key = :assignee, priority_id = :priority, resolution_id = :resolution,"
                                + " security_level = :security, due_day = :due, created_at = :created,"
                                + " updated_at = :updated, resolved_at = :resolved where id = :id"),
                        issue)
                .bind("id", issue.id())
                .execute();
    }

    /** Writes the project and key of an issue that was in another one; the old key leads to it from now on. */
    static void relocate(Handle handle, String oldKey, IssueView issue) {
        handle.execute(
                "update issue set project_id = ?, issue_key = ?, issue_number = ? where id = ?",
                issue.projectId(),
                issue.key(),
                Long.parseLong(issue.key().substring(issue.key().lastIndexOf('-') + 1)),
                issue.id());
        handle.execute("insert into moved_issue_key (old_key, issue_id) values (?, ?)", oldKey, issue.id());
    }

    /** Gives all issues of a project keys that begin with another project key; the old keys lead to them from now on. */
    static void renameKeys(Handle handle, long projectId, String projectKey) {
        handle.execute(
                "delete from moved_issue_key where old_key in (select issue_key from issue where project_id = ?)",
                projectId);
        handle.execute(
                "insert into moved_issue_key (old_key, issue_id) select issue_key, id from issue where project_id = ?",
                projectId);
        handle.execute(
                "update issue set issue_key = ? || '-' || cast(issue_number as varchar(20)) where project_id = ?",
                projectKey,
                projectId);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, IssueView issue) {
        Instant resolved = issue.resolved();
        LocalDate due = (LocalDate) issue.value(FieldIds.DUE_DATE);
        return statement
                .bind("type", issue.typeId())
                .bind("status", issue.statusId())
                .bind("summary", issue.summary())
                .bind("description", text(issue, FieldIds.DESCRIPTION))
                .bind("creator", text(issue, FieldIds.CREATOR))
                .bind("reporter", text(issue, FieldIds.REPORTER))
                .bind("assignee", text(issue, FieldIds.ASSIGNEE))
                .bind("priority", text(issue, FieldIds.PRIORITY))
                .bind("resolution", text(issue, FieldIds.RESOLUTION))
                .bind("security", (Long) issue.value(FieldIds.SECURITY))
                .bind("due", due == null ? null : Date.valueOf(due))
                .bind("created", issue.created().toEpochMilli())
                .bind("updated", issue.updated().toEpochMilli())
                .bind("resolved", resolved == null ? null : (Long) resolved.toEpochMilli());
    }

    private static @Nullable String text(IssueView issue, String field) {
        return (String) issue.value(field);
    }

    static void writeLists(Handle handle, IssueView issue) {
        batch(handle, "insert into issue_component (issue_id, component_id) values (?, ?)", issue, FieldIds.COMPONENTS);
        batch(handle, "insert into issue_label (issue_id, label) values (?, ?)", issue, FieldIds.LABELS);
    }

    private static void batch(Handle handle, String sql, IssueView issue, String field) {
        if (issue.value(field) instanceof List<?> list && !list.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(sql);
            list.forEach(item -> batch.bind(0, issue.id()).bind(1, item).add());
            batch.execute();
        }
    }

    static boolean listsEqual(IssueView one, IssueView other) {
        return Objects.equals(one.value(FieldIds.COMPONENTS), other.value(FieldIds.COMPONENTS))
                && Objects.equals(one.value(FieldIds.LABELS), other.value(FieldIds.LABELS));
    }

    /** The issue with other values. */
    static IssueView withValues(IssueView issue, Map<String, Object> values) {
        return new IssueView(
                issue.id(),
                issue.key(),
                issue.projectId(),
                issue.typeId(),
                issue.statusId(),
                issue.summary(),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                values);
    }

    /** The issue with another id. */
    static IssueView withKey(IssueView issue, String key) {
        return new IssueView(
                issue.id(),
                key,
                issue.projectId(),
                issue.typeId(),
                issue.statusId(),
                issue.summary(),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                issue.values());
    }

    static IssueView withId(IssueView issue, long id) {
        return new IssueView(
                id,
                issue.key(),
                issue.projectId(),
                issue.typeId(),
                issue.statusId(),
                issue.summary(),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                issue.values());
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
