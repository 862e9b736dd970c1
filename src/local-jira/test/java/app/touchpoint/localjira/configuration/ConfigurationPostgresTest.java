package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.db.TestPostgres;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigurationPostgresTest extends ConfigurationContract {

    @RegisterExtension
    private static final TestPostgres POSTGRES = new TestPostgres();

    @Override
    Database emptyDatabase() {
        return POSTGRES.emptyDatabase();
    }
}
