package app.touchpoint.localjira.pluginrest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;

/** Leads a request to the Jersey application of its module, which is made at the module's first request. */
final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient LocalPluginRest rest;
    private final transient Map<RestModule, ServletContainer> applications = new ConcurrentHashMap<>();

    RestServlet(LocalPluginRest rest) {
        this.rest = rest;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring((request.getContextPath() + "/rest").length());
        Optional<RestModule> module = rest.moduleFor(path);
        if (module.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("application/json");
            response.getOutputStream()
                    .write("{\"message\":\"null for uri\",\"status-code\":404}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        forgetDisabled();
        application(module.get()).service(new Below(request, module.get(), path), response);
    }

    private void forgetDisabled() {
        applications
                .keySet()
                .removeIf(known -> rest.moduleFor(known.path() + "/" + known.version())
                        .filter(known::equals)
                        .isEmpty());
    }

    private synchronized ServletContainer application(RestModule module) throws ServletException {
        ServletContainer known = applications.get(module);
        if (known != null) {
            return known;
        }
        ServletContainer made = new ServletContainer(rest.application(module));
        made.init(getServletConfig());
        applications.put(module, made);
        return made;
    }

    /** The request as if the module's path were a servlet's. */
    private static final class Below extends HttpServletRequestWrapper {

        private final String servletPath;
        private final String pathInfo;

        private Below(HttpServletRequest request, RestModule module, String path) {
            super(request);
            String version = path.startsWith(module.path() + "/latest/") ? "latest" : module.version();
            this.servletPath = "/rest" + module.path() + "/" + version;
            this.pathInfo = path.substring((module.path() + "/" + version).length());
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo;
        }
    }
}
