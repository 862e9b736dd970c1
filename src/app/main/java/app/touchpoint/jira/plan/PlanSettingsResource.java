package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.rest.RunInfo;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The constants of the priority and of quick wins, and the cap. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanSettingsResource {

    static final String INVALID = "plan.rules.invalid";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ACCEPTED = 202;
    private static final int UNPROCESSABLE = 422;

    private final JourneyGate gate;
    private final Access access;
    private final PlanChange change;
    private final Refusals refusals;

    @Inject
    public PlanSettingsResource(JourneyGate gate, Access access, PlanChange change, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.change = change;
        this.refusals = refusals;
    }

    /** What holds now. */
    @GET
    @UnrestrictedAccess
    public PlanRulesInfo settings(@PathParam("key") String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return PlanRulesInfo.of(change.now(entered.project().projectId()));
    }

    /**
     * Sets all of them and judges all actions again: 200 when that is done, 202 with the run's address after 20 s; 403 but for project
     * administrators; 422 {@code plan.rules.invalid} with errors by field, and nothing is stored.
     */
    @PUT
    public Response set(@PathParam("key") String projectKey, @Nullable PlanRulesInfo input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.ADMINISTER_PROJECT));
        if (input == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, INVALID));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        input.problems().forEach((field, refusal) -> errors.put(field, refusals.sentence(refusal)));
        if (!errors.isEmpty()) {
            throw new RestProblem(UNPROCESSABLE, new ErrorInfo(List.of(), errors, INVALID));
        }
        PlanRules rules = refusals.orEnd(input.rules());
        Optional<RunInfo> run = change.set(
                entered.project().projectId(),
                rules,
                Objects.requireNonNull(entered.visit().user()),
                PATIENCE);
        PlanRulesInfo answer = PlanRulesInfo.of(rules);
        return run.filter(begun -> !begun.over())
                .map(begun -> Response.status(ACCEPTED).location(URI.create("runs/" + begun.id())))
                .orElseGet(Response::ok)
                .entity(answer)
                .build();
    }
}
