package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.project.Projects;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users: by name or key, by the beginning of a word, and those who may be assigned in a project. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private static final int MOST = 1000;

    /** What clients send to find everybody (A-api2-12). */
    private static final String ANYBODY = ".";

    private final Users users;
    private final Permissions permissions;
    private final Projects projects;

    UserResource(Users users, Permissions permissions, Projects projects) {
        this.users = users;
        this.permissions = permissions;
        this.projects = projects;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        LocalUser user = users.byKey(call.user()).orElseThrow(ApiFailure::notLoggedIn);
        Map<String, Object> shape = Shapes.user(call, user);
        shape.put("locale", call.visitor().locale().toString());
        return shape;
    }

    @GET
    @Path("user")
    public Map<String, Object> user(
            @Context HttpServletRequest request,
            @QueryParam("username") @DefaultValue("") String username,
            @QueryParam("key") @DefaultValue("") String key) {
        Call call = Call.of(request);
        Optional<LocalUser> user = key.isEmpty() ? users.byName(username) : users.byKey(key);
        return user.map(found -> Shapes.user(call, found))
                .orElseThrow(() -> ApiFailure.notFound("The user "
                        + (key.isEmpty() ? "named '" + username : "with the key '" + key) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @Context HttpServletRequest request,
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        Call call = Call.of(request);
        if (text.isBlank()) {
            throw ApiFailure.badRequest("The username query parameter was not provided");
        }
        return found(text).stream()
                .skip(Math.max(0, startAt))
                .limit(Math.max(0, Math.min(maxResults, MOST)))
                .map(user -> Shapes.user(call, user))
                .toList();
    }

    @GET
    @Path("user/assignable/search")
    public List<Map<String, Object>> assignable(
            @Context HttpServletRequest request,
            @QueryParam("project") @DefaultValue("") String projectKey,
            @QueryParam("username") @DefaultValue("") String text) {
        Call call = Call.of(request);
        long projectId = projects.byKey(projectKey)
                .filter(project -> permissions.hasProject("BROWSE_PROJECTS", project.id(), call.userKey()))
                .orElseThrow(() -> ApiFailure.notFound("No project could be found with key '" + projectKey + "'."))
                .id();
        return found(text).stream()
                .filter(user -> permissions.hasProject("ASSIGNABLE_USER", projectId, user.key()))
                .map(user -> Shapes.user(call, user))
                .toList();
    }

    private List<LocalUser> found(String text) {
        return users.search(text.equals(ANYBODY) ? "" : text, MOST);
    }
}
