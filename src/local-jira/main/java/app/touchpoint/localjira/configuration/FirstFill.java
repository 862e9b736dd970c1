package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.db.Database;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Whether the filling of an empty home came to its end. A process that was killed in between leaves a part of it; the next start takes that part
 * away and begins anew, which is safe since nobody could log in before.
 */
public final class FirstFill {

    private static final List<String> SCRIPTS = List.of(
            "schema/directory.sql", "schema/config.sql", "schema/project.sql", "schema/field.sql", "schema/screen.sql");

    private final Database database;

    private FirstFill(Database database) {
        this.database = database;
    }

    /** Makes all tables of the configuration where they are missing, and empties them if an earlier filling was cut off. */
    static FirstFill start(Database database) {
        SCRIPTS.forEach(database::runScript);
        database.runScript("schema/first-fill.sql");
        FirstFill fill = new FirstFill(database);
        database.jdbi().useTransaction(handle -> {
            if (!fill.isFinished(handle)) {
                SCRIPTS.stream()
                        .flatMap(script -> database.tablesOf(script).stream())
                        .forEach(table -> handle.execute("delete from " + table));
            }
        });
        return fill;
    }

    /** Whether the home needs no filling. */
    boolean isFinished() {
        return database.jdbi().withHandle(this::isFinished);
    }

    /** A home in which an issue was made was in use, whoever filled it. */
    private boolean isFinished(Handle handle) {
        return handle.select("select (select count(*) from first_fill)"
                                + " + (select count(*) from project where issue_counter > 0)")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void finish() {
        database.jdbi().useHandle(handle -> handle.execute("insert into first_fill (finished) values (true)"));
    }
}
