package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Active Objects for tests: the library that Jira runs, with the names that Jira gives (prefix {@code AO_}, upper case, at most 30
 * characters), without OSGi. Get one from {@link TestDatabase#start}.
 */
public final class TestActiveObjects implements ActiveObjects, AutoCloseable {

    /** {@code AO_} and the first six hexadecimal digits of the MD5 of the namespace {@code app.touchpoint}, as Jira makes it. */
    static final String TABLE_PREFIX = "AO_" + Namespace.hash("app.touchpoint") + "_";

    private final DatabaseProvider provider;
    private final EntityManager entities;
    private final AtomicInteger statements = new AtomicInteger();
    private volatile boolean isAway;

    private TestActiveObjects(DatabaseProvider provider) {
        this.provider = provider;
        this.entities = new EntityManager(provider, new JiraLike());
        provider.addSqlListener(sql -> statements.incrementAndGet());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Only handed on to the library.
    static TestActiveObjects on(DatabaseProvider provider, Class<? extends RawEntity<?>>... types) {
        TestActiveObjects objects = new TestActiveObjects(provider);
        objects.run(() -> {
            objects.entities.migrate(types);
            return true;
        });
        return objects;
    }

    /** How many SQL statements were sent since the last call; a test bounds it. */
    public int statementsSinceLastAsked() {
        return statements.getAndSet(0);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // Only handed on to the library.
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> {
            entities.migrate(types);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key) {
        return run(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return run(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(() -> {
            entities.create(type, rows);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> int deleteWithSQL(Class<T> type, String criteria, Object... parameters) {
        return run(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> {
            entities.stream(type, query, callback);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> int count(Class<T> type, Query query) {
        return run(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return run(() -> new Transaction<T>(entities) {
            @Override
            protected T run() {
                return callback.doInTransaction();
            }
        }.execute());
    }

    /** Drops the database. Fails where a connection was left open. */
    @Override
    public void close() {
        provider.dispose();
    }

    /** A connection beside those of the library, which the caller has to close. */
    Connection connect() throws SQLException {
        return provider.getConnection();
    }

    /** From now on nothing can be asked, until it is back. */
    public void goAway() {
        isAway = true;
    }

    /** Ends what {@link #goAway} began. */
    public void comeBack() {
        isAway = false;
    }

    private <T extends @Nullable Object> T run(Sql<T> work) {
        if (isAway) {
            throw new IllegalStateException("The database is away.");
        }
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

    private static final class JiraLike implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> TABLE_PREFIX + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            // Only tables with the app's own prefix are looked at, whatever else the database holds.
            return (table, caseSensitive) -> table.regionMatches(true, 0, TABLE_PREFIX, 0, TABLE_PREFIX.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
