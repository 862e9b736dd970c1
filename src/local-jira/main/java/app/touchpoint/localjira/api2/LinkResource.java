package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.config.LinkTypes;
import app.touchpoint.localjira.config.LocalLinkType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.LinkEnds;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Links between issues and their types. The issue called inward is the link's source, as in Jira (A-api2-03). */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LinkResource {

    private final LinkTypes linkTypes;
    private final Issues issues;
    private final ValueShapes values;

    LinkResource(ConfigurationPart configuration, Issues issues) {
        this.linkTypes = configuration.linkTypes();
        this.issues = issues;
        this.values = new ValueShapes(configuration);
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> types(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return object(
                "issueLinkTypes",
                linkTypes.all().stream()
                        .map(type -> Shapes.linkType(call, type))
                        .toList());
    }

    /** 201 without content; 404 when a type or an issue is not there. */
    @POST
    @Path("issueLink")
    public Response link(@Context HttpServletRequest request, JsonNode body) {
        Call call = Call.of(request);
        LocalLinkType type = type(linkTypes, body.path("type"));
        IssueView source = issue(call, body.path("inwardIssue"));
        IssueView destination = issue(call, body.path("outwardIssue"));
        check(issues.link(call.userKey(), type.id(), source.id(), destination.id()));
        if (body.path("comment").has("body")) {
            check(issues.comment(
                    call.userKey(),
                    source.id(),
                    body.path("comment").path("body").asText()));
        }
        return Response.status(201).build();
    }

    /** 404 where the link is not there or one of its issues may not be browsed. */
    @GET
    @Path("issueLink/{id: \\d+}")
    public Map<String, Object> read(@Context HttpServletRequest request, @PathParam("id") long id) {
        Call call = Call.of(request);
        LinkEnds link = issues.link(call.userKey(), id)
                .orElseThrow(() -> ApiFailure.notFound("No issue link with id '" + id + "' exists."));
        return object(
                "id",
                String.valueOf(id),
                "self",
                call.self("issueLink/" + id),
                "type",
                linkTypes
                        .byId(link.linkTypeId())
                        .map(type -> Shapes.linkType(call, type))
                        .orElse(null),
                "inwardIssue",
                values.linked(call, link.source()),
                "outwardIssue",
                values.linked(call, link.destination()));
    }

    @DELETE
    @Path("issueLink/{id: \\d+}")
    public Response unlink(@Context HttpServletRequest request, @PathParam("id") long id) {
        check(issues.unlink(Call.of(request).userKey(), id));
        return Response.noContent().build();
    }

    static LocalLinkType type(LinkTypes linkTypes, JsonNode node) {
        String id = node.path("id").asText("");
        String name = node.path("name").asText("");
        return linkTypes.all().stream()
                .filter(type -> id.isEmpty()
                        ? type.name().equals(name)
                        : String.valueOf(type.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> ApiFailure.notFound(
                        "No issue link type with " + (id.isEmpty() ? "name '" + name : "id '" + id) + "' found."));
    }

    private IssueView issue(Call call, JsonNode node) {
        String keyOrId = node.path("key").asText(node.path("id").asText(""));
        return issues.view(call.userKey(), keyOrId).orElseThrow(ApiFailure::noIssue);
    }

    private static void check(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Refused refused) {
            throw ApiFailure.of(refused);
        }
    }
}
