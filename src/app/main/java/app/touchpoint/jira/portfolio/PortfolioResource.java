package app.touchpoint.jira.portfolio;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** More or fewer touchpoints, with the contacts that move. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/journey/portfolio")
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

    private final JourneyGate gate;
    private final PortfolioView view;
    private final Refusals refusals;

    @Inject
    public PortfolioResource(JourneyGate gate, PortfolioView view, Refusals refusals) {
        this.gate = gate;
        this.view = view;
        this.refusals = refusals;
    }

    /** What the profiles of the touchpoints that the caller may see decide. */
    @GET
    @UnrestrictedAccess
    public PortfolioInfo portfolio(@PathParam("key") String projectKey) {
        return view.of(refusals.orEnd(gate.enter(projectKey)));
    }
}
