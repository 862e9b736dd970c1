package app.touchpoint.localjira.host;

import app.touchpoint.localjira.boot.StartFailure;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The apps of this local Jira: loads a jar, enables and disables it. Enabling goes as in Jira (A-host-04): Spring context, modules,
 * then {@code LifecycleAware.onStart} on those beans that are exported under it.
 */
public final class Apps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Apps.class);

    private final OsgiFramework framework;
    private final Modules modules;
    private final Map<String, ModuleReader> readers;
    private final AppServices services;
    private final List<AppListener> listeners;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final Map<String, Enabled> enabled = new LinkedHashMap<>();

    private record Enabled(App app, List<PluginModule> modules) {}

    /**
     * Starts without any app.
     *
     * @param storage a folder for Felix
     * @param readers the module types that are supported, by element name
     */
    public Apps(
            Path storage,
            Modules modules,
            Map<String, ModuleReader> readers,
            AppServices services,
            List<AppListener> listeners) {
        this.framework = OsgiFramework.start(storage);
        this.modules = modules;
        this.readers = Map.copyOf(readers);
        this.services = services;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Installs and enables an app.
     *
     * @throws StartFailure if the bundle does not start
     * @throws UnsupportedOperationException for a module type or an import that local Jira does not have, naming it
     */
    public synchronized App load(Path jar) {
        Bundle bundle = framework.install(jar);
        Descriptor descriptor = descriptor(bundle, jar);
        String header = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(header)) {
            throw new StartFailure("The app's key is \"" + descriptor.key() + "\" in atlassian-plugin.xml and \""
                    + header + "\" in the manifest's Atlassian-Plugin-Key; they have to agree.");
        }
        bundles.put(descriptor.key(), bundle);
        return enable(descriptor.key());
    }

    /** Enables a loaded app; one that is enabled stays as it is. */
    public synchronized App enable(String key) {
        Enabled already = enabled.get(key);
        if (already != null) {
            return already.app();
        }
        Bundle bundle = bundles.get(key);
        if (bundle == null) {
            throw new IllegalArgumentException("No app " + key + " is loaded.");
        }
        App app = new App(descriptor(bundle, Path.of(bundle.getSymbolicName())), bundle);
        BeanIndex index = SpringFiles.scanIndexes(bundle) ? BeanIndex.of(bundle) : BeanIndex.empty();
        app.containerIs(BeanContainer.start(app.loader(), index, type -> services.get(app, type)));
        List<PluginModule> read = new ArrayList<>();
        try {
            app.modules().forEach(element -> read.addAll(read(element, app)));
            modules.enable(read);
            listeners.forEach(listener -> listener.enabled(app, List.copyOf(read)));
            app.container().exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
        } catch (RuntimeException e) {
            modules.disable(key);
            app.container().close();
            throw e;
        }
        enabled.put(key, new Enabled(app, List.copyOf(read)));
        LOG.info("Enabled {} {} with {} modules.", key, app.version(), read.size());
        return app;
    }

    /** Disables an app: its modules go, its beans are destroyed; its data stay. */
    public synchronized void disable(String key) {
        Enabled going = enabled.remove(key);
        if (going == null) {
            return;
        }
        going.app().container().exported(LifecycleAware.class).forEach(Apps::stop);
        listeners.forEach(listener -> listener.disabled(going.app(), going.modules()));
        modules.disable(key);
        going.app().container().close();
        LOG.info("Disabled {}.", key);
    }

    private static void stop(LifecycleAware bean) {
        try {
            bean.onStop();
        } catch (RuntimeException e) {
            LOG.error("{} failed to stop; its app goes nevertheless.", bean, e);
        }
    }

    private List<? extends PluginModule> read(ModuleElement element, App app) {
        ModuleReader reader = readers.get(element.name());
        if (reader == null) {
            throw new UnsupportedOperationException("Local Jira does not support the module type <" + element.name()
                    + "> of " + app.completeKey(element.required("key")) + ".");
        }
        return reader.read(element, app);
    }

    private static Descriptor descriptor(Bundle bundle, Path jar) {
        var file = bundle.getEntry("atlassian-plugin.xml");
        if (file == null) {
            throw new StartFailure("The app " + jar + " has no atlassian-plugin.xml.");
        }
        try (InputStream in = file.openStream()) {
            return Descriptor.parse(in);
        } catch (java.io.IOException e) {
            throw new StartFailure("The app " + jar + " cannot be read.", e);
        }
    }

    @Override
    public synchronized void close() {
        List.copyOf(enabled.keySet()).forEach(this::disable);
        framework.close();
    }
}
