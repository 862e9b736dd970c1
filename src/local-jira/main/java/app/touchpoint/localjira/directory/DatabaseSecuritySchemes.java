package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Issue security schemes in the database, kept in memory. */
final class DatabaseSecuritySchemes implements SecuritySchemes {

    private final Jdbi jdbi;
    private final SchemeRows rows;
    private final Cached<Content> content;

    DatabaseSecuritySchemes(Database database) {
        this.jdbi = database.jdbi();
        this.rows = new SchemeRows(jdbi, "security");
        this.content = new Cached<>(this::load);
    }

    @Override
    public List<SecurityScheme> all() {
        return List.copyOf(content.get().schemes().values());
    }

    @Override
    public SecurityScheme create(String name, String description) {
        long id = rows.create(name, description);
        content.invalidate();
        return byId(id);
    }

    @Override
    public Permissions.SecurityLevel addLevel(long schemeId, String name, String description) {
        byId(schemeId);
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into security_level (scheme_id, name, description) values (?, ?, ?)")
                .bind(0, schemeId)
                .bind(1, name)
                .bind(2, description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        content.invalidate();
        return new Permissions.SecurityLevel(id, name, description);
    }

    @Override
    public void addHolder(long levelId, Holder holder) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into security_holder (level_id, holder_type, parameter) values (:level, :type, :parameter)")
                .bind("level", levelId)
                .bind("type", holder.type().name())
                .bind("parameter", holder.parameter())
                .execute());
        content.invalidate();
    }

    @Override
    public void assign(long projectId, @Nullable Long schemeId) {
        if (schemeId != null) {
            byId(schemeId);
        }
        rows.assign(projectId, schemeId);
        content.invalidate();
    }

    @Override
    public Optional<SecurityScheme> ofProject(long projectId) {
        return Optional.ofNullable(content.get().byProject().get(projectId)).map(this::byId);
    }

    private SecurityScheme byId(long id) {
        SecurityScheme scheme = content.get().schemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no issue security scheme " + id + ".");
        }
        return scheme;
    }

    private Content load() {
        Map<Long, SecurityScheme> schemes = new LinkedHashMap<>();
        Map<Long, LevelHolders> levels = new LinkedHashMap<>();
        Map<Long, Long> byProject = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select id, name, description from security_scheme order by id")
                    .map((result, context) -> new SecurityScheme(
                            result.getLong(1), result.getString(2), result.getString(3), new ArrayList<>()))
                    .forEach(scheme -> schemes.put(scheme.id(), scheme));
            handle.select("select scheme_id, id, name, description from security_level order by id")
                    .map((result, context) -> {
                        LevelHolders level = new LevelHolders(
                                new Permissions.SecurityLevel(
                                        result.getLong(2), result.getString(3), result.getString(4)),
                                new ArrayList<>());
                        levels.put(level.level().id(), level);
                        return Objects.requireNonNull(schemes.get(result.getLong(1)))
                                .levels()
                                .add(level);
                    })
                    .list();
            handle.select("select level_id, holder_type, parameter from security_holder order by id")
                    .map((result, context) -> Objects.requireNonNull(levels.get(result.getLong(1)))
                            .holders()
                            .add(new Holder(Holder.Type.valueOf(result.getString(2)), result.getString(3))))
                    .list();
            byProject.putAll(rows.byProject(handle));
        });
        return new Content(schemes, byProject);
    }

    private record Content(Map<Long, SecurityScheme> schemes, Map<Long, Long> byProject) {}
}
