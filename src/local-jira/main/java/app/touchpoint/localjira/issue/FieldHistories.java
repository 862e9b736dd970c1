package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.SearchFields;
import app.touchpoint.localjira.search.ValueHistory;
import app.touchpoint.localjira.search.ValueHistory.Spell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What the fields were in which a history is kept that can be searched. Read from the tables at each search, not from the index: so a
 * change is found at once, where Jira's index may lag (A-search-29).
 */
final class FieldHistories {

    private final Jdbi jdbi;

    FieldHistories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of every issue there is; two statements. */
    List<ValueHistory> of(String fieldId) {
        return jdbi.withHandle(handle -> {
            // Issues first: what changes in between is then among the items, and no issue has an item that it lacks.
            List<Now> issues = issues(handle, fieldId);
            Map<Long, List<Change>> changes = changes(handle, fieldId);
            return issues.stream()
                    .map(issue ->
                            new ValueHistory(issue.id(), spells(issue, changes.getOrDefault(issue.id(), List.of()))))
                    .toList();
        });
    }

    private record Now(
            long id,
            Instant created,
            @Nullable String creator,
            @Nullable String term) {}

    private record Change(Instant at, @Nullable String author, Named old, Named now) {

        static Change read(ResultSet row) throws SQLException {
            return new Change(
                    Instant.ofEpochMilli(row.getLong("created_at")),
                    row.getString("author_key"),
                    new Named(row.getString("old_value"), row.getString("old_string")),
                    new Named(row.getString("new_value"), row.getString("new_string")));
        }
    }

    private record Named(@Nullable String term, @Nullable String name) {}

    private static List<Now> issues(Handle handle, String fieldId) {
        return handle.createQuery("select id, created_at, creator_key, " + column(fieldId) + " as term from issue")
                .map((row, context) -> new Now(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        row.getString("creator_key"),
                        row.getString("term")))
                .list();
    }

    private static Map<Long, List<Change>> changes(Handle handle, String fieldId) {
        Map<Long, List<Change>> changes = new HashMap<>();
        handle.createQuery("select g.issue_id, g.author_key, g.created_at, i.old_value, i.old_string, i.new_value,"
                        + " i.new_string from change_item i join change_group g on g.id = i.group_id"
                        + " where i.field_type = 'jira' and i.field_name = :field order by i.id")
                .bind("field", fieldId)
                .map((row, context) -> Map.entry(row.getLong("issue_id"), Change.read(row)))
                .forEach(row -> changes.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return changes;
    }

    private static List<Spell> spells(Now issue, List<Change> changes) {
        List<Spell> spells = new ArrayList<>();
        Named value = changes.isEmpty()
                ? new Named(issue.term(), null)
                : changes.get(0).old();
        Instant from = issue.created();
        @Nullable String by = issue.creator();
        for (Change change : changes) {
            spells.add(new Spell(value.term(), value.name(), from, change.at(), by));
            value = change.now();
            from = change.at();
            by = change.author();
        }
        spells.add(new Spell(value.term(), value.name(), from, null, by));
        return spells;
    }

    private static String column(String fieldId) {
        return switch (fieldId) {
            case SearchFields.ASSIGNEE -> "assignee_key";
            case SearchFields.PRIORITY -> "priority_id";
            case SearchFields.REPORTER -> "reporter_key";
            case SearchFields.RESOLUTION -> "resolution_id";
            case SearchFields.STATUS -> "status_id";
            default -> throw new IllegalArgumentException("No history of " + fieldId + " can be searched.");
        };
    }
}
