package app.touchpoint.localjira.host;

import java.util.List;

/** Hears of apps that come and go. */
public interface AppListener {

    /** The app's modules are enabled; its lifecycle callbacks have not been called yet. */
    void enabled(App app, List<PluginModule> modules);

    /** The app's modules are about to go. */
    default void disabled(App app, List<PluginModule> modules) {}
}
