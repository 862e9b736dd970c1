package app.touchpoint.localjira.db;

import app.touchpoint.localjira.boot.StartFailure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** One pool of connections to H2 or PostgreSQL, and the scripts that make the tables. */
public final class Database implements AutoCloseable {

    private static final Pattern CREATED_TABLE = Pattern.compile("create table if not exists (\\w+)");

    /**
     * How long H2 keeps a long text that was read, in milliseconds, in case somebody reads it again. Its five minutes kept a million of them after
     * imports of some thousands of issues, and the garbage collector busy.
     */
    private static final int LONG_TEXTS_KEPT = 5_000;

    private final HikariDataSource dataSource;
    private final Jdbi jdbi;

    private Database(HikariDataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = Jdbi.create(dataSource);
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                Work.count(Work.Kind.SQL);
            }
        });
    }

    /** H2 in a file of the home folder. What was committed survives a killed process, since no write is put off. */
    public static Database inFile(Path home) {
        return open(
                "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("jira")
                        + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOB_TIMEOUT=" + LONG_TEXTS_KEPT,
                "sa",
                "");
    }

    /** H2 in memory under a name, for tests. */
    public static Database inMemory(String name) {
        return open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** The database at a JDBC address; user and password may be part of the address. */
    public static Database at(String url) {
        return open(url, null, null);
    }

    private static Database open(
            String url,
            @org.jspecify.annotations.Nullable String user,
            @org.jspecify.annotations.Nullable String password) {
        Properties properties = new Properties();
        HikariConfig config = new HikariConfig(properties);
        config.setJdbcUrl(url);
        if (user != null) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(20);
        config.setPoolName("local-jira");
        try {
            return new Database(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            throw new StartFailure("Cannot reach the database " + withoutSecrets(url) + "; correct --db or --home.", e);
        }
    }

    /** A JDBC address may carry a password behind the question mark. */
    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "");
    }

    /** Access to the tables of local Jira; each statement is counted as {@link Work.Kind#SQL}. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** The pool itself, for Active Objects. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Whether this is PostgreSQL; else it is H2. */
    public boolean isPostgres() {
        return dataSource.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    /**
     * Runs a script of {@code create table if not exists} and {@code add column if not exists} statements that both databases understand.
     *
     * @param resource a class path name, e.g. {@code schema/project.sql}
     */
    public void runScript(String resource) {
        String script = read(resource);
        jdbi.useHandle(handle -> handle.createScript(script).execute());
    }

    /** The names of the tables that a script makes, in its order. */
    public List<String> tablesOf(String resource) {
        return CREATED_TABLE
                .matcher(read(resource))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = Database.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No schema script " + resource + " on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the schema script " + resource + ".", e);
        }
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
