package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.db.Database;
import java.util.UUID;

class RelocationH2Test extends RelocationContract {

    @Override
    Database emptyDatabase() {
        return Database.inMemory(UUID.randomUUID().toString());
    }
}
