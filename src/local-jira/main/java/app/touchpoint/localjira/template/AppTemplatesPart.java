package app.touchpoint.localjira.template;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The template engines of the apps, one each, so that one app's templates and allowlist are nothing to another. */
public final class AppTemplatesPart implements AppListener {

    private final Modules modules;
    private final Map<String, AppTemplates> byApp = new ConcurrentHashMap<>();

    /** Reads the allowlists from the enabled modules. */
    public AppTemplatesPart(Modules modules) {
        this.modules = modules;
    }

    /** The templates of that app. */
    public AppTemplates of(App app) {
        return byApp.computeIfAbsent(app.key(), key -> new AppTemplates(app, new Allowlist(listed(key))));
    }

    private List<String> listed(String key) {
        return modules.enabled(AllowlistModule.class).stream()
                .filter(module -> module.completeKey().startsWith(key + ":"))
                .flatMap(module -> module.methods().stream())
                .toList();
    }

    /** Reads {@code <velocity-allowlist>}. */
    public List<AllowlistModule> read(ModuleElement element, App app) {
        return List.of(AllowlistModule.read(element, app));
    }

    @Override
    public void enabled(App app, List<PluginModule> enabledModules) {
        byApp.remove(app.key());
    }

    @Override
    public void disabled(App app, List<PluginModule> disabledModules) {
        byApp.remove(app.key());
    }
}
