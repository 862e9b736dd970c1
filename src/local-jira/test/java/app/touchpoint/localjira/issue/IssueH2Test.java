package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.db.Database;
import java.util.UUID;

class IssueH2Test extends IssueContract {

    @Override
    Database emptyDatabase() {
        return Database.inMemory(UUID.randomUUID().toString());
    }
}
