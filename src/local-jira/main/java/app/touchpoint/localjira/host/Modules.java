package app.touchpoint.localjira.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The modules of the enabled apps. Parts ask at the time of use, never keep the answer: an app may be disabled and enabled again at
 * any time.
 */
public final class Modules {

    private final List<PluginModule> enabled = new CopyOnWriteArrayList<>();

    /** The enabled modules of that type, in the order of the descriptor. */
    public <M extends PluginModule> List<M> enabled(Class<M> type) {
        return enabled.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Adds the modules of an app that is being enabled. */
    public void enable(List<? extends PluginModule> modules) {
        enabled.addAll(modules);
    }

    /** Takes the modules of an app away. */
    public void disable(String pluginKey) {
        enabled.removeIf(module -> module.completeKey().startsWith(pluginKey + ":"));
    }
}
