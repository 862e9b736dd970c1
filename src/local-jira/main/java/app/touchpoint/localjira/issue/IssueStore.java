package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.field.LocalCustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of issues. Reads take a fixed number of statements for up to {@value #SLICE} issues, writes are single transactions. */
final class IssueStore {

    /** Ids in one IN list; PostgreSQL takes 32,767 parameters, H2 grows slow far below that. */
    private static final int SLICE = 1_000;

    private final Jdbi jdbi;

    /** In memory, since every look at an issue may ask. */
    private final Set<Long> archived = ConcurrentHashMap.newKeySet();

    IssueStore(Database database) {
        this.jdbi = database.jdbi();
        archived.addAll(jdbi.withHandle(handle -> handle.select("select issue_id from archived_issue")
                .mapTo(Long.class)
                .list()));
    }

    /** Whether an issue is in the archive by itself, be its project or not. */
    boolean isArchived(long id) {
        return archived.contains(id);
    }

    /** Puts an issue into the archive or takes it out; nothing else of it changes. */
    void setArchived(long id, boolean archives) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from archived_issue where issue_id = ?", id);
            if (archives) {
                handle.execute("insert into archived_issue (issue_id) values (?)", id);
            }
        });
        if (archives) {
            archived.add(id);
        } else {
            archived.remove(id);
        }
    }

    /** Does several things with the tables as one transaction. */
    <T> T inTransaction(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    /** The issue with all values; empty where it is not there. */
    Optional<IssueView> load(long id) {
        return load(List.of(id)).stream().findFirst();
    }

    /** The issues with all values in the order of the ids; ids of no issue are skipped. */
    List<IssueView> load(Collection<Long> ids) {
        Map<Long, IssueView> found = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += SLICE) {
            List<Long> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            jdbi.useHandle(handle -> load(handle, slice).forEach(issue -> found.put(issue.id(), issue)));
        }
        return all.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** As {@link #load(Collection)}, on a transaction's own connection. */
    static List<IssueView> load(Handle handle, List<Long> ids) {
        Map<Long, Map<String, Object>> values = new LinkedHashMap<>();
        Map<Long, IssueView> rows = new LinkedHashMap<>();
        handle.createQuery("select * from issue where id in (<ids>)")
                .bindList("ids", ids)
                .map((result, context) -> IssueRows.read(result))
                .forEach(row -> {
                    rows.put(row.id(), row);
                    values.put(row.id(), new LinkedHashMap<>(row.values()));
                });
        IssueRows.readLists(handle, ids, values);
        CustomValueRows.read(handle, ids, values);
        List<IssueView> issues = new ArrayList<>();
        rows.values().forEach(row -> issues.add(IssueRows.withValues(row, values.getOrDefault(row.id(), Map.of()))));
        return issues;
    }

    /** The issue with system values only, one statement; components and labels are left out. */
    Optional<IssueView> row(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from issue where id = ?", id)
                .map((result, context) -> IssueRows.read(result))
                .findFirst());
    }

    /** The issues with system values only, in no order; ids of no issue are skipped. */
    List<IssueView> rows(Collection<Long> ids) {
        List<IssueView> rows = new ArrayList<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += SLICE) {
            List<Long> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            jdbi.useHandle(handle -> handle.createQuery("select * from issue where id in (<ids>)")
                    .bindList("ids", slice)
                    .map((result, context) -> IssueRows.read(result))
                    .forEach(rows::add));
        }
        return rows;
    }

    /** Ids by key, older keys of moved issues included. */
    Map<String, Long> idsOf(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        List<String> all = keys.stream()
                .map(key -> key.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        for (int from = 0; from < all.size(); from += SLICE) {
            List<String> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            jdbi.useHandle(handle -> handle.createQuery(
                            "select issue_key as found, id as issue_id from issue where issue_key in (<keys>) union all"
                                    + " select old_key as found, issue_id from moved_issue_key where old_key in (<keys>)")
                    .bindList("keys", slice)
                    .map((result, context) -> Map.entry(result.getString(1), result.getLong(2)))
                    // The current key wins over an old one that was given again.
                    .forEach(row -> ids.putIfAbsent(row.getKey(), row.getValue())));
        }
        return ids;
    }

    /** Ids of a project's issues, in the order of their numbers. */
    List<Long> idsOfProject(long projectId) {
        return jdbi.withHandle(
                handle -> handle.select("select id from issue where project_id = ? order by issue_number", projectId)
                        .mapTo(Long.class)
                        .list());
    }

    /** When each issue was last changed, in epoch milliseconds, for finding what the index missed. */
    Map<Long, Long> updatedById() {
        Map<Long, Long> updated = new HashMap<>();
        jdbi.useHandle(handle -> handle.select("select id, updated_at from issue")
                .map((result, context) -> Map.entry(result.getLong(1), result.getLong(2)))
                .forEach(row -> updated.put(row.getKey(), row.getValue())));
        return updated;
    }

    /** Writes a new issue; the id of the given one does not matter. */
    static IssueView insert(Handle handle, IssueView issue, long number) {
        long id = IssueRows.insert(handle, issue, number);
        IssueView stored = IssueRows.withId(issue, id);
        IssueRows.writeLists(handle, stored);
        CustomValueRows.write(handle, id, stored.values());
        return stored;
    }

    /** Takes the row for this transaction, so that of two editors one waits; empty where the issue is not there. */
    static Optional<IssueView> lock(Handle handle, long id) {
        boolean there = handle.select("select id from issue where id = ? for update", id)
                .mapTo(Long.class)
                .findFirst()
                .isPresent();
        return there ? load(handle, List.of(id)).stream().findFirst() : Optional.empty();
    }

    /** Writes what differs between an issue before and after. */
    static void update(Handle handle, IssueView before, IssueView after) {
        IssueRows.update(handle, after);
        if (!before.key().equals(after.key())) {
            IssueRows.relocate(handle, before.key(), after);
        }
        if (!IssueRows.listsEqual(before, after)) {
            handle.execute("delete from issue_component where issue_id = ?", after.id());
            handle.execute("delete from issue_label where issue_id = ?", after.id());
            IssueRows.writeLists(handle, after);
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Object> value : after.values().entrySet()) {
            if (!value.getValue().equals(before.value(value.getKey()))) {
                changed.put(value.getKey(), value.getValue());
            }
        }
        List<Long> gone = before.values().keySet().stream()
                .filter(FieldIds::isCustom)
                .filter(field -> changed.containsKey(field) || after.value(field) == null)
                .map(FieldIds::customNumber)
                .toList();
        CustomValueRows.delete(handle, after.id(), gone);
        CustomValueRows.write(handle, after.id(), changed);
    }

    /** Writes one custom field and no column of the issue. */
    static void writeValue(Handle handle, long issueId, long fieldNumber, @Nullable Object value) {
        CustomValueRows.delete(handle, issueId, List.of(fieldNumber));
        if (value != null) {
            CustomValueRows.write(handle, issueId, Map.of(LocalCustomField.PREFIX + fieldNumber, value));
        }
    }

    /** Removes an issue and all that hangs on it. */
    static void delete(Handle handle, long id) {
        handle.execute(
                "delete from change_item where group_id in (select id from change_group where issue_id = ?)", id);
        for (String table : List.of(
                "change_group",
                "issue_comment",
                "custom_field_value",
                "issue_component",
                "issue_label",
                "moved_issue_key")) {
            handle.execute("delete from " + table + " where issue_id = ?", id);
        }
        handle.execute("delete from issue_link where source_id = ? or destination_id = ?", id, id);
        handle.execute("delete from issue where id = ?", id);
    }
}
