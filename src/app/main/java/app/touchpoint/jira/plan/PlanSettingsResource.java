package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The constants of the priority and of quick wins, and the cap. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanSettingsResource {

    private final JourneyGate gate;
    private final Access access;
    private final PlanSettings settings;
    private final Refusals refusals;

    @Inject
    public PlanSettingsResource(JourneyGate gate, Access access, PlanSettings settings, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.settings = settings;
        this.refusals = refusals;
    }

    /** What holds now. */
    @GET
    public PlanRulesInfo settings(@PathParam("key") String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return PlanRulesInfo.of(settings.of(entered.project().projectId()));
    }

    /** Sets all of them: 200; 403 but for project administrators; 422 {@code plan.rules.invalid}, and nothing is stored. */
    @PUT
    public PlanRulesInfo set(@PathParam("key") String projectKey, @Nullable PlanRulesInfo input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.ADMINISTER_PROJECT));
        if (input == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "plan.rules.invalid"));
        }
        PlanRules rules = refusals.orEnd(input.rules());
        settings.put(entered.project().projectId(), rules);
        return PlanRulesInfo.of(rules);
    }
}
