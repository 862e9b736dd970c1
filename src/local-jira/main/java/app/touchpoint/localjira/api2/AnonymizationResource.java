package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.anonymise.Anonymisations;
import app.touchpoint.localjira.anonymise.Anonymisations.Progress;
import app.touchpoint.localjira.directory.Permissions;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Anonymising a user, for system administrators (A-anonymise-04). */
@Path("user/anonymization")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AnonymizationResource {

    private final Permissions permissions;
    private final Anonymisations anonymisations;

    AnonymizationResource(Permissions permissions, Anonymisations anonymisations) {
        this.permissions = permissions;
        this.anonymisations = anonymisations;
    }

    /** 202 when it was started for the user of {@code userKey}; 400 when there is none or another one is going on. */
    @POST
    public Response start(@Context HttpServletRequest request, JsonNode body) {
        check(Call.of(request));
        try {
            anonymisations.start(body.path("userKey").asText(""));
        } catch (IllegalArgumentException e) {
            throw ApiFailure.badRequest(String.valueOf(e.getMessage()));
        }
        return Response.status(202).entity(shape()).build();
    }

    /** How far the last one is; 404 where there was none. */
    @GET
    @Path("progress")
    public Map<String, Object> progress(@Context HttpServletRequest request) {
        check(Call.of(request));
        return shape();
    }

    private Map<String, Object> shape() {
        Progress progress =
                anonymisations.progress().orElseThrow(() -> ApiFailure.notFound("No user was anonymized so far."));
        return object(
                "userKey",
                progress.userKey(),
                "status",
                progress.finished() ? "COMPLETED" : "IN_PROGRESS",
                "currentProgress",
                progress.finished() ? 100 : 0,
                "errors",
                progress.errors());
    }

    private void check(Call call) {
        if (!permissions.hasGlobal("SYSTEM_ADMIN", call.userKey())) {
            throw ApiFailure.forbidden("You do not have permission to anonymize users.");
        }
    }
}
