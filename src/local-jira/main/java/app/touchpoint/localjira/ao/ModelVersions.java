package app.touchpoint.localjira.ao;

import app.touchpoint.localjira.db.Database;
import com.atlassian.activeobjects.external.ModelVersion;

/** Up to which upgrade task each app's tables are; 0 before the first. */
final class ModelVersions {

    private final Database database;

    ModelVersions(Database database) {
        this.database = database;
        database.runScript("schema/ao.sql");
    }

    ModelVersion of(String pluginKey) {
        return ModelVersion.valueOf(database.jdbi()
                .withHandle(handle -> handle.createQuery("select version from ao_model where plugin_key = :key")
                        .bind("key", pluginKey)
                        .mapTo(String.class)
                        .findOne()
                        .orElse("0")));
    }

    void reached(String pluginKey, ModelVersion version) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("delete from ao_model where plugin_key = :key")
                    .bind("key", pluginKey)
                    .execute();
            handle.createUpdate("insert into ao_model (plugin_key, version) values (:key, :version)")
                    .bind("key", pluginKey)
                    .bind("version", version.toString())
                    .execute();
        });
    }
}
