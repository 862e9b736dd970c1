package app.touchpoint.jira.counting;

import app.touchpoint.jira.counting.CountInfo.Counts;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is counted by searches in a project. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/counts")
@Produces(MediaType.APPLICATION_JSON)
public class CountsResource {

    private final JourneyGate gate;
    private final CountView view;
    private final Refusals refusals;

    @Inject
    public CountsResource(JourneyGate gate, CountView view, Refusals refusals) {
        this.gate = gate;
        this.view = view;
        this.refusals = refusals;
    }

    /** All of those whose criteria the caller sees; what is searched for only where the caller may set criteria. */
    @GET
    @UnrestrictedAccess
    public Counts counts(@PathParam("key") String projectKey) {
        return view.of(refusals.orEnd(gate.enter(projectKey)));
    }
}
