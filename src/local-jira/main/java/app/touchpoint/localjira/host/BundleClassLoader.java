package app.touchpoint.localjira.host;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The class space of a bundle as a class loader: its own classes and resources and what it imports, nothing of local Jira. */
final class BundleClassLoader extends ClassLoader {

    private final Bundle bundle;

    BundleClassLoader(Bundle bundle) {
        super(null);
        this.bundle = bundle;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return bundle.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> found = bundle.getResources(name);
        return found == null ? Collections.emptyEnumeration() : found;
    }

    @Override
    public String toString() {
        return "classes of " + bundle.getSymbolicName();
    }
}
