package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.issue.HistoryEntry.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Change groups with their items. Never changed once written. */
final class HistoryRows {

    private HistoryRows() {}

    static void insert(Handle handle, long issueId, @Nullable String userKey, Instant now, List<Item> items) {
        long group = handle.createUpdate(
                        "insert into change_group (issue_id, author_key, created_at) values (:issue, :author, :created)")
                .bind("issue", issueId)
                .bind("author", userKey)
                .bind("created", now.toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        PreparedBatch batch =
                handle.prepareBatch("insert into change_item (group_id, field_type, field_name, old_value,"
                        + " old_string, new_value, new_string) values (:group, :type, :field, :oldValue, :oldString, :newValue,"
                        + " :newString)");
        for (Item item : items) {
            batch.bind("group", group)
                    .bind("type", item.fieldType())
                    .bind("field", item.field())
                    .bind("oldValue", item.oldValue())
                    .bind("oldString", item.oldString())
                    .bind("newValue", item.newValue())
                    .bind("newString", item.newString())
                    .add();
        }
        batch.execute();
    }

    /** Oldest first. */
    static List<HistoryEntry> of(Jdbi jdbi, long issueId) {
        return jdbi.withHandle(handle -> {
            Map<Long, HistoryEntry> groups = new LinkedHashMap<>();
            Map<Long, List<Item>> items = new LinkedHashMap<>();
            handle.select("select id, author_key, created_at from change_group where issue_id = ? order by id", issueId)
                    .map((row, context) -> new HistoryEntry(
                            row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), List.of()))
                    .forEach(entry -> groups.put(entry.id(), entry));
            handle.select(
                            "select i.* from change_item i join change_group g on g.id = i.group_id where g.issue_id = ?"
                                    + " order by i.id",
                            issueId)
                    .map((row, context) -> Map.entry(
                            row.getLong("group_id"),
                            new Item(
                                    row.getString("field_type"),
                                    row.getString("field_name"),
                                    row.getString("old_value"),
                                    row.getString("old_string"),
                                    row.getString("new_value"),
                                    row.getString("new_string"))))
                    .forEach(row -> items.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                            .add(row.getValue()));
            return groups.values().stream()
                    .map(entry -> new HistoryEntry(
                            entry.id(), entry.authorKey(), entry.created(), items.getOrDefault(entry.id(), List.of())))
                    .toList();
        });
    }
}
