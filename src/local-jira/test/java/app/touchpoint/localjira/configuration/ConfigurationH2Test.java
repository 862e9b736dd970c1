package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.db.Database;
import java.util.UUID;

class ConfigurationH2Test extends ConfigurationContract {

    @Override
    Database emptyDatabase() {
        return Database.inMemory(UUID.randomUUID().toString());
    }
}
