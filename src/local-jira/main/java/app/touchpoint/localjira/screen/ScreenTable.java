package app.touchpoint.localjira.screen;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Screens with their tabs and fields, kept in memory. */
final class ScreenTable {

    private final Jdbi jdbi;
    private final Cached<Map<Long, LocalScreen>> screens;

    ScreenTable(Database database) {
        this.jdbi = database.jdbi();
        this.screens = new Cached<>(this::load);
    }

    /** By id, in the order in which they were made. */
    Map<Long, LocalScreen> all() {
        return screens.get();
    }

    LocalScreen get(long id) {
        LocalScreen screen = screens.get().get(id);
        if (screen == null) {
            throw new IllegalArgumentException("There is no screen " + id + ".");
        }
        return screen;
    }

    LocalScreen create(String name, String description) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A screen needs a name.");
        }
        // The first one is the system's, whose id is known (A-screen-01).
        @Nullable Long fixed = all().isEmpty() ? Screens.DEFAULT : null;
        long id = Rows.insertNamed(jdbi, "screen", fixed, name, description);
        screens.invalidate();
        return get(id);
    }

    LocalScreen.Tab addTab(long screenId, String name) {
        int sequence = get(screenId).tabs().size();
        long id = jdbi.withHandle(
                handle -> handle.createUpdate("insert into screen_tab (screen_id, name, sequence_no) values (?, ?, ?)")
                        .bind(0, screenId)
                        .bind(1, name)
                        .bind(2, sequence)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
        screens.invalidate();
        return new LocalScreen.Tab(id, name, List.of());
    }

    void addField(long screenId, long tabId, String fieldId) {
        LocalScreen screen = get(screenId);
        if (screen.fieldIds().contains(fieldId)) {
            throw new IllegalArgumentException(
                    "The screen " + screen.name() + " has the field " + fieldId + " already.");
        }
        LocalScreen.Tab tab = screen.tabs().stream()
                .filter(candidate -> candidate.id() == tabId)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The screen " + screen.name() + " has no tab " + tabId + "."));
        jdbi.useHandle(handle -> handle.execute(
                "insert into screen_field (tab_id, sequence_no, field_id) values (?, ?, ?)",
                tabId,
                tab.fieldIds().size(),
                fieldId));
        screens.invalidate();
    }

    void removeField(long screenId, String fieldId) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from screen_field where field_id = ? and tab_id in"
                        + " (select id from screen_tab where screen_id = ?)",
                fieldId,
                screenId));
        screens.invalidate();
    }

    private Map<Long, LocalScreen> load() {
        Map<Long, LocalScreen> byId = new LinkedHashMap<>();
        Map<Long, LocalScreen.Tab> tabs = new LinkedHashMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select id, name, description from screen order by id")
                    .map((result, context) -> new LocalScreen(
                            result.getLong(1), result.getString(2), result.getString(3), new ArrayList<>()))
                    .forEach(screen -> byId.put(screen.id(), screen));
            handle.select("select screen_id, id, name from screen_tab order by screen_id, sequence_no, id")
                    .map((result, context) -> {
                        LocalScreen.Tab tab =
                                new LocalScreen.Tab(result.getLong(2), result.getString(3), new ArrayList<>());
                        tabs.put(tab.id(), tab);
                        return Objects.requireNonNull(byId.get(result.getLong(1)))
                                .tabs()
                                .add(tab);
                    })
                    .list();
            handle.select("select tab_id, field_id from screen_field order by tab_id, sequence_no")
                    .map((result, context) -> Objects.requireNonNull(tabs.get(result.getLong(1)))
                            .fieldIds()
                            .add(result.getString(2)))
                    .list();
        });
        return byId;
    }
}
