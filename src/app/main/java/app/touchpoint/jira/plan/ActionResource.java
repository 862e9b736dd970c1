package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.plan.ActionPlanInfo.CriterionChoice;
import app.touchpoint.jira.plan.ActionPlanInfo.DetailsInfo;
import app.touchpoint.jira.plan.ActionPlanInfo.MayInfo;
import app.touchpoint.jira.plan.PlannedActions.Seen;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One action and what is planned of it. 401, 404 as everywhere; 422 {@code action-needed} for an issue that is no action, or none that
 * improves a touchpoint which the caller may see.
 */
@Path("/actions/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionResource {

    private static final int UNPROCESSABLE = 422;

    private final PlannedActions actions;
    private final SingleActionView view;
    private final ActionCriteria criteria;
    private final Access access;
    private final Refusals refusals;

    @Inject
    public ActionResource(
            PlannedActions actions, SingleActionView view, ActionCriteria criteria, Access access, Refusals refusals) {
        this.actions = actions;
        this.view = view;
        this.criteria = criteria;
        this.access = access;
        this.refusals = refusals;
    }

    /**
     * A decision against the rule.
     *
     * @param version of the details, as it was seen; must be given
     * @param quickWin null to let the rule hold again
     * @param reason must be given with a decision
     */
    public record DecisionInput(
            @Nullable Integer version,
            @Nullable Boolean quickWin,
            @Nullable String reason) {}

    /** Everything the caller may see of it. */
    @GET
    @UnrestrictedAccess
    public ActionPlanInfo action(@PathParam("key") String key) {
        return info(refusals.orEnd(actions.see(key)));
    }

    /** Stores the details: 200; 409 {@code plan.stale} where somebody was faster; 422 with errors by field. */
    @PUT
    public ActionPlanInfo plan(@PathParam("key") String key, @Nullable DetailsInput input) {
        Seen seen = refusals.orEnd(actions.see(key));
        if (input == null || input.version() == null) {
            throw versionNeeded();
        }
        ActionDetails details = refusals.orEnd(input.details());
        return stored(key, actions.plan(seen, details, input.version()));
    }

    /** Decides what is a quick win: 200; 403 but for touchpoint managers; 409 as above; 422 without a reason. */
    @PUT
    @Path("/quick-win")
    public ActionPlanInfo decide(@PathParam("key") String key, @Nullable DecisionInput input) {
        Seen seen = refusals.orEnd(actions.see(key));
        if (input == null || input.version() == null) {
            throw versionNeeded();
        }
        return stored(
                key,
                actions.decide(
                        seen, input.quickWin(), Objects.requireNonNullElse(input.reason(), ""), input.version()));
    }

    private ActionPlanInfo stored(String key, Outcome<Map<String, Refusal>> outcome) {
        Map<String, Refusal> problems = refusals.orEnd(outcome);
        if (!problems.isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>();
            problems.forEach((field, refusal) -> errors.put(field, refusals.sentence(refusal)));
            throw new RestProblem(UNPROCESSABLE, new ErrorInfo(List.of(), errors, "plan-invalid"));
        }
        return action(key);
    }

    private RestProblem versionNeeded() {
        return refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "version-needed"));
    }

    private ActionPlanInfo info(Seen seen) {
        ActionDetails details = seen.action().planned().details();
        Optional<Long> chosen = details.result().criterion();
        List<CriterionChoice> choices = criteria.choices(seen.action().touchpoints(), chosen);
        Optional<Long> shown = chosen.filter(id -> choices.stream().anyMatch(choice -> choice.id() == id));
        return new ActionPlanInfo(
                view.of(seen),
                DetailsInfo.of(
                        details.judgedBy(shown),
                        Optional.ofNullable(seen.action().row().kind().doneSince())),
                seen.action().planned().version(),
                choices,
                new MayInfo(
                        access.may(seen.visit(), Deed.PLAN),
                        access.may(seen.visit(), Deed.PRIORITISE),
                        actions.mayEstimate(seen)));
    }
}
