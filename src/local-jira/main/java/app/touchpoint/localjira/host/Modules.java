package app.touchpoint.localjira.host;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The modules of the enabled apps. Parts ask at the time of use, never keep the answer: an app may be disabled and enabled again at
 * any time.
 */
public final class Modules {

    private final List<PluginModule> enabled = new CopyOnWriteArrayList<>();

    /** The same, as they are asked for many times on each page. Forgotten after each change of the above, so that none is missed for long. */
    private final Map<Class<?>, List<? extends PluginModule>> byType = new ConcurrentHashMap<>();

    /** The enabled modules of that type, in the order of the descriptor. */
    @SuppressWarnings("unchecked") // Each was found to be of the type.
    public <M extends PluginModule> List<M> enabled(Class<M> type) {
        return (List<M>) byType.computeIfAbsent(
                type, wanted -> enabled.stream().filter(wanted::isInstance).toList());
    }

    /** Adds the modules of an app that is being enabled. */
    public void enable(List<? extends PluginModule> modules) {
        enabled.addAll(modules);
        byType.clear();
    }

    /** Takes the modules of an app away. */
    public void disable(String pluginKey) {
        enabled.removeIf(module -> module.completeKey().startsWith(pluginKey + ":"));
        byType.clear();
    }
}
