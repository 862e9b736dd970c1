package app.touchpoint.localjira.testapp;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

/** Writes a note when it runs. */
public class NoteUpgrade implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("3");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects objects) {
        objects.migrate(NoteEntity.class);
        objects.create(NoteEntity.class, new DBParam("WORDS", "upgraded from " + current));
    }
}
