package app.touchpoint.localjira.boot;

import app.touchpoint.localjira.db.Database;
import java.time.Clock;

/**
 * The composition root: every part is made here, in the order in which they need each other, and closed in the opposite order. A test
 * starts one on port 0, as {@code Main} does on the user's port.
 */
public final class LocalJira implements AutoCloseable {

    private final Home home;
    private final Database database;
    private final Services services;

    private LocalJira(Home home, Database database, Services services) {
        this.home = home;
        this.database = database;
        this.services = services;
    }

    /**
     * Starts everything and returns when pages are answered.
     *
     * @throws StartFailure for what the user can mend: home, port, jar
     */
    public static LocalJira start(Options options, Clock clock) {
        Home home = Home.open(options.home());
        Database database = options.databaseUrl().map(Database::at).orElseGet(() -> Database.inFile(home.folder()));
        return new LocalJira(home, database, new Services());
    }

    /** The address of the first page, e.g. {@code http://localhost:2990/jira}. */
    public String url() {
        throw new UnsupportedOperationException("The web part is not there yet.");
    }

    /** What the parts offer, for tests. */
    public Services services() {
        return services;
    }

    @Override
    public void close() {
        database.close();
        home.close();
    }
}
