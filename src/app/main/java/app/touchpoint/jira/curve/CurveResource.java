package app.touchpoint.jira.curve;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.curve.CurveInfo.ExtremesInfo;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The journey curve as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class CurveResource {

    private static final int MOST = 100;

    private final JourneyGate gate;
    private final CurveReader reader;
    private final CurveWords words;
    private final Refusals refusals;

    @Inject
    public CurveResource(JourneyGate gate, CurveReader reader, CurveWords words, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.words = words;
        this.refusals = refusals;
    }

    /** All touchpoints that the caller may see, in the order in which a customer meets them. */
    @GET
    @UnrestrictedAccess
    @Path("/curve")
    public CurveInfo curve(@PathParam("key") String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return CurveInfo.of(
                reader.of(entered, Optional.empty(), 0),
                entered.visit().project().getKey(),
                words);
    }

    /**
     * Where to begin.
     *
     * @param most of each kind, from 1 to {@value #MOST}; 400 for anything else
     */
    @GET
    @UnrestrictedAccess
    @Path("/extremes")
    public ExtremesInfo extremes(@PathParam("key") String projectKey, @QueryParam("n") @DefaultValue("3") String most) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return CurveInfo.extremes(reader.of(entered, Optional.empty(), number(most)), words);
    }

    private int number(String most) {
        if (most.matches("[1-9][0-9]?|" + MOST)) {
            return Integer.parseInt(most);
        }
        throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "n", most, "1, 2, …, " + MOST));
    }
}
