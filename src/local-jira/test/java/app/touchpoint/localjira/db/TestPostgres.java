package app.touchpoint.localjira.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL for the tests of one class. */
public final class TestPostgres implements BeforeAllCallback, AfterAllCallback {

    private @Nullable EmbeddedPostgres postgres;
    private int databases;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Objects.requireNonNull(postgres).close();
    }

    /** A database of its own without a table. */
    public Database emptyDatabase() {
        EmbeddedPostgres started = Objects.requireNonNull(postgres, "It starts before the first test.");
        String name = "test" + ++databases;
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for a test.", e);
        }
        return Database.at(started.getJdbcUrl("postgres", name));
    }
}
