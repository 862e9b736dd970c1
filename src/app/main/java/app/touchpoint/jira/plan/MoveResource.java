package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.issue.status.Status;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves of actions on the board of a project's plan. */
@Path("/projects/{key}/plan/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MoveResource {

    private final Access access;
    private final ActionAccess actions;
    private final ActionWorkflows workflows;
    private final Mover mover;
    private final MoveAnswers answers;

    @Inject
    public MoveResource(
            Access access, ActionAccess actions, ActionWorkflows workflows, Mover mover, MoveAnswers answers) {
        this.access = access;
        this.actions = actions;
        this.workflows = workflows;
        this.mover = mover;
        this.answers = answers;
    }

    /**
     * Runs the transition to the wanted status. 200 with where the action is; 400 {@code move-incomplete}; 401, 403 {@code
     * transition-issues-needed}, 404 as everywhere; 409 {@code move-stale} where it is no longer in the expected status; 422 {@code action-needed},
     * {@code move-no-action}, {@code move-unknown-status}, {@code move-impossible} (with what is possible), {@code move-refused} (with the workflow's
     * own messages) and {@code move-screen} (with the address of the transition's screen).
     */
    @POST
    public Response move(@PathParam("key") String key, @Nullable MoveInput input) {
        Refusals refusals = answers.refusals();
        ProjectVisit plan = refusals.orEnd(access.enter(key));
        if (input == null
                || isBlank(input.issueKey())
                || isBlank(input.toStatus())
                || isBlank(input.expectedStatus())) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "move-incomplete"));
        }
        Visit action = refusals.orEnd(actions.see(plan, Objects.requireNonNull(input.issueKey())));
        refusals.orEnd(access.doing(action, Deed.MOVE));
        Status wanted = refusals.orEnd(status(input.toStatus()));
        Status expected = refusals.orEnd(status(input.expectedStatus()));
        return mover.move(action.issue().getId(), expected, wanted, Objects.requireNonNull(action.user()))
                .map(move -> answers.of(move, wanted))
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.NOT_FOUND,
                        "issue-not-found",
                        action.issue().getKey())));
    }

    private Outcome<Status> status(@Nullable String idOrName) {
        String asked = Objects.requireNonNull(idOrName);
        return workflows
                .status(asked)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(Refusal.Reason.RULE, "move-unknown-status", asked)));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
