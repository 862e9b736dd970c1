package app.touchpoint.localjira.pluginrest;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The REST modules of enabled apps; resources and providers are found in the app's jar and made by its container. */
public final class LocalPluginRest implements PluginRest {

    /** Warns of each resource that is registered as an object and is no provider besides; kept, or the setting would be forgotten. */
    private static final Logger NOISE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    private final Modules modules;
    private final Services services;

    /** Reads modules at each request; users and rights are asked of the services at that time. */
    public LocalPluginRest(Modules modules, Services services) {
        this.modules = modules;
        this.services = services;
    }

    /** Reads {@code <rest>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return List.of(RestModule.read(element, app));
    }

    @Override
    public HttpServlet servlet() {
        return new RestServlet(this);
    }

    Optional<RestModule> moduleFor(String pathBelowRest) {
        return modules.enabled(RestModule.class).stream()
                .filter(module -> module.answers(pathBelowRest))
                .findFirst();
    }

    /** A Jersey application for one enabling of a module; its resources serve all requests (A-pluginrest-04), and providers are made as they are (A-pluginrest-05). */
    ResourceConfig application(RestModule module) {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(module.app().loader());
        config.addProperties(Map.of(
                // Neither the container's HTML error pages nor what lies on local Jira's own class path.
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                ServerProperties.WADL_FEATURE_DISABLE, true));
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new AccessFilter(services));
        config.register(new ForgeryFilter());
        config.register(new RestErrors());
        module.app().classNames().stream()
                .filter(module::covers)
                .map(name -> module.app().container().load(name))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .forEach(type -> config.register(module.app().container().create(type)));
        return config;
    }
}
