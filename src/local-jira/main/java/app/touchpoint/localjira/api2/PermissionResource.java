package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.web.issue.IssueFactsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the caller may do: anywhere, in a project, or with an issue. */
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionResource {

    private static final List<String> GLOBAL =
            List.of("ADMINISTER", "SYSTEM_ADMIN", "USER_PICKER", "CREATE_SHARED_OBJECTS", "BULK_CHANGE");

    private static final List<String> PROJECT = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "DELETE_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "TRANSITION_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "LINK_ISSUES",
            "ADD_COMMENTS",
            "MODIFY_REPORTER",
            "SET_ISSUE_SECURITY",
            "ADMINISTER_PROJECTS");

    private final ConfigurationPart configuration;
    private final Issues issues;

    PermissionResource(ConfigurationPart configuration, Issues issues) {
        this.configuration = configuration;
        this.issues = issues;
    }

    @GET
    public Map<String, Object> mine(
            @Context HttpServletRequest request,
            @QueryParam("projectKey") @DefaultValue("") String projectKey,
            @QueryParam("issueKey") @DefaultValue("") String issueKey) {
        Call call = Call.of(request);
        Map<String, Object> permissions = new LinkedHashMap<>();
        for (String key : GLOBAL) {
            boolean has = configuration.permissions().hasGlobal(key, call.userKey());
            permissions.put(key, shape(key, "GLOBAL", has));
        }
        Predicate<String> test = test(call, projectKey, issueKey);
        for (String key : PROJECT) {
            permissions.put(key, shape(key, "PROJECT", test.test(key)));
        }
        return object("permissions", permissions);
    }

    private Predicate<String> test(Call call, String projectKey, String issueKey) {
        if (!issueKey.isEmpty()) {
            IssueView issue = issues.view(call.userKey(), issueKey).orElseThrow(ApiFailure::noIssue);
            return key -> configuration.permissions().hasIssue(key, IssueFactsOf.view(issue), call.userKey());
        }
        if (!projectKey.isEmpty()) {
            long projectId = configuration
                    .projects()
                    .byKey(projectKey)
                    .filter(project ->
                            configuration.permissions().hasProject("BROWSE_PROJECTS", project.id(), call.userKey()))
                    .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + projectKey + "'."))
                    .id();
            return key -> configuration.permissions().hasProject(key, projectId, call.userKey());
        }
        return key -> !configuration.permissions().projects(key, call.userKey()).isEmpty();
    }

    private static Map<String, Object> shape(String key, String type, boolean has) {
        return object("id", key, "key", key, "name", key, "type", type, "description", "", "havePermission", has);
    }
}
