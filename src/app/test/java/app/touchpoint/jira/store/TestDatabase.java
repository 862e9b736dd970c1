package app.touchpoint.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The databases that a store is tested on: {@code @ParameterizedTest @EnumSource} over this runs a test on both. Each start gives an
 * empty database of its own, which is gone when it is closed; a connection that was left open then fails the test.
 */
public enum TestDatabase {
    /** In memory, schema {@code PUBLIC}, as local Jira has it. */
    H2 {
        @Override
        DatabaseProvider provider() {
            JdbcConnectionPool pool =
                    JdbcConnectionPool.create("jdbc:h2:mem:" + freshName() + ";DB_CLOSE_DELAY=-1", "sa", "");
            return new H2DatabaseProvider(disposable(pool, () -> drop(pool)), "PUBLIC");
        }
    },

    /** A real server, started once per JVM. */
    POSTGRESQL {
        @Override
        DatabaseProvider provider() {
            String name = freshName();
            EmbeddedPostgres server = PostgresServer.STARTED;
            execute(server.getPostgresDatabase(), "create database " + name);
            // The server refuses to drop a database to which somebody is still connected.
            return new PostgreSQLDatabaseProvider(
                    disposable(
                            server.getDatabase("postgres", name),
                            () -> execute(server.getPostgresDatabase(), "drop database " + name)),
                    "public");
        }
    };

    /** Starts Active Objects with the tables of these entities on an empty database. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only handed on; a generic array of classes is what the library asks for.
    public final TestActiveObjects start(Class<? extends RawEntity<?>>... entities) {
        return TestActiveObjects.on(provider(), entities);
    }

    abstract DatabaseProvider provider();

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void drop(JdbcConnectionPool pool) {
        int open = pool.getActiveConnections();
        execute(pool, "shutdown");
        pool.dispose();
        if (open > 0) {
            throw new IllegalStateException("Connections that were left open: " + open);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot " + sql, e);
        }
    }

    /** The library closes its source of connections through an interface of its own. */
    private static DisposableDataSource disposable(DataSource source, Runnable disposal) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "dispose" -> {
                        disposal.run();
                        yield null;
                    }
                    case "getConnection" -> source.getConnection();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class PostgresServer {
        private static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot start PostgreSQL.", e);
            }
        }
    }
}
