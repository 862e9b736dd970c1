package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.NewIssue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Issues: create, read, edit, move through the workflow, comment, delete. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final ConfigurationPart configuration;
    private final Issues issues;
    private final IssueShapes shapes;
    private final FieldInput input;
    private final UpdateOperations operations;

    IssueResource(ConfigurationPart configuration, Issues issues) {
        this.configuration = configuration;
        this.issues = issues;
        this.shapes = new IssueShapes(configuration, issues);
        this.input = new FieldInput(configuration.users());
        this.operations = new UpdateOperations(issues, configuration.linkTypes());
    }

    /** 201 with id and key; {@code update} adds to a new issue as to one that is there; 400 with an error for each field that is missing or not accepted. */
    @POST
    public Response create(@Context HttpServletRequest request, JsonNode body) {
        Call call = Call.of(request);
        JsonNode fields = body.path("fields");
        long projectId = project(call, fields.path("project"));
        String typeId = issueType(projectId, fields.path("issuetype"));
        List<FieldMeta> screen = issues.createFields(call.userKey(), projectId, typeId);
        Map<String, @Nullable Object> values =
                input.read(operations.fold(null, body), screen, Set.of("project", "issuetype"));
        UpdateOperations.Additions additions = operations.additions(call, body);
        IssueView issue = done(issues.create(call.userKey(), new NewIssue(projectId, typeId, values)));
        operations.apply(call, issue, additions);
        return Response.status(201)
                .entity(object(
                        "id", String.valueOf(issue.id()), "key", issue.key(), "self", call.self("issue/" + issue.id())))
                .build();
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(
            @Context HttpServletRequest request,
            @PathParam("issue") String keyOrId,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        Call call = Call.toLook(request, configuration.permissions());
        return shapes.issue(call, view(call, keyOrId), FieldChoice.all(fields), Expansions.of(expand));
    }

    /** 204; fields as in {@code fields}, single operations as in {@code update}. */
    @PUT
    @Path("{issue}")
    public Response edit(@Context HttpServletRequest request, @PathParam("issue") String keyOrId, JsonNode body) {
        Call call = Call.of(request);
        IssueView issue = view(call, keyOrId);
        List<FieldMeta> screen = issues.editFields(call.userKey(), issue.id());
        if (screen.isEmpty()) {
            throw ApiFailure.forbidden("You do not have permission to edit issues in this project.");
        }
        JsonNode fields = operations.fold(issue, body);
        Map<String, @Nullable Object> values = input.read(fields, screen, Set.of());
        UpdateOperations.Additions additions = operations.additions(call, body);
        if (!values.isEmpty()) {
            done(issues.edit(call.userKey(), issue.id(), values));
        }
        operations.apply(call, issue, additions);
        return Response.noContent().build();
    }

    /** 204; the body names the user by {@code name}, nobody by {@code null} (A-api2-14). */
    @PUT
    @Path("{issue}/assignee")
    public Response assign(@Context HttpServletRequest request, @PathParam("issue") String keyOrId, JsonNode body) {
        JsonNode assignee = body.path("name").isNull() ? NullNode.getInstance() : body;
        return edit(
                request,
                keyOrId,
                JsonNodeFactory.instance
                        .objectNode()
                        .set("fields", JsonNodeFactory.instance.objectNode().set("assignee", assignee)));
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@Context HttpServletRequest request, @PathParam("issue") String keyOrId) {
        Call call = Call.of(request);
        done(issues.delete(call.userKey(), view(call, keyOrId).id()));
        return Response.noContent().build();
    }

    @GET
    @Path("{issue}/transitions")
    public Map<String, Object> transitions(
            @Context HttpServletRequest request,
            @PathParam("issue") String keyOrId,
            @QueryParam("expand") List<String> expand) {
        Call call = Call.of(request);
        boolean withFields = Expansions.of(expand).has("transitions.fields");
        return object(
                "expand", "transitions", "transitions", shapes.transitions(call, view(call, keyOrId), withFields));
    }

    /** 204; 400 when the transition is not there or its screen refuses a value. */
    @POST
    @Path("{issue}/transitions")
    public Response transition(@Context HttpServletRequest request, @PathParam("issue") String keyOrId, JsonNode body) {
        Call call = Call.of(request);
        IssueView issue = view(call, keyOrId);
        String id = body.path("transition").path("id").asText("");
        List<FieldMeta> screen = issues.transitions(call.userKey(), issue.id()).stream()
                .filter(transition -> String.valueOf(transition.id()).equals(id))
                .findFirst()
                .orElseThrow(
                        () -> ApiFailure.badRequest("It seems that you have tried to perform a workflow operation ("
                                + id + ") that is not valid for the current state of this issue."))
                .fields();
        Map<String, @Nullable Object> values = input.read(operations.fold(issue, body), screen, Set.of());
        UpdateOperations.Additions additions = operations.additions(call, body);
        done(issues.transition(call.userKey(), issue.id(), Integer.parseInt(id), values));
        operations.apply(call, issue, additions);
        return Response.noContent().build();
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> editMeta(@Context HttpServletRequest request, @PathParam("issue") String keyOrId) {
        Call call = Call.of(request);
        return shapes.editMeta(call, view(call, keyOrId));
    }

    @GET
    @Path("{issue}/comment")
    public Map<String, Object> comments(@Context HttpServletRequest request, @PathParam("issue") String keyOrId) {
        Call call = Call.of(request);
        return shapes.comments(call, view(call, keyOrId));
    }

    @POST
    @Path("{issue}/comment")
    public Response comment(@Context HttpServletRequest request, @PathParam("issue") String keyOrId, JsonNode body) {
        Call call = Call.of(request);
        IssueView issue = view(call, keyOrId);
        done(issues.comment(call.userKey(), issue.id(), body.path("body").asText("")));
        var comments = issues.comments(call.userKey(), issue.id());
        return Response.status(201)
                .entity(shapes.comment(call, issue, comments.get(comments.size() - 1)))
                .build();
    }

    private IssueView view(Call call, String keyOrId) {
        return issues.view(call.userKey(), keyOrId)
                .orElseThrow(() -> call.userKey() == null ? ApiFailure.notLoggedIn() : ApiFailure.noIssue());
    }

    private static IssueView done(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Refused refused) {
            throw ApiFailure.of(refused);
        }
        return ((IssueOutcome.Done) outcome).issue();
    }

    private long project(Call call, JsonNode node) {
        String id = node.path("id").asText("");
        String key = node.path("key").asText("");
        return configuration.projects().all().stream()
                .filter(project -> id.isEmpty()
                        ? project.key().equalsIgnoreCase(key)
                        : String.valueOf(project.id()).equals(id))
                .filter(project ->
                        configuration.permissions().hasProject("BROWSE_PROJECTS", project.id(), call.userKey()))
                .findFirst()
                .orElseThrow(() -> ApiFailure.invalid(List.of(), Map.of("project", "project is required")))
                .id();
    }

    private String issueType(long projectId, JsonNode node) {
        String id = node.path("id").asText("");
        String name = node.path("name").asText("");
        return configuration.issueTypes().ofProject(projectId).stream()
                .filter(type ->
                        id.isEmpty() ? type.name().equals(name) : type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiFailure.invalid(List.of(), Map.of("issuetype", "issue type is required")))
                .id();
    }
}
