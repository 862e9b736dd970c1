package app.touchpoint.localjira.ao;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;

/**
 * An {@code <ao>} module.
 *
 * @param namespace gives the tables their prefix; without one Jira takes the bundle's name
 * @param entities the entities, all of them: none is found by scanning
 * @param upgradeTasks by ascending version
 */
public record AoModule(
        String completeKey,
        String namespace,
        List<Class<? extends RawEntity<?>>> entities,
        List<ActiveObjectsUpgradeTask> upgradeTasks)
        implements PluginModule {

    private static final int MOST_ENTITIES = 200;

    static AoModule read(ModuleElement element, App app) {
        element.onlyChildren("entity", "upgradeTask", "description");
        List<Class<? extends RawEntity<?>>> entities = element.children("entity").stream()
                .<Class<? extends RawEntity<?>>>map(entity -> entityClass(app, entity.text()))
                .toList();
        if (entities.size() > MOST_ENTITIES) {
            throw new IllegalStateException("Active Objects takes at most " + MOST_ENTITIES + " entities (A-ao-05).");
        }
        return new AoModule(
                app.completeKey(element.required("key")),
                element.attribute("namespace").orElse(app.key()),
                entities,
                element.children("upgradeTask").stream()
                        .map(task -> app.container().create(task.text(), ActiveObjectsUpgradeTask.class))
                        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                        .toList());
    }

    @SuppressWarnings("unchecked") // Checked the line before.
    private static Class<? extends RawEntity<?>> entityClass(App app, String name) {
        Class<?> type = app.container().load(name);
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new IllegalStateException(name + " is no entity of Active Objects.");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
