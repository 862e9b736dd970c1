package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.ProjectActs;
import app.touchpoint.localjira.project.LocalProject;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What administrators do with a project: another name or key, the archive, its end (A-api2-06). */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectAdminResource {

    private final ConfigurationPart configuration;
    private final ProjectActs acts;

    ProjectAdminResource(ConfigurationPart configuration, ProjectActs acts) {
        this.configuration = configuration;
        this.acts = acts;
    }

    /** 200 with the project; changes what the body has of key, name and description. Another key is for administrators of Jira. */
    @PUT
    @Path("project/{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(
            @Context HttpServletRequest request, @PathParam("project") String keyOrId, JsonNode body) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        if (!configuration.permissions().hasProject("ADMINISTER_PROJECTS", project.id(), call.userKey())) {
            administrator(call);
        }
        String key = body.path("key").asText(project.key());
        if (!key.equals(project.key())) {
            administrator(call);
        }
        try {
            ProjectActs.Change change = new ProjectActs.Change(
                    key,
                    body.path("name").asText(project.name()),
                    body.path("description").asText(project.description()));
            return Shapes.project(call, acts.change(call.userKey(), project, change));
        } catch (IllegalArgumentException e) {
            throw ApiFailure.badRequest(String.valueOf(e.getMessage()));
        }
    }

    @DELETE
    @Path("project/{project}")
    public Response delete(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        administrator(call);
        acts.delete(call.userKey(), project);
        return Response.noContent().build();
    }

    @PUT
    @Path("project/{project}/archive")
    public Response archive(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        return archived(request, keyOrId, true);
    }

    @PUT
    @Path("project/{project}/restore")
    public Response restore(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        return archived(request, keyOrId, false);
    }

    private Response archived(HttpServletRequest request, String keyOrId, boolean archived) {
        Call call = Call.of(request);
        LocalProject project = project(call, keyOrId);
        administrator(call);
        acts.setArchived(project, archived);
        return Response.noContent().build();
    }

    private void administrator(Call call) {
        if (!configuration.permissions().hasGlobal("ADMINISTER", call.userKey())) {
            throw ApiFailure.forbidden("You must have global administrator rights in order to modify projects.");
        }
    }

    /** Administrators reach every project, others those that they may browse. */
    private LocalProject project(Call call, String keyOrId) {
        boolean administrator = configuration.permissions().hasGlobal("ADMINISTER", call.userKey());
        return configuration.projects().all().stream()
                .filter(each -> each.key().equalsIgnoreCase(keyOrId)
                        || String.valueOf(each.id()).equals(keyOrId))
                .filter(each -> administrator
                        || configuration.permissions().hasProject("BROWSE_PROJECTS", each.id(), call.userKey()))
                .findFirst()
                .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + keyOrId + "'."));
    }
}
