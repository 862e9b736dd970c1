package app.touchpoint.localjira.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** An ordinary client of local Jira's REST APIs with a personal access token. */
final class SampleClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    /**
     * @param base the address of local Jira, without a slash at its end
     */
    SampleClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The API refused; the message is the API's own. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException, Refused {
        return send(request(path).GET().build(), Set.of(200));
    }

    JsonNode post(String path, Map<String, ?> body, int expected) throws IOException, InterruptedException, Refused {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return send(request, Set.of(expected));
    }

    JsonNode put(String path, Map<String, ?> body) throws IOException, InterruptedException, Refused {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return send(request, Set.of(200));
    }

    JsonNode patch(String path, Map<String, ?> body) throws IOException, InterruptedException, Refused {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return send(request, Set.of(200));
    }

    /** Sends a file; 202 means that the work goes on. */
    JsonNode postCsv(String path, byte[] file) throws IOException, InterruptedException, Refused {
        HttpRequest request = request(path)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        return send(request, Set.of(200, 202));
    }

    /** Sends rows in place of those that are there. */
    JsonNode putCsv(String path, byte[] file) throws IOException, InterruptedException, Refused {
        HttpRequest request = request(path)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(file))
                .build();
        return send(request, Set.of(200, 202));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request, Set<Integer> expected)
            throws IOException, InterruptedException, Refused {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        JsonNode body = response.body().length == 0 ? JSON.nullNode() : JSON.readTree(response.body());
        if (!expected.contains(response.statusCode())) {
            throw new Refused(request.method() + " " + request.uri().getPath() + ": " + response.statusCode() + " "
                    + body.path("errorMessages") + body.path("errors"));
        }
        return body;
    }
}
