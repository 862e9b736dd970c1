package app.touchpoint.localjira.boot;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Fragments;
import app.touchpoint.localjira.fragment.Panel;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.Apps;
import app.touchpoint.localjira.host.TestApp;
import app.touchpoint.localjira.pluginrest.PluginRest;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.webresource.WebResources;
import app.touchpoint.localjira.webwork.Actions;
import app.touchpoint.localjira.webwork.Outcome;
import app.touchpoint.localjira.webwork.XsrfTokens;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * What local Jira offers to apps, without Jira: a database in memory, users by the header {@code X-User}, and a small server with an
 * app's REST, files, actions and panels. {@code admin} administers, {@code anna} speaks German.
 */
public final class TestPlatform implements AutoCloseable {

    private final Database database = Database.inMemory(UUID.randomUUID().toString());
    private final Services services = new Services();
    private final ThreadUser users = new ThreadUser();
    private final AppPlatform platform = new AppPlatform(services, database, Clock.systemUTC(), Hostility.off());
    private final Path folder;
    private final Apps apps;
    private final Server server = new Server(0);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Starts it; the folder is for Felix and jars. */
    public TestPlatform(Path folder) {
        this.folder = folder;
        services.add(JiraAuthenticationContext.class, users);
        services.add(
                GlobalPermissionManager.class,
                (permission, user) -> permission == GlobalPermissionKey.ADMINISTER
                        && user != null
                        && user.getKey().equals("admin"));
        ComponentAccessor.initialiseWorker(services::get);
        this.apps = platform.apps(folder.resolve("osgi"), noFieldTypes());
        startServer();
    }

    private void startServer() {
        ServletContextHandler context = new ServletContextHandler("/jira", ServletContextHandler.SESSIONS);
        context.addFilter(
                new FilterHolder((request, response, chain) -> {
                    String name = ((HttpServletRequest) request).getHeader("X-User");
                    users.setLoggedInUser(name == null ? null : new ThreadUser.Named(name));
                    chain.doFilter(request, response);
                    users.clearLoggedInUser();
                }),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(services.get(PluginRest.class).servlet()), "/rest/*");
        context.addServlet(new ServletHolder(services.get(WebResources.class).servlet()), "/download/*");
        context.addServlet(new ServletHolder(services.get(WebResources.class).servlet()), "/s/*");
        context.addServlet(new ServletHolder(new Probe()), "/");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads an app. */
    public App load(TestApp app) {
        return apps.load(app.jar(folder));
    }

    /** Disables and enables. */
    public Apps apps() {
        return apps;
    }

    /** What apps import. */
    public Services services() {
        return services;
    }

    /** Whose tables the app's are. */
    public Database database() {
        return database;
    }

    /** A GET as that user; an empty name is nobody. */
    public HttpResponse<String> get(String user, String path) {
        return send(user, path, HttpRequest.newBuilder().GET());
    }

    /** Any request as that user. */
    public HttpResponse<String> send(String user, String path, HttpRequest.Builder request) {
        URI uri = URI.create(
                "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/jira" + path);
        if (!user.isEmpty()) {
            request.header("X-User", user);
        }
        try {
            return client.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
        apps.close();
        platform.close();
        database.close();
    }

    /**
     * {@code /secure/…} says the outcome of an action; {@code /panels/<location>} the HTML of panels; {@code /links/<section>} label and
     * address of links; {@code /token} the session's token; {@code /confirm} confirms the session.
     */
    private final class Probe extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html; charset=UTF-8");
            response.getWriter().write(answer(request, response));
        }

        private String answer(HttpServletRequest request, HttpServletResponse response) {
            String path = request.getRequestURI().substring("/jira".length());
            FragmentContext context = FragmentContext.of(request);
            if (path.startsWith("/panels/")) {
                return services.get(Fragments.class).panels(path.substring(8), context).stream()
                        .map(Panel::html)
                        .map(html -> "[" + html.get() + "]")
                        .collect(Collectors.joining());
            }
            if (path.startsWith("/links/")) {
                return services.get(Fragments.class).links(path.substring(7), context).stream()
                        .map(link -> link.label() + " -> " + link.url())
                        .collect(Collectors.joining("\n"));
            }
            if (path.equals("/token")) {
                return XsrfTokens.token(request);
            }
            if (path.equals("/confirm")) {
                services.get(WebSudo.class).confirm(request);
                return "";
            }
            Optional<Outcome> outcome = services.get(Actions.class).dispatch(request, response);
            return outcome.map(Outcome::toString).orElse("no action");
        }
    }

    /** For apps without field types: nothing of it is called. */
    private static FieldTypes noFieldTypes() {
        return (FieldTypes) Proxy.newProxyInstance(
                TestPlatform.class.getClassLoader(), new Class<?>[] {FieldTypes.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
