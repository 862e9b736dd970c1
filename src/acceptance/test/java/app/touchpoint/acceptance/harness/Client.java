package app.touchpoint.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks REST for one user, whose password is the name. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();
    private final URI base;
    private final Optional<String> username;

    Client(URI base, Optional<String> username) {
        this.base = base;
        this.username = username;
    }

    /** A client that has logged in through the form, as a browser does; it spares Jira the password with each request. */
    static Client loggedIn(URI base, String username) {
        Client client = new Client(base, Optional.empty());
        client.send(client.request("/login.jsp")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "os_username=" + encoded(username) + "&os_password=" + encoded(username))))
                .expect(302);
        return client;
    }

    /** GET of a path below the base address, such as {@code /rest/api/2/myself}. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** GET unless the answer still has that tag. */
    public Answer getUnless(String tag, String path) {
        return send(request(path).header("If-None-Match", tag).GET());
    }

    /** POST of a JSON body made of maps, lists, texts and numbers. */
    public Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** POST of a JSON body as it stands. */
    public Answer postText(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** POST of a form, as a page of Jira sends it. */
    public Answer postForm(String path, Map<String, String> values) {
        String form = values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** PUT of a JSON body. */
    public Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** PATCH of a JSON body. */
    public Answer patch(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** DELETE without a body. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** POST of a file of delimited text in whatever encoding it has. */
    public Answer postCsv(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "text/csv")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Whatever text as the body, whether it is of that type or not. */
    public Answer sendText(String method, String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** PUT of a file of delimited text in whatever encoding it has. */
    public Answer putCsv(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "text/csv")
                .header("X-Atlassian-Token", "no-check")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** The same of a file that comes bit by bit, of a length that is not told. */
    public Answer putCsv(String path, InputStream file) {
        return send(request(path)
                .header("Content-Type", "text/csv")
                .header("X-Atlassian-Token", "no-check")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> file)));
    }

    /** A value as it must stand in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json, text/html;q=0.5");
        username.ifPresent(name -> request.header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8))));
        return request;
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    request.method() + " " + request.uri().getPath(),
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Location"),
                    Work.of(response.headers().firstValue("X-Local-Jira-Work")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at " + request.uri(), e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
