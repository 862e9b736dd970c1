package app.touchpoint.localjira.field;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of custom fields and their contexts, kept in memory. */
final class FieldTable {

    private final Jdbi jdbi;
    private final Cached<Content> content;

    FieldTable(Database database) {
        this.jdbi = database.jdbi();
        this.content = new Cached<>(this::load);
    }

    /** By number. */
    Map<Long, LocalCustomField.Row> rows() {
        return content.get().rows();
    }

    /** By name, those of one name by number. */
    List<LocalCustomField.Row> byName() {
        return content.get().byName();
    }

    /** Of one field, in the order in which they were made. */
    List<FieldContext> contexts(long fieldNumber) {
        return content.get().contextsOf().getOrDefault(fieldNumber, List.of());
    }

    /** Of all fields, in the order in which they were made. */
    Collection<FieldContext> contexts() {
        return content.get().contexts().values();
    }

    FieldContext context(long id) {
        FieldContext found = content.get().contexts().get(id);
        if (found == null) {
            throw new IllegalArgumentException("There is no field configuration scheme " + id + ".");
        }
        return found;
    }

    long insert(CustomFields.NewField field, CustomFields.NewContext context) {
        long number = jdbi.inTransaction(handle -> {
            long id = handle.createUpdate("insert into custom_field (name, description, type_key, searcher_key)"
                            + " values (:name, :description, :type, :searcher)")
                    .bind("name", field.name())
                    .bind("description", field.description())
                    .bind("type", field.typeKey())
                    .bind("searcher", field.searcherKey())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            insertContext(handle, id, context);
            return id;
        });
        content.invalidate();
        return number;
    }

    void setSearcher(long fieldNumber, @Nullable String searcherKey) {
        jdbi.useHandle(handle ->
                handle.execute("update custom_field set searcher_key = ? where id = ?", searcherKey, fieldNumber));
        content.invalidate();
    }

    FieldContext insertContext(long fieldNumber, CustomFields.NewContext context) {
        long id = jdbi.inTransaction(handle -> insertContext(handle, fieldNumber, context));
        content.invalidate();
        return context(id);
    }

    private long insertContext(Handle handle, long fieldNumber, CustomFields.NewContext context) {
        long id = handle.createUpdate("insert into field_context (field_number, name, description, all_projects)"
                        + " values (?, ?, ?, ?)")
                .bind(0, fieldNumber)
                .bind(1, context.name())
                .bind(2, context.description())
                .bind(3, context.projects().all())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.execute("insert into field_config (context_id) values (?)", id);
        context.issueTypeIds()
                .forEach(type ->
                        handle.execute("insert into context_issue_type (context_id, type_id) values (?, ?)", id, type));
        insertProjects(handle, fieldNumber, id, context.projects());
        return id;
    }

    /** A project belongs to one context of a field at most: it leaves the other one. The same goes for all projects. */
    private void insertProjects(
            Handle handle, long fieldNumber, long contextId, CustomFields.ContextProjects projects) {
        for (long projectId : projects.ids()) {
            handle.execute(
                    "delete from context_project where project_id = ? and context_id in"
                            + " (select id from field_context where field_number = ?)",
                    projectId,
                    fieldNumber);
            handle.execute("insert into context_project (context_id, project_id) values (?, ?)", contextId, projectId);
        }
        if (projects.all()) {
            handle.execute(
                    "update field_context set all_projects = false where field_number = ? and id <> ?",
                    fieldNumber,
                    contextId);
        }
    }

    FieldContext update(FieldContext context, String name, String description, CustomFields.ContextProjects projects) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "update field_context set name = ?, description = ?, all_projects = ? where id = ?",
                    name,
                    description,
                    projects.all(),
                    context.id());
            handle.execute("delete from context_project where context_id = ?", context.id());
            insertProjects(handle, context.label().fieldNumber(), context.id(), projects);
        });
        content.invalidate();
        return context(context.id());
    }

    void delete(long fieldNumber, Collection<FieldContext> contexts, OptionTable options) {
        jdbi.useTransaction(handle -> {
            contexts.forEach(context -> deleteContext(handle, context, options));
            handle.execute("delete from custom_field where id = ?", fieldNumber);
        });
        content.invalidate();
        options.invalidate();
    }

    void deleteContext(FieldContext context, OptionTable options) {
        jdbi.useTransaction(handle -> deleteContext(handle, context, options));
        content.invalidate();
        options.invalidate();
    }

    private static void deleteContext(Handle handle, FieldContext context, OptionTable options) {
        options.delete(handle, context.configId());
        handle.execute("delete from field_config where context_id = ?", context.id());
        handle.execute("delete from context_project where context_id = ?", context.id());
        handle.execute("delete from context_issue_type where context_id = ?", context.id());
        handle.execute("delete from field_context where id = ?", context.id());
    }

    private Content load() {
        Map<Long, LocalCustomField.Row> rows = new TreeMap<>();
        Map<Long, FieldContext> contexts = new LinkedHashMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select id, name, description, type_key, searcher_key from custom_field")
                    .map((result, context) -> new LocalCustomField.Row(
                            result.getLong(1),
                            LocalCustomField.PREFIX + result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            result.getString(5)))
                    .forEach(row -> rows.put(row.number(), row));
            Map<Long, Set<Long>> projects = new TreeMap<>();
            handle.select("select context_id, project_id from context_project")
                    .map((result, context) -> projects.computeIfAbsent(result.getLong(1), id -> new TreeSet<>())
                            .add(result.getLong(2)))
                    .list();
            Map<Long, Set<String>> types = new TreeMap<>();
            handle.select("select context_id, type_id from context_issue_type")
                    .map((result, context) -> types.computeIfAbsent(result.getLong(1), id -> new TreeSet<>())
                            .add(result.getString(2)))
                    .list();
            List<FieldContext> all = new ArrayList<>();
            handle.select("select s.id, c.id, s.field_number, s.name, s.description, s.all_projects"
                            + " from field_context s join field_config c on c.context_id = s.id order by s.id")
                    .map((result, context) -> new FieldContext(
                            result.getLong(1),
                            result.getLong(2),
                            new FieldContext.Label(result.getLong(3), result.getString(4), result.getString(5)),
                            result.getBoolean(6),
                            projects.getOrDefault(result.getLong(1), Set.of()),
                            types.getOrDefault(result.getLong(1), Set.of())))
                    .forEach(all::add);
            all.forEach(context -> contexts.put(context.id(), context));
        });
        return Content.of(rows, contexts);
    }

    /** Every issue that is indexed asks for all fields in order and for the contexts of each, so both are prepared. */
    private record Content(
            Map<Long, LocalCustomField.Row> rows,
            List<LocalCustomField.Row> byName,
            Map<Long, FieldContext> contexts,
            Map<Long, List<FieldContext>> contextsOf) {

        static Content of(Map<Long, LocalCustomField.Row> rows, Map<Long, FieldContext> contexts) {
            return new Content(
                    rows,
                    rows.values().stream()
                            .sorted(Comparator.comparing(LocalCustomField.Row::name)
                                    .thenComparing(LocalCustomField.Row::number))
                            .toList(),
                    contexts,
                    contexts.values().stream()
                            .collect(Collectors.groupingBy(
                                    context -> context.label().fieldNumber())));
        }
    }
}
