package app.touchpoint.localjira.web.project;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.configuration.ConfigurationSnapshot;
import app.touchpoint.localjira.issue.WorkflowSwitch;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.http.AdminServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project's configuration for administrators, where Jira has no such address or local Jira does not draw its page:
 *
 * <pre>
 * GET    /rest/local/1.0/projects/KEY/configuration      the snapshot as plain text; tests compare a project before and after
 * DELETE /rest/local/1.0/projects/KEY/workflow-scheme    gives it the default workflow scheme and its issues statuses of that
 * </pre>
 */
public final class ConfigurationServlet extends AdminServlet {

    /** What it is mounted on. */
    public static final String MOUNT = "/rest/local/1.0/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/projects/([^/]+)/(configuration|workflow-scheme)");

    private final transient ConfigurationPart configuration;
    private final transient WorkflowSwitch workflows;

    public ConfigurationServlet(ConfigurationPart configuration, WorkflowSwitch workflows) {
        super(configuration.permissions());
        this.configuration = configuration;
        this.workflows = workflows;
    }

    @Override
    protected void answer(String userKey, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher = PATH.matcher(path);
        Optional<LocalProject> project =
                matcher.matches() ? configuration.projects().byKey(matcher.group(1)) : Optional.empty();
        boolean reads = matcher.matches() && matcher.group(2).equals("configuration");
        if (project.isEmpty() || !request.getMethod().equals(reads ? "GET" : "DELETE")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (reads) {
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(ConfigurationSnapshot.of(configuration, project.get()));
        } else {
            workflows.toDefaultScheme(userKey, project.get());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
