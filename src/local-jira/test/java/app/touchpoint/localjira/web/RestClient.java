package app.touchpoint.localjira.web;

import app.touchpoint.localjira.web.Running.Instance;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of {@code /rest/api/2} with a token. */
final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private RestClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Makes a token as that user and uses it. */
    static RestClient of(Instance jira, String username) {
        return new RestClient(jira.url() + "/rest/api/2/", token(jira, username));
    }

    /** Makes a token as that user. */
    static String token(Instance jira, String username) {
        return jira.as(username)
                .submit("/secure/CreatePersonalAccessToken.jspa", "label", "client test")
                .find("id=\"new-token\">([^<]+)<");
    }

    /**
     * An answer as JSON and as text.
     *
     * @param work what the answer cost local Jira
     */
    record Reply(int status, JsonNode body, String text, String work) {}

    Reply send(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String text = response.body();
            return new Reply(
                    response.statusCode(),
                    text.isEmpty() ? JSON.nullNode() : JSON.readTree(text),
                    text,
                    response.headers().firstValue("X-Local-Jira-Work").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Reply get(String path) {
        return send("GET", path, "", "");
    }

    /** Sends JSON that is written with single quotes. */
    Reply json(String method, String path, String body) {
        return send(method, path, body.replace('\'', '"'), "application/json");
    }
}
