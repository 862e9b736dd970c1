package app.touchpoint.localjira.field;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Options in the database, kept in memory; hands out copies, since callers may change an option before they store it (A-field-10). */
final class OptionTable {

    private static final int MAX_VALUE = 255;

    private final Jdbi jdbi;
    private final Cached<Content> content;

    OptionTable(Database database) {
        this.jdbi = database.jdbi();
        this.content = new Cached<>(this::load);
    }

    List<LocalOption> of(long configId) {
        return content.get().byConfig().getOrDefault(configId, List.of()).stream()
                .map(LocalOption::copy)
                .toList();
    }

    Optional<LocalOption> byId(long id) {
        return Optional.ofNullable(content.get().byId().get(id)).map(LocalOption::copy);
    }

    LocalOption add(long configId, String value, @Nullable Long sequence) {
        check(configId, -1, value);
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into field_option (config_id, option_value, sequence_no, disabled) values (?, ?, ?, false)")
                .bind(0, configId)
                .bind(1, value)
                .bind(2, sequence == null ? of(configId).size() : sequence)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        content.invalidate();
        return byId(id).orElseThrow();
    }

    void store(List<LocalOption> options) {
        options.forEach(option -> check(option.configId(), option.id(), option.value()));
        jdbi.useTransaction(handle -> options.forEach(option -> handle.execute(
                "update field_option set option_value = ?, sequence_no = ? where id = ?",
                option.value(),
                option.sequence(),
                option.id())));
        content.invalidate();
    }

    private void check(long configId, long exceptId, String value) {
        if (value.isBlank() || value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("An option has 1 to " + MAX_VALUE + " characters.");
        }
        if (of(configId).stream()
                .anyMatch(
                        other -> other.id() != exceptId && other.value().strip().equalsIgnoreCase(value.strip()))) {
            throw new IllegalArgumentException("The option " + value + " exists already in this context.");
        }
    }

    void setDisabled(long id, boolean disabled) {
        int rows = jdbi.withHandle(
                handle -> handle.execute("update field_option set disabled = ? where id = ?", disabled, id));
        if (rows == 0) {
            throw new IllegalArgumentException("There is no option " + id + ".");
        }
        content.invalidate();
    }

    void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from field_option where id = ?", id));
        content.invalidate();
    }

    void delete(Handle handle, long configId) {
        handle.execute("delete from field_option where config_id = ?", configId);
    }

    void invalidate() {
        content.invalidate();
    }

    private Content load() {
        Map<Long, LocalOption> byId = new LinkedHashMap<>();
        Map<Long, List<LocalOption>> byConfig = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.select("select id, config_id, option_value, sequence_no, disabled"
                        + " from field_option order by config_id, sequence_no, id")
                .map((result, context) -> new LocalOption(
                        result.getLong(1),
                        result.getLong(2),
                        result.getString(3),
                        result.getLong(4),
                        result.getBoolean(5)))
                .forEach(option -> {
                    byId.put(option.id(), option);
                    byConfig.computeIfAbsent(option.configId(), id -> new ArrayList<>())
                            .add(option);
                }));
        return new Content(byId, byConfig);
    }

    private record Content(Map<Long, LocalOption> byId, Map<Long, List<LocalOption>> byConfig) {}
}
