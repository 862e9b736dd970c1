package app.touchpoint.localjira.screen;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The insert that the three tables with a name and a description share. */
final class Rows {

    private Rows() {}

    /** @param fixedId the id to use, or null for the next one */
    static long insertNamed(Jdbi jdbi, String table, @Nullable Long fixedId, String name, String description) {
        return jdbi.withHandle(handle -> {
            if (fixedId != null) {
                handle.execute(
                        "insert into " + table + " (id, name, description) values (?, ?, ?)",
                        fixedId,
                        name,
                        description);
                return fixedId;
            }
            return handle.createUpdate("insert into " + table + " (name, description) values (?, ?)")
                    .bind(0, name)
                    .bind(1, description)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        });
    }
}
