package app.touchpoint.localjira.search;

import app.touchpoint.localjira.db.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The queries that people saved under a name, each its owner's alone: local Jira knows no sharing (A-search-30). */
public final class SavedFilters {

    private final Jdbi jdbi;

    /** Makes its table where it is missing. */
    public SavedFilters(Database database) {
        database.runScript("schema/filter.sql");
        this.jdbi = database.jdbi();
    }

    /** A saved query. */
    public record Saved(long id, String name, String jql) {}

    /** Saves a query; empty where its owner has one of that name. */
    public Optional<Saved> save(String ownerKey, String name, String jql) {
        return jdbi.inTransaction(handle -> {
            if (find(handle, ownerKey, "lower(name) = lower(?)", name).isPresent()) {
                return Optional.empty();
            }
            handle.execute("insert into saved_filter (owner_key, name, jql) values (?, ?, ?)", ownerKey, name, jql);
            return find(handle, ownerKey, "lower(name) = lower(?)", name);
        });
    }

    /** Forgets one; false for one that the owner has not. */
    public boolean remove(String ownerKey, long id) {
        return jdbi.withHandle(handle ->
                        handle.execute("delete from saved_filter where owner_key = ? and id = ?", ownerKey, id))
                > 0;
    }

    /** One of somebody's by its id; nobody who is not logged in has one. */
    public Optional<Saved> byId(@Nullable String ownerKey, long id) {
        return jdbi.withHandle(handle -> find(handle, ownerKey, "id = ?", id));
    }

    /** One of somebody's by its name, whatever its case. */
    Optional<Saved> byName(@Nullable String ownerKey, String name) {
        return jdbi.withHandle(handle -> find(handle, ownerKey, "lower(name) = lower(?)", name));
    }

    private static Optional<Saved> find(Handle handle, @Nullable String ownerKey, String condition, Object value) {
        return handle.select(
                        "select id, name, jql from saved_filter where owner_key = ? and " + condition, ownerKey, value)
                .map((row, context) -> new Saved(row.getLong("id"), row.getString("name"), row.getString("jql")))
                .findOne();
    }
}
