package app.touchpoint.localjira.web.project;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.configuration.ConfigurationSnapshot;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.http.Visitor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code GET /rest/local/1.0/projects/KEY/configuration}: the snapshot of a project's configuration as plain text, for administrators. Jira has no
 * such address; tests compare a project before and after.
 */
public final class ConfigurationServlet extends HttpServlet {

    /** What it is mounted on. */
    public static final String MOUNT = "/rest/local/1.0/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/projects/([^/]+)/configuration");

    private final transient ConfigurationPart configuration;

    public ConfigurationServlet(ConfigurationPart configuration) {
        this.configuration = configuration;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String userKey = Visitor.of(request).userKey();
        if (userKey == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!configuration.permissions().hasGlobal("ADMINISTER", userKey)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher = PATH.matcher(path);
        Optional<LocalProject> project =
                matcher.matches() ? configuration.projects().byKey(matcher.group(1)) : Optional.empty();
        if (project.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(ConfigurationSnapshot.of(configuration, project.get()));
    }
}
