package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What the instance is and has: version, fields, types, statuses, priorities. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {

    /** The version that local Jira stands in for. */
    private static final List<Integer> VERSION = List.of(11, 3, 1);

    private final ConfigurationPart configuration;
    private final FieldShapes fields;
    private final Clock clock;

    ServerResource(ConfigurationPart configuration, Clock clock) {
        this.configuration = configuration;
        this.fields = new FieldShapes(configuration.customFields());
        this.clock = clock;
    }

    /** The only answer for somebody who is not logged in. */
    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo(@Context HttpServletRequest request) {
        return object(
                "baseUrl", Call.baseOf(request),
                "version", "11.3.1",
                "versionNumbers", VERSION,
                "deploymentType", "Server",
                "buildNumber", 11030001,
                "buildDate", "2026-11-22T00:00:00.000+0000",
                "serverTime", Shapes.moment(clock.instant()),
                "scmInfo", "local",
                "serverTitle", "Local Jira");
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields(@Context HttpServletRequest request) {
        Call.of(request);
        return fields.all();
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return configuration.issueTypes().all().stream()
                .map(type -> Shapes.issueType(call, type))
                .toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> issueType(@Context HttpServletRequest request, @PathParam("id") String id) {
        Call call = Call.of(request);
        return configuration
                .issueTypes()
                .byId(id)
                .map(type -> Shapes.issueType(call, type))
                .orElseThrow(() -> ApiFailure.notFound("The issue type with id '" + id + "' does not exist"));
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return configuration.statuses().all().stream()
                .map(status -> Shapes.status(call, status))
                .toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@Context HttpServletRequest request, @PathParam("idOrName") String idOrName) {
        Call call = Call.of(request);
        return configuration
                .statuses()
                .byId(idOrName)
                .or(() -> configuration.statuses().byName(idOrName))
                .map(status -> Shapes.status(call, status))
                .orElseThrow(() -> ApiFailure.notFound("The status with id '" + idOrName + "' does not exist"));
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return configuration.statuses().priorities().stream()
                .map(priority -> Shapes.priority(call, priority))
                .toList();
    }
}
