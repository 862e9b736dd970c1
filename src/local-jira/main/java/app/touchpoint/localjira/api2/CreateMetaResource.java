package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.project.LocalProject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** What it takes to create an issue: the types of a project, and the fields of a type. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {

    private final ConfigurationPart configuration;
    private final Issues issues;
    private final IssueShapes shapes;

    CreateMetaResource(ConfigurationPart configuration, Issues issues) {
        this.configuration = configuration;
        this.issues = issues;
        this.shapes = new IssueShapes(configuration, issues);
    }

    @GET
    public Map<String, Object> types(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        List<LocalIssueType> types =
                configuration.issueTypes().ofProject(project(call, keyOrId).id());
        return page(types.stream().map(type -> Shapes.issueType(call, type)).toList());
    }

    @GET
    @Path("{type}")
    public Map<String, Object> fields(
            @Context HttpServletRequest request,
            @PathParam("project") String keyOrId,
            @PathParam("type") String typeId) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        return page(issues.createFields(call.userKey(), project.id(), typeId).stream()
                .map(shapes::meta)
                .toList());
    }

    private static Map<String, Object> page(List<Map<String, Object>> values) {
        return object("maxResults", 50, "startAt", 0, "total", values.size(), "isLast", true, "values", values);
    }

    private LocalProject project(Call call, String keyOrId) {
        return configuration.projects().all().stream()
                .filter(project -> project.key().equalsIgnoreCase(keyOrId)
                        || String.valueOf(project.id()).equals(keyOrId))
                .filter(project ->
                        configuration.permissions().hasProject("CREATE_ISSUES", project.id(), call.userKey()))
                .findFirst()
                .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + keyOrId + "'."));
    }
}
