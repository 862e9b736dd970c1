package app.touchpoint.jira.overview;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.overview.OverviewInfo.PerceptionInfo;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The overview of a project as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    private final JourneyGate gate;
    private final OverviewView view;
    private final OverviewReader reader;
    private final Refusals refusals;

    @Inject
    public OverviewResource(JourneyGate gate, OverviewView view, OverviewReader reader, Refusals refusals) {
        this.gate = gate;
        this.view = view;
        this.reader = reader;
        this.refusals = refusals;
    }

    /** The answers a manager asks for first, and what is missing at each step. */
    @GET
    @UnrestrictedAccess
    public OverviewInfo overview(@PathParam("key") String projectKey) {
        return view.of(refusals.orEnd(gate.enter(projectKey)));
    }

    /** Shows the caller the largest perception gap from now on; their later ratings of that touchpoint do not count as blind. */
    @POST
    @Path("/perception")
    public PerceptionInfo perception(@PathParam("key") String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return reader.reveal(entered);
    }
}
