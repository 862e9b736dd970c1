package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.issue.Reindexing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Indexing all issues again, for administrators. Unlike Jira it is done when the answer comes (A-api2-07). */
@Path("reindex")
@Produces(MediaType.APPLICATION_JSON)
public final class ReindexResource {

    private static final int ACCEPTED = 202;

    private final Permissions permissions;
    private final Reindexing reindexing;

    ReindexResource(Permissions permissions, Reindexing reindexing) {
        this.permissions = permissions;
        this.reindexing = reindexing;
    }

    /** 202 with how long the indexing took, in milliseconds. */
    @POST
    public Response reindex(@Context HttpServletRequest request) {
        if (!permissions.hasGlobal("ADMINISTER", Call.of(request).userKey())) {
            throw ApiFailure.forbidden("You do not have permission to reindex.");
        }
        long start = System.nanoTime();
        reindexing.all();
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return Response.status(ACCEPTED)
                .entity(object("success", true, "currentProgress", 100, "tookMillis", took))
                .build();
    }
}
