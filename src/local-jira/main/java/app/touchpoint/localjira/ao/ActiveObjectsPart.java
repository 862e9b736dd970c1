package app.touchpoint.localjira.ao;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Active Objects for all apps: one service per app, opened when the app's only {@code <ao>} module is enabled. */
public final class ActiveObjectsPart implements AppListener {

    private final Database database;
    private final ModelVersions versions;
    private final Map<String, AppActiveObjects> byApp = new ConcurrentHashMap<>();

    /** On that database. */
    public ActiveObjectsPart(Database database) {
        this.database = database;
        this.versions = new ModelVersions(database);
    }

    /** What the app imports as {@link ActiveObjects}. */
    public ActiveObjects of(App app) {
        return byApp.computeIfAbsent(app.key(), key -> new AppActiveObjects(database));
    }

    /** Reads {@code <ao>}. */
    public List<AoModule> read(ModuleElement element, App app) {
        return List.of(AoModule.read(element, app));
    }

    @Override
    public void enabled(App app, List<PluginModule> modules) {
        List<AoModule> found = modules.stream()
                .filter(AoModule.class::isInstance)
                .map(AoModule.class::cast)
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException(
                    app.key() + " has " + found.size() + " <ao> modules; Active Objects takes exactly one (A-ao-05).");
        }
        AppActiveObjects service = byApp.get(app.key());
        if (service != null && !found.isEmpty()) {
            service.enable(found.get(0), app.key(), versions);
        }
    }

    @Override
    public void disabled(App app, List<PluginModule> modules) {
        AppActiveObjects service = byApp.remove(app.key());
        if (service != null) {
            service.disable();
        }
    }
}
