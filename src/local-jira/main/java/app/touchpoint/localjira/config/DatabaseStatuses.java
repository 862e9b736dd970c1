package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Statuses, priorities and resolutions in the database, kept in memory. */
final class DatabaseStatuses implements Statuses {

    private final Jdbi jdbi;
    private final Cached<List<LocalStatus>> statuses;
    private final Cached<List<Priority>> priorities;
    private final Cached<List<LocalResolution>> resolutions;

    DatabaseStatuses(Database database) {
        this.jdbi = database.jdbi();
        this.statuses = new Cached<>(() -> jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, description, category from issue_status order by id")
                .map((result, context) -> new LocalStatus(
                        Long.toString(result.getLong(1)),
                        result.getString(2),
                        result.getString(3),
                        LocalStatus.Category.valueOf(result.getString(4))))
                .list()));
        this.priorities = new Cached<>(() -> jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, description, sequence_no, is_default from issue_priority order by sequence_no")
                .map((result, context) -> new Priority(
                        new LocalPriority(
                                Long.toString(result.getLong(1)),
                                result.getString(2),
                                result.getString(3),
                                ConfigPart.ICONS + "priority-"
                                        + result.getString(2).toLowerCase(Locale.ROOT) + ".svg",
                                result.getInt(4)),
                        result.getBoolean(5)))
                .list()));
        this.resolutions = new Cached<>(() -> jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, description from issue_resolution order by id")
                .map((result, context) ->
                        new LocalResolution(Long.toString(result.getLong(1)), result.getString(2), result.getString(3)))
                .list()));
    }

    @Override
    public List<LocalStatus> all() {
        return statuses.get();
    }

    @Override
    public Optional<LocalStatus> byId(String id) {
        return all().stream().filter(status -> status.id().equals(id)).findFirst();
    }

    @Override
    public Optional<LocalStatus> byName(String name) {
        return all().stream()
                .filter(status -> status.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public LocalStatus create(String name, String description, LocalStatus.Category category) {
        if (name.isBlank() || name.length() > 60) {
            throw new IllegalArgumentException("The name of a status has 1 to 60 characters.");
        }
        if (byName(name).isPresent()) {
            throw new IllegalArgumentException("A status with the name " + name + " exists already.");
        }
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into issue_status (name, lower_name, description, category) values (?, ?, ?, ?)")
                .bind(0, name)
                .bind(1, name.toLowerCase(Locale.ROOT))
                .bind(2, description)
                .bind(3, category.name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        statuses.invalidate();
        return byId(Long.toString(id)).orElseThrow();
    }

    @Override
    public LocalPriority createPriority(String name, String description, boolean isDefault) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into issue_priority (name, description, sequence_no, is_default) values (?, ?, ?, ?)",
                name,
                description,
                priorities().size() + 1,
                isDefault));
        priorities.invalidate();
        return priorities().get(priorities().size() - 1);
    }

    @Override
    public List<LocalPriority> priorities() {
        return priorities.get().stream().map(Priority::value).toList();
    }

    @Override
    public LocalPriority defaultPriority() {
        return priorities.get().stream()
                .filter(Priority::isDefault)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Override
    public LocalResolution createResolution(String name, String description) {
        jdbi.useHandle(handle ->
                handle.execute("insert into issue_resolution (name, description) values (?, ?)", name, description));
        resolutions.invalidate();
        return resolutions().get(resolutions().size() - 1);
    }

    @Override
    public List<LocalResolution> resolutions() {
        return resolutions.get();
    }

    private record Priority(LocalPriority value, boolean isDefault) {}
}
