package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Link types in the database, kept in memory. */
final class DatabaseLinkTypes implements LinkTypes {

    private final Jdbi jdbi;
    private final Cached<List<LocalLinkType>> types;

    DatabaseLinkTypes(Database database) {
        this.jdbi = database.jdbi();
        this.types = new Cached<>(() -> jdbi.withHandle(
                handle -> handle.createQuery("select id, name, outward, inward, style from link_type order by name, id")
                        .map((result, context) -> new LocalLinkType(
                                result.getLong(1),
                                result.getString(2),
                                result.getString(3),
                                result.getString(4),
                                result.getString(5)))
                        .list()));
    }

    @Override
    public List<LocalLinkType> all() {
        return types.get();
    }

    @Override
    public Optional<LocalLinkType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    @Override
    public List<LocalLinkType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).toList();
    }

    @Override
    public LocalLinkType create(String name, String outward, String inward, @Nullable String style) {
        if (name.isBlank() || outward.isBlank() || inward.isBlank()) {
            throw new IllegalArgumentException("A link type needs a name and both descriptions.");
        }
        // A-config-05: Jira's manager does not ask whether the name is taken, its admin page does.
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into link_type (name, outward, inward, style) values (:name, :outward, :inward, :style)")
                .bind("name", name)
                .bind("outward", outward)
                .bind("inward", inward)
                .bind("style", style)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        types.invalidate();
        return byId(id).orElseThrow();
    }

    @Override
    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from link_type where id = ?", id));
        types.invalidate();
    }
}
