package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The to-do plan as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final JourneyGate gate;
    private final PlanReader reader;
    private final PlanView view;
    private final Refusals refusals;

    @Inject
    public PlanResource(JourneyGate gate, PlanReader reader, PlanView view, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.view = view;
        this.refusals = refusals;
    }

    /**
     * The whole plan of what the caller may see.
     *
     * @param lanes how actions below the quick wins are grouped: {@code none}, {@code phase}, {@code touchpoint}, {@code assignee} or
     *     {@code component}; 400 for anything else
     */
    @GET
    public PlanInfo plan(@PathParam("key") String projectKey, @QueryParam("lanes") @DefaultValue("none") String lanes) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return view.of(entered, reader.of(entered), grouping(lanes));
    }

    private Grouping grouping(String lanes) {
        return Coded.find(Grouping.class, lanes)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "lanes",
                        lanes,
                        Stream.of(Grouping.values()).map(Grouping::code).collect(Collectors.joining(", ")))));
    }
}
