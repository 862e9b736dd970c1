package app.touchpoint.localjira.directory;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What schemes of either kind are in the database: rows with a name, and projects that have one of them.
 *
 * @param kind {@code permission} or {@code security}, with which the names of the tables begin or end
 */
record SchemeRows(Jdbi jdbi, String kind) {

    /** Adds a scheme; its id. */
    long create(String name, String description) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("insert into " + kind + "_scheme (name, description) values (?, ?)")
                        .bind(0, name)
                        .bind(1, description)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** Gives a project a scheme instead of the one it had; null for none. */
    void assign(long projectId, @Nullable Long schemeId) {
        String table = "project_" + kind + "_scheme";
        jdbi.useTransaction(handle -> {
            handle.execute("delete from " + table + " where project_id = ?", projectId);
            if (schemeId != null) {
                handle.execute("insert into " + table + " (project_id, scheme_id) values (?, ?)", projectId, schemeId);
            }
        });
    }

    /** Ids of the schemes by project. */
    Map<Long, Long> byProject(Handle handle) {
        Map<Long, Long> byProject = new TreeMap<>();
        handle.select("select project_id, scheme_id from project_" + kind + "_scheme")
                .map((result, context) -> byProject.put(result.getLong(1), result.getLong(2)))
                .list();
        return byProject;
    }
}
