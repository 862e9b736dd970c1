package app.touchpoint.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Serves what a baseline renders, by the JDK's own HTTP server on a free port. */
final class BaselineServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    BaselineServer() throws IOException {
        // Else small answers wait 40 ms for the client's acknowledgement, and the baseline looks slower than it is.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** From now on a path has an answer, made anew of its query each time. */
    URI serve(String path, Function<String, String> answer) {
        server.createContext(path, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            byte[] body = answer.apply(query == null ? "" : query).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        // Else the process would never end.
        threads.shutdownNow();
    }
}
