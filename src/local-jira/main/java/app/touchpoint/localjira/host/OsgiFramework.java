package app.touchpoint.localjira.host;

import app.touchpoint.localjira.boot.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * Felix, as strict as it can be: bundles see the JDK and the packages that {@link ExportedPackages} names, through imports only.
 */
final class OsgiFramework implements AutoCloseable {

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts it; what an earlier run left in its folder is thrown away. */
    static OsgiFramework start(Path storage) {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        ExportedPackages.asFrameworkProperty(),
                        // Felix would else guess which classes a bundle wants from its surroundings.
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start.", e);
        }
        return new OsgiFramework(framework);
    }

    /**
     * Installs a jar as it is and starts its bundle (A-host-01).
     *
     * @throws StartFailure if it is no bundle or imports what local Jira does not offer; the message says what
     */
    Bundle install(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString(), in);
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new StartFailure("The app " + jar + " does not start as a bundle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StartFailure("The app " + jar + " cannot be read.", e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
