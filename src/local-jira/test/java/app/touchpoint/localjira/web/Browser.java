package app.touchpoint.localjira.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as the tests need: cookies and forms. It follows no redirect by itself. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    Browser(String base) {
        this.base = base;
    }

    /** An answer as text. */
    public record Page(int status, String body, HttpResponse<String> response) {

        /** A header, empty when it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where a redirect leads, below the context path; empty for no redirect. */
        public String location() {
            return header("Location").replaceFirst("^/jira", "");
        }

        /** The first group of the pattern in the body. */
        public String find(String pattern) {
            Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body);
            if (!matcher.find()) {
                throw new AssertionError("Nothing matches " + pattern + " in " + body);
            }
            return matcher.group(1);
        }
    }

    /** Gets a page; headers in turn with their values. */
    public Page get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Sends a form as it is. */
    public Page post(String path, String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Sends a form with the session's token. */
    public Page submit(String path, String... namesAndValues) {
        String[] all = new String[namesAndValues.length + 2];
        System.arraycopy(namesAndValues, 0, all, 0, namesAndValues.length);
        all[namesAndValues.length] = "atl_token";
        all[namesAndValues.length + 1] = token();
        return post(path, all);
    }

    /** The XSRF token that the server has told in a cookie. */
    public String token() {
        get("/secure/ViewProfile.jspa");
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Page send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + request.uri(), e);
        }
    }
}
