package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.boot.StartFailure;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.MovedContextHandler;

/**
 * The server at {@code http://localhost:PORT/jira}. It listens on this machine only: the passwords of the sample are known to all.
 */
public final class WebServer implements AutoCloseable {

    /** As on most machines that run Jira on a laptop. */
    public static final String CONTEXT = "/jira";

    private static final int SESSION_SECONDS = 5 * 60 * 60;

    private final Server server = new Server();
    private final ServerConnector connector;

    /**
     * Prepares the server; nothing is answered yet.
     *
     * @param port 0 for a free one
     * @param servlets by path specification, e.g. {@code /rest/*}; one may stand at several
     */
    public WebServer(
            int port, Map<String, HttpServlet> servlets, AuthenticationFilter authentication, ErrorAnswer errors) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // A long JQL stands in the address.
        configuration.setRequestHeaderSize(64 * 1024);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);

        ServletContextHandler context = new ServletContextHandler(CONTEXT, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(16 * 1024 * 1024);
        sessions(context.getSessionHandler());
        List<Filter> filters =
                List.of(new SecurityHeadersFilter(), new WorkFilter(errors), authentication, new XsrfCookieFilter());
        filters.forEach(
                filter -> context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)));
        IdentityHashMap<HttpServlet, ServletHolder> holders = new IdentityHashMap<>();
        servlets.forEach((path, servlet) ->
                context.addServlet(holders.computeIfAbsent(servlet, unseen -> new ServletHolder(unseen)), path));

        MovedContextHandler root = new MovedContextHandler();
        root.setContextPath("/");
        root.setRedirectURI(CONTEXT + "/");
        root.setDiscardPathInContext(true);
        server.setHandler(new UnreadBodies(new ContextHandlerCollection(context, root)));
    }

    private static void sessions(SessionHandler sessions) {
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
    }

    /**
     * Tries the port, on the address that the server will listen on.
     *
     * @throws StartFailure if the port is taken or this user may not have it
     */
    public static void refuseUnfit(int port) {
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw unfit(port, e);
        }
    }

    /** The system says why in words of its own, if at all. */
    private static StartFailure unfit(int port, IOException reason) {
        return new StartFailure(
                "The port " + port + " is in use or not allowed; stop what uses it or choose another --port.", reason);
    }

    /**
     * Starts to answer.
     *
     * @throws StartFailure if the port is taken or this user may not have it
     */
    public void start() {
        try {
            connector.open();
            server.start();
        } catch (IOException e) {
            throw unfit(connector.getPort(), e);
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start.", e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address of the first page. */
    public String url() {
        return "http://localhost:" + port() + CONTEXT;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop.", e);
        }
    }
}
