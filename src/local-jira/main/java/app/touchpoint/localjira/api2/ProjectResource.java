package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Projects that the caller may browse, their components, types and statuses; administrators make new ones. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private final ConfigurationPart configuration;
    private final Projects projects;

    ProjectResource(ConfigurationPart configuration) {
        this.configuration = configuration;
        this.projects = configuration.projects();
    }

    @GET
    @Path("project")
    public List<Map<String, Object>> list(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return projects.all().stream()
                .filter(project -> !project.archived() && mayBrowse(call, project))
                .map(project -> Shapes.project(call, project))
                .toList();
    }

    /** 201 with id and key; 400 when key or name are in use or not accepted, 403 for others than administrators. */
    @POST
    @Path("project")
    public Response create(@Context HttpServletRequest request, JsonNode body) {
        Call call = Call.of(request);
        if (!configuration.permissions().hasGlobal("ADMINISTER", call.userKey())) {
            throw ApiFailure.forbidden("You must have global administrator rights in order to modify projects.");
        }
        String lead = body.path("lead").asText("");
        String leadKey = configuration
                .users()
                .byName(lead)
                .orElseThrow(() ->
                        ApiFailure.invalid(List.of(), Map.of("projectLead", "You must specify a valid project lead.")))
                .key();
        try {
            LocalProject project = projects.create(new Projects.NewProject(
                    body.path("key").asText(""),
                    body.path("name").asText(""),
                    body.path("description").asText(""),
                    leadKey));
            return Response.status(201)
                    .entity(object(
                            "self", call.self("project/" + project.id()), "id", project.id(), "key", project.key()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw ApiFailure.badRequest(String.valueOf(e.getMessage()));
        }
    }

    @GET
    @Path("project/{project}")
    public Map<String, Object> read(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        Map<String, Object> shape = Shapes.project(call, project);
        shape.put("description", project.description());
        shape.put(
                "lead",
                configuration
                        .users()
                        .byKey(project.leadKey())
                        .map(user -> Shapes.user(call, user))
                        .orElse(Map.of()));
        shape.put("components", components(call, project));
        shape.put(
                "issueTypes",
                types(project).stream()
                        .map(type -> Shapes.issueType(call, type))
                        .toList());
        shape.put("assigneeType", "UNASSIGNED");
        shape.put("versions", List.of());
        return shape;
    }

    @GET
    @Path("project/{project}/statuses")
    public List<Map<String, Object>> statuses(
            @Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        return types(project).stream()
                .map(type -> object(
                        "self", call.self("issuetype/" + type.id()),
                        "id", type.id(),
                        "name", type.name(),
                        "subtask", type.subTask(),
                        "statuses", statuses(call, project, type)))
                .toList();
    }

    @GET
    @Path("project/{project}/components")
    public List<Map<String, Object>> components(
            @Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        return components(call, project(call, keyOrId));
    }

    /** 201 with the component; 400 when the name is in use, 403 for others than administrators of the project. */
    @POST
    @Path("component")
    public Response createComponent(@Context HttpServletRequest request, JsonNode body) {
        Call call = Call.of(request);
        LocalProject project = project(call, body.path("project").asText(""));
        if (!configuration.permissions().hasProject("ADMINISTER_PROJECTS", project.id(), call.userKey())) {
            throw ApiFailure.forbidden("You do not have permission to administer this project.");
        }
        try {
            LocalComponent component = projects.createComponent(
                    project.id(),
                    body.path("name").asText(""),
                    body.path("description").asText(""));
            return Response.status(201)
                    .entity(Shapes.component(call, component))
                    .build();
        } catch (IllegalArgumentException e) {
            throw ApiFailure.invalid(List.of(), Map.of("name", String.valueOf(e.getMessage())));
        }
    }

    private List<Map<String, Object>> statuses(Call call, LocalProject project, LocalIssueType type) {
        return configuration.workflows().of(project.id(), type.id()).statusIds().stream()
                .flatMap(id -> configuration.statuses().byId(id).stream())
                .map(status -> Shapes.status(call, status))
                .toList();
    }

    private List<LocalIssueType> types(LocalProject project) {
        return configuration.issueTypes().ofProject(project.id());
    }

    private List<Map<String, Object>> components(Call call, LocalProject project) {
        return projects.components(project.id()).stream()
                .map(component -> Shapes.component(call, component))
                .toList();
    }

    private LocalProject project(Call call, String keyOrId) {
        return projects.all().stream()
                .filter(project -> project.key().equalsIgnoreCase(keyOrId)
                        || String.valueOf(project.id()).equals(keyOrId))
                .filter(project -> mayBrowse(call, project))
                .findFirst()
                .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + keyOrId + "'."));
    }

    private boolean mayBrowse(Call call, LocalProject project) {
        return configuration.permissions().hasProject("BROWSE_PROJECTS", project.id(), call.userKey());
    }
}
