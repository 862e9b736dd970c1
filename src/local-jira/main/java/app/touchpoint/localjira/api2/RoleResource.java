package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalRole;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Roles;
import app.touchpoint.localjira.project.LocalProject;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who plays a role in a project; administrators of the project say so (A-api2-06). */
@Path("project/{project}/role")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RoleResource {

    private final ConfigurationPart configuration;
    private final Roles roles;

    RoleResource(ConfigurationPart configuration) {
        this.configuration = configuration;
        this.roles = configuration.roles();
    }

    /** The roles' names with the address of each. */
    @GET
    public Map<String, Object> list(@Context HttpServletRequest request, @PathParam("project") String keyOrId) {
        Call call = Call.of(request);
        LocalProject project = administered(call, keyOrId);
        Map<String, Object> shape = new LinkedHashMap<>();
        roles.all().forEach(role -> shape.put(role.name(), self(call, project, role)));
        return shape;
    }

    @GET
    @Path("{role: \\d+}")
    public Map<String, Object> read(
            @Context HttpServletRequest request, @PathParam("project") String keyOrId, @PathParam("role") long roleId) {
        Call call = Call.of(request);
        return shape(call, administered(call, keyOrId), role(roleId));
    }

    /** Adds the users and groups of the body by name: {@code {"user": ["anna"], "group": ["…"]}}. */
    @POST
    @Path("{role: \\d+}")
    public Map<String, Object> add(
            @Context HttpServletRequest request,
            @PathParam("project") String keyOrId,
            @PathParam("role") long roleId,
            JsonNode body) {
        Call call = Call.of(request);
        LocalProject project = administered(call, keyOrId);
        LocalRole role = role(roleId);
        List<LocalUser> users = new ArrayList<>();
        body.path("user").forEach(name -> users.add(user(name.asText())));
        body.path("group").forEach(name -> group(name.asText()));
        users.forEach(user -> roles.addUser(role.id(), project.id(), user.key()));
        body.path("group").forEach(name -> roles.addGroup(role.id(), project.id(), name.asText()));
        return shape(call, project, role);
    }

    /** Takes one user or group out of the role. */
    @DELETE
    @Path("{role: \\d+}")
    public Response remove(
            @Context HttpServletRequest request,
            @PathParam("project") String keyOrId,
            @PathParam("role") long roleId,
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group) {
        LocalProject project = administered(Call.of(request), keyOrId);
        LocalRole role = role(roleId);
        if (user != null) {
            roles.removeUser(role.id(), project.id(), user(user).key());
        }
        if (group != null) {
            roles.removeGroup(role.id(), project.id(), group);
        }
        return Response.noContent().build();
    }

    private LocalProject administered(Call call, String keyOrId) {
        LocalProject project = configuration.projects().all().stream()
                .filter(each -> each.key().equalsIgnoreCase(keyOrId)
                        || String.valueOf(each.id()).equals(keyOrId))
                .filter(each -> configuration.permissions().hasProject("BROWSE_PROJECTS", each.id(), call.userKey()))
                .findFirst()
                .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + keyOrId + "'."));
        if (!configuration.permissions().hasGlobal("ADMINISTER", call.userKey())
                && !configuration.permissions().hasProject("ADMINISTER_PROJECTS", project.id(), call.userKey())) {
            throw ApiFailure.forbidden("You do not have permission to administer this project.");
        }
        return project;
    }

    private LocalRole role(long id) {
        return roles.byId(id)
                .orElseThrow(() -> ApiFailure.notFound("Can not retrieve a role actor for a null project role."));
    }

    private LocalUser user(String name) {
        return configuration
                .users()
                .byName(name)
                .orElseThrow(
                        () -> ApiFailure.badRequest("We can't find '" + name + "' in any accessible user directory."));
    }

    private void group(String name) {
        if (!configuration.groups().exists(name)) {
            throw ApiFailure.badRequest("There is no group '" + name + "'.");
        }
    }

    private static String self(Call call, LocalProject project, LocalRole role) {
        return call.self("project/" + project.id() + "/role/" + role.id());
    }

    private Map<String, Object> shape(Call call, LocalProject project, LocalRole role) {
        List<Map<String, Object>> actors = new ArrayList<>();
        roles.users(role.id(), project.id()).stream()
                .flatMap(key -> configuration.users().byKey(key).stream())
                .map(user -> object(
                        "id", user.id(),
                        "displayName", user.displayName(),
                        "type", "atlassian-user-role-actor",
                        "name", user.username()))
                .forEach(actors::add);
        roles.groups(role.id(), project.id()).stream()
                .map(group -> object("displayName", group, "type", "atlassian-group-role-actor", "name", group))
                .forEach(actors::add);
        return object(
                "self", self(call, project, role),
                "name", role.name(),
                "id", role.id(),
                "description", role.description(),
                "actors", actors);
    }
}
