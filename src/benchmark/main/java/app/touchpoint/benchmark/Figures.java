package app.touchpoint.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What runs at scale have in common: taking times, summing them up and saying so. */
final class Figures {

    private Figures() {}

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    /** Asks a baseline and reads the whole answer as a text, as the client of the app's answers does; how many characters it has. */
    static int ask(HttpClient http, URI address) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException("The baseline answered " + response.statusCode());
        }
        return response.body().length();
    }
}
