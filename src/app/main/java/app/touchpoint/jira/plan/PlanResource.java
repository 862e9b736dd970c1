package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.Json;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.Fingerprint;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The to-do plan as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final JourneyGate gate;
    private final Plans plans;
    private final Refusals refusals;

    @Inject
    public PlanResource(JourneyGate gate, Plans plans, Refusals refusals) {
        this.gate = gate;
        this.plans = plans;
        this.refusals = refusals;
    }

    /**
     * The plan of what the caller may see. Who sends the {@code ETag} of the last answer as {@code If-None-Match} gets 304 without a body while the
     * answer would be the same: it is made of nothing but the answer, so it tells nobody of what they may not see.
     *
     * @param lanes how actions below the quick wins are grouped: {@code none}, {@code phase}, {@code touchpoint}, {@code assignee} or
     *     {@code component}; 400 for anything else
     * @param jql only what Jira finds by it; 400 {@code plan.filter} with Jira's words where it does not understand it
     * @param assignee only of that user key, or of nobody by {@code -}
     * @param phase only what improves a touchpoint of the phase with that id
     * @param text only what has it in key, summary or the summary of a touchpoint
     */
    @GET
    @UnrestrictedAccess
    public Response plan(
            @Context Request request,
            @PathParam("key") String projectKey,
            @QueryParam("lanes") @DefaultValue("none") String lanes,
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("assignee") @DefaultValue("") String assignee,
            @QueryParam("phase") @DefaultValue("") String phase,
            @QueryParam("text") @DefaultValue("") String text) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        PlanFilter filter = new PlanFilter(jql, assignee, phase, text);
        byte[] plan = Json.bytes(refusals.orEnd(plans.of(entered, refusals.orEnd(Grouping.asked(lanes)), filter)));
        EntityTag tag = new EntityTag(Fingerprint.of(plan), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(plan) : unchanged).tag(tag).build();
    }
}
