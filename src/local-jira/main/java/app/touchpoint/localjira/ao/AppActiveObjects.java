package app.touchpoint.localjira.ao;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.db.Work;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ActiveObjects} that one app imports: the real library on local Jira's pool. Until the app's {@code <ao>} module is
 * enabled each call throws {@link IllegalStateException} (A-ao-04).
 */
final class AppActiveObjects implements ActiveObjects {

    private final Database database;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable EntityManager entities;

    AppActiveObjects(Database database) {
        this.database = database;
    }

    /**
     * Runs the upgrade tasks that are newer than the stored version, makes or widens the tables, and opens for calls (A-ao-07).
     *
     * @param versions where the version is stored
     */
    void enable(AoModule module, String pluginKey, ModelVersions versions) {
        DatabaseProvider provider = database.isPostgres()
                ? new PostgreSQLDatabaseProvider(new PooledConnections(database.dataSource()), "public")
                : new H2DatabaseProvider(new PooledConnections(database.dataSource()), "PUBLIC");
        provider.addSqlListener(sql -> {
            Work.count(Work.Kind.SQL);
            Work.count(Work.Kind.AO_SQL);
        });
        EntityManager manager = new EntityManager(provider, new JiraNames(module.namespace()));
        @SuppressWarnings({"unchecked", "rawtypes"}) // An array of generic classes is what the library takes.
        Class<? extends RawEntity<?>>[] types = module.entities().toArray(new Class[0]);
        entities = manager;
        try {
            upgrade(module, pluginKey, versions);
            run(() -> {
                manager.migrate(types);
                return true;
            });
        } catch (RuntimeException e) {
            entities = null;
            throw e;
        }
    }

    private void upgrade(AoModule module, String pluginKey, ModelVersions versions) {
        for (ActiveObjectsUpgradeTask task : module.upgradeTasks()) {
            ModelVersion current = versions.of(pluginKey);
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, this);
                versions.reached(pluginKey, task.getModelVersion());
            }
        }
    }

    /** Closes for calls; the tables stay. */
    void disable() {
        entities = null;
    }

    private EntityManager open() {
        EntityManager open = entities;
        if (open == null) {
            throw new IllegalStateException(
                    "Active Objects is not there before the app's <ao> module is enabled and after it is disabled.");
        }
        return open;
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // Only handed on to the library.
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> {
            open().migrate(types);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key) {
        return run(() -> open().get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(() -> open().create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return run(() -> open().create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(() -> {
            open().create(type, rows);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> int deleteWithSQL(Class<T> type, String criteria, Object... parameters) {
        return run(() -> open().deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> open().find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> {
            open().stream(type, query, callback);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> int count(Class<T> type, Query query) {
        return run(() -> open().count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        EntityManager manager = open();
        if (inTransaction.get()) {
            return callback.doInTransaction(); // Joins the transaction around it (A-ao-06).
        }
        inTransaction.set(true);
        try {
            return run(() -> new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            inTransaction.remove();
        }
    }

    private static <T extends @Nullable Object> T run(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @FunctionalInterface
    private interface Sql<T extends @Nullable Object> {
        T run() throws SQLException;
    }
}
