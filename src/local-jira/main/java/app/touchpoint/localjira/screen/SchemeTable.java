package app.touchpoint.localjira.screen;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Screen schemes, issue type screen schemes and their projects, kept in memory. */
final class SchemeTable {

    /** Stands for "all other operations" in the database. */
    private static final long OTHER_OPERATIONS = -1;
    /** Stands for "all other issue types" in the database. */
    private static final String OTHER_TYPES = "*";

    private final Jdbi jdbi;
    private final Cached<Content> content;

    SchemeTable(Database database) {
        this.jdbi = database.jdbi();
        this.content = new Cached<>(this::load);
    }

    Map<Long, Screens.ScreenScheme> schemes() {
        return content.get().schemes();
    }

    Map<Long, Screens.TypeScreenScheme> typeSchemes() {
        return content.get().typeSchemes();
    }

    /** Issue type screen scheme ids by project id. */
    Map<Long, Long> byProject() {
        return content.get().byProject();
    }

    long createScheme(String name, String description) {
        return create("screen_scheme", schemes().isEmpty(), name, description);
    }

    long createTypeScheme(String name, String description) {
        return create("type_screen_scheme", typeSchemes().isEmpty(), name, description);
    }

    private long create(String table, boolean first, String name, String description) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scheme of screens needs a name.");
        }
        long id = Rows.insertNamed(jdbi, table, first ? Screens.DEFAULT : null, name, description);
        content.invalidate();
        return id;
    }

    void setScreen(long schemeId, @Nullable Operation operation, long screenId) {
        long operationId = operation == null ? OTHER_OPERATIONS : operation.id();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "delete from screen_scheme_item where scheme_id = ? and operation_id = ?", schemeId, operationId);
            handle.execute(
                    "insert into screen_scheme_item (scheme_id, operation_id, screen_id) values (?, ?, ?)",
                    schemeId,
                    operationId,
                    screenId);
        });
        content.invalidate();
    }

    void setScheme(long typeSchemeId, @Nullable String issueTypeId, long schemeId) {
        String typeId = issueTypeId == null ? OTHER_TYPES : issueTypeId;
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "delete from type_screen_scheme_entry where scheme_id = ? and type_id = ?", typeSchemeId, typeId);
            handle.execute(
                    "insert into type_screen_scheme_entry (scheme_id, type_id, screen_scheme_id) values (?, ?, ?)",
                    typeSchemeId,
                    typeId,
                    schemeId);
        });
        content.invalidate();
    }

    void removeScheme(long typeSchemeId, String issueTypeId) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from type_screen_scheme_entry where scheme_id = ? and type_id = ?", typeSchemeId, issueTypeId));
        content.invalidate();
    }

    void assign(long projectId, long typeSchemeId) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from project_type_screen_scheme where project_id = ?", projectId);
            handle.execute(
                    "insert into project_type_screen_scheme (project_id, scheme_id) values (?, ?)",
                    projectId,
                    typeSchemeId);
        });
        content.invalidate();
    }

    private Content load() {
        Map<Long, Screens.ScreenScheme> schemes = new LinkedHashMap<>();
        Map<Long, Screens.TypeScreenScheme> typeSchemes = new LinkedHashMap<>();
        Map<Long, Long> byProject = new TreeMap<>();
        Map<Long, Map<Long, Long>> items = new TreeMap<>();
        Map<Long, Map<String, Long>> entries = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select scheme_id, operation_id, screen_id from screen_scheme_item")
                    .map((result, context) -> items.computeIfAbsent(result.getLong(1), id -> new TreeMap<>())
                            .put(result.getLong(2), result.getLong(3)))
                    .list();
            handle.select("select scheme_id, type_id, screen_scheme_id from type_screen_scheme_entry")
                    .map((result, context) -> entries.computeIfAbsent(result.getLong(1), id -> new TreeMap<>())
                            .put(result.getString(2), result.getLong(3)))
                    .list();
            handle.select("select id, name, description from screen_scheme order by id")
                    .map((result, context) -> screenScheme(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            items.getOrDefault(result.getLong(1), Map.of())))
                    .forEach(scheme -> schemes.put(scheme.id(), scheme));
            handle.select("select id, name, description from type_screen_scheme order by id")
                    .map((result, context) -> typeScheme(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            entries.getOrDefault(result.getLong(1), Map.of())))
                    .forEach(scheme -> typeSchemes.put(scheme.id(), scheme));
            handle.select("select project_id, scheme_id from project_type_screen_scheme")
                    .map((result, context) -> byProject.put(result.getLong(1), result.getLong(2)))
                    .list();
        });
        return new Content(schemes, typeSchemes, byProject);
    }

    private static Screens.ScreenScheme screenScheme(
            long id, String name, String description, Map<Long, Long> screens) {
        Map<Operation, Long> byOperation = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            if (screens.containsKey(operation.id())) {
                byOperation.put(operation, Objects.requireNonNull(screens.get(operation.id())));
            }
        }
        return new Screens.ScreenScheme(id, name, description, screens.get(OTHER_OPERATIONS), byOperation);
    }

    private static Screens.TypeScreenScheme typeScheme(
            long id, String name, String description, Map<String, Long> schemes) {
        Map<String, Long> byType = new TreeMap<>(schemes);
        Long fallback = byType.remove(OTHER_TYPES);
        return new Screens.TypeScreenScheme(id, name, description, fallback, byType);
    }

    private record Content(
            Map<Long, Screens.ScreenScheme> schemes,
            Map<Long, Screens.TypeScreenScheme> typeSchemes,
            Map<Long, Long> byProject) {}
}
