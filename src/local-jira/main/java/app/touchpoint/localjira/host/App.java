package app.touchpoint.localjira.host;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** An app that is enabled or being enabled. One object per enabling: after a disable and enable there is a new one. */
public final class App {

    private final Descriptor descriptor;
    private final Bundle bundle;
    private final ClassLoader loader;
    private @Nullable BeanContainer container;

    App(Descriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.loader = new BundleClassLoader(bundle);
    }

    /** The plugin key. */
    public String key() {
        return descriptor.key();
    }

    /** The name for people. */
    public String name() {
        return descriptor.name();
    }

    /** The version that the descriptor says. */
    public String version() {
        return descriptor.version();
    }

    /** The complete key of a module of this app. */
    public String completeKey(String moduleKey) {
        return key() + ":" + moduleKey;
    }

    /** The locations of its bundles of texts, class path names with slashes. */
    public List<String> textBundles() {
        return descriptor.textBundles();
    }

    List<ModuleElement> modules() {
        return descriptor.modules();
    }

    /** The names of the classes that are entries of its jar; those in a jar within the jar are not found (A-host-05). */
    public List<String> classNames() {
        var entries = bundle.findEntries("/", "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(entry -> entry.getPath().substring(1))
                        .filter(path -> !path.startsWith("META-INF/") && !path.endsWith("-info.class"))
                        .map(path -> path.substring(0, path.length() - ".class".length())
                                .replace('/', '.'))
                        .toList();
    }

    /** Its class space. */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * Its Spring context.
     *
     * @throws IllegalStateException while the context is being made
     */
    public BeanContainer container() {
        BeanContainer made = container;
        if (made == null) {
            throw new IllegalStateException("The Spring context of " + key() + " is not there yet.");
        }
        return made;
    }

    void containerIs(BeanContainer made) {
        container = made;
    }
}
