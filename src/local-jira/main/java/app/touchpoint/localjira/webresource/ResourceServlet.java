package app.touchpoint.localjira.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code …/download/resources/<complete key>/<name>}. Only what a module declares is served, never a file by its place in the
 * jar; a resource whose name ends in a slash stands for a folder, as in Jira.
 */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS =
            Pattern.compile("(?:/s/[^/]+/(?<language>[a-z]{2})/_)?/download/resources/(?<key>[^/]+:[^/]+)/(?<name>.+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "json", "application/json",
            "woff2", "font/woff2");

    private final transient LocalWebResources resources;

    ResourceServlet(LocalWebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || path.contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<byte[]> content = content(address);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.getOrDefault(extension(address.group("name")), "application/octet-stream"));
        // Versioned addresses may be kept; the version of a build at work does not change, so they are asked for again.
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> content(Matcher address) throws IOException {
        String name = address.group("name");
        Optional<WebResourceModule> module = resources.module(address.group("key"));
        Optional<String> location = module.flatMap(found -> location(found, name));
        if (module.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = module.get().app().container().resource(location.get())) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] content = in.readAllBytes();
            if (!module.get().translated().contains(extension(name))) {
                return Optional.of(content);
            }
            Locale locale = address.group("language") == null
                    ? Locale.ENGLISH
                    : Locale.forLanguageTag(address.group("language"));
            return Optional.of(
                    JsTranslation.translate(new String(content, StandardCharsets.UTF_8), resources.texts(), locale)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> location(WebResourceModule module, String name) {
        for (WebResourceModule.File file : module.files()) {
            if (file.name().equals(name)) {
                return Optional.of(file.location());
            }
            if (file.name().endsWith("/") && name.startsWith(file.name())) {
                return Optional.of(file.location() + name.substring(file.name().length()));
            }
        }
        return Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
