package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.db.Database;
import java.util.UUID;

class TransitionH2Test extends TransitionContract {

    @Override
    Database emptyDatabase() {
        return Database.inMemory(UUID.randomUUID().toString());
    }
}
