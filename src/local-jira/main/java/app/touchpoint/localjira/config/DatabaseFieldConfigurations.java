package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** Field configurations in the database, kept in memory. */
final class DatabaseFieldConfigurations implements FieldConfigurations {

    private final Jdbi jdbi;
    private final Cached<Map<Long, Set<String>>> requiredByProject;

    DatabaseFieldConfigurations(Database database) {
        this.jdbi = database.jdbi();
        this.requiredByProject = new Cached<>(this::load);
    }

    private Map<Long, Set<String>> load() {
        Map<Long, Set<String>> byProject = new HashMap<>();
        jdbi.useHandle(handle -> handle.select("select p.project_id, r.field_id from project_field_configuration p"
                        + " join field_configuration_required r on r.configuration_id = p.configuration_id")
                .map((result, context) -> Map.entry(result.getLong(1), result.getString(2)))
                .forEach(row -> byProject
                        .computeIfAbsent(row.getKey(), id -> new TreeSet<>())
                        .add(row.getValue())));
        return byProject;
    }

    @Override
    public long create(String name, Set<String> requiredFieldIds) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createUpdate("insert into field_configuration (name) values (?)")
                    .bind(0, name)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            requiredFieldIds.forEach(field -> handle.execute(
                    "insert into field_configuration_required (configuration_id, field_id) values (?, ?)", id, field));
            return id;
        });
    }

    @Override
    public void assign(long projectId, long configurationId) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from project_field_configuration where project_id = ?", projectId);
            handle.execute(
                    "insert into project_field_configuration (project_id, configuration_id) values (?, ?)",
                    projectId,
                    configurationId);
        });
        requiredByProject.invalidate();
    }

    @Override
    public Set<String> required(long projectId) {
        return requiredByProject.get().getOrDefault(projectId, Set.of());
    }
}
