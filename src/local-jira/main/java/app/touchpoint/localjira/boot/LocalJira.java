package app.touchpoint.localjira.boot;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.db.StoredRows;
import app.touchpoint.localjira.host.Apps;
import app.touchpoint.localjira.issue.IssuePart;
import app.touchpoint.localjira.web.WebPart;
import app.touchpoint.localjira.web.http.WebServer;
import com.atlassian.jira.component.ComponentAccessor;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: every part is made here, in the order in which they need each other, and closed in the opposite order. A test
 * starts one on port 0, as {@link Main} does on the user's port.
 */
public final class LocalJira implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalJira.class);

    private final Services services;
    private final Deque<AutoCloseable> open;
    private final Apps apps;
    private final WebPart web;

    private LocalJira(Services services, Deque<AutoCloseable> open, Apps apps, WebPart web) {
        this.services = services;
        this.open = open;
        this.apps = apps;
        this.web = web;
    }

    /**
     * Starts everything and returns when pages are answered. What was opened before a failure is closed again.
     *
     * @throws StartFailure for what the user can mend: home, database, port, jar
     */
    public static LocalJira start(Options options, Clock clock) {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            Home home = Home.open(options.home());
            open.push(home);
            // At once, before the rest; who takes the port in between meets the same refusal when the server starts.
            WebServer.refuseUnfit(options.port());
            Database database = options.databaseUrl().map(Database::at).orElseGet(() -> Database.inFile(home.folder()));
            open.push(database);
            Services services = new Services();
            services.add(StoredRows.class, sql -> database.jdbi().useHandle(handle -> handle.execute(sql)));
            ComponentAccessor.initialiseWorker(services::get);
            AppPlatform platform = new AppPlatform(services, database, clock, options.hostility());
            open.push(platform);
            ConfigurationPart configuration = ConfigurationPart.start(database, services);
            configuration.fillIfEmpty();
            IssuePart issues = IssuePart.start(
                    configuration,
                    new IssuePart.Environment(database, services, clock, options.hostility()),
                    home.folder("index"));
            open.push(issues);
            Apps apps = platform.apps(home.folder("osgi"), configuration.fieldTypes());
            open.push(apps);
            services.add(Apps.class, apps);
            apps.load(options.app());
            issues.mendIndex();
            WebPart web = new WebPart(configuration, services, clock, options.port());
            open.push(web);
            web.start();
            return new LocalJira(services, open, apps, web);
        } catch (RuntimeException e) {
            closeAll(open);
            throw e;
        }
    }

    /** The address of the first page, e.g. {@code http://localhost:2990/jira}. */
    public String url() {
        return web.url();
    }

    /** The apps, for tests that disable and enable one. */
    public Apps apps() {
        return apps;
    }

    /** What the parts offer, for tests. */
    public Services services() {
        return services;
    }

    @Override
    public void close() {
        closeAll(open);
    }

    private static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} does not close.", part, e);
            }
        }
    }
}
