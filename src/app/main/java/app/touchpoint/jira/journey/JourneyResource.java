package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.JourneyChanges;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a project. Each change names the version it was made for; 409 {@code journey.changed} carries the present
 * journey, so that a page can show it. 401, 403, 404 and 409 {@code not-set-up} as everywhere.
 */
@Path("/projects/{key}/journey")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JourneyResource {

    private static final int CONFLICT = 409;

    private final JourneyGate gate;
    private final JourneyReader journeys;
    private final JourneyService service;
    private final JourneyView view;
    private final Refusals refusals;

    @Inject
    public JourneyResource(
            JourneyGate gate, JourneyReader journeys, JourneyService service, JourneyView view, Refusals refusals) {
        this.gate = gate;
        this.journeys = journeys;
        this.service = service;
        this.view = view;
        this.refusals = refusals;
    }

    /** A phase to be added. */
    public record NewPhase(@Nullable String name, long version) {}

    /** A change of one phase; what is null stays. */
    public record PhaseChange(
            @Nullable String name,
            @Nullable Boolean enabled,
            @Nullable Integer position,
            long version) {}

    /** A touchpoint to be put directly behind one, else directly before another, else to the front. */
    public record Move(
            long moved, @Nullable Long after, @Nullable Long before, long version) {}

    /** A drift to be mended, as it was told. */
    public record Remedy(
            @Nullable String kind,
            @Nullable Long phaseId,
            @Nullable Long issueId,
            long version) {}

    /** The answer to a change that came too late. */
    public record Late(List<String> errorMessages, Map<String, String> errors, String code, JourneyInfo journey) {}

    /** Phases, touchpoints in their order, drift and the warning. */
    @GET
    @UnrestrictedAccess
    public JourneyInfo journey(@PathParam("key") String projectKey) {
        return view.of(refusals.orEnd(gate.enter(projectKey)));
    }

    /** Adds a phase at the end. 422 for a name that is blank, too long or taken. */
    @POST
    @Path("/phases")
    public Response add(@PathParam("key") String projectKey, @Nullable NewPhase body) {
        Entered entered = changing(projectKey);
        NewPhase phase = refusals.given(body);
        return answer(entered, service.add(entered, Objects.toString(phase.name(), ""), phase.version()));
    }

    /** Renames, enables, disables or moves a phase, or several of these at once; it is never deleted. */
    @PUT
    @Path("/phases/{id}")
    public Response change(@PathParam("key") String projectKey, @PathParam("id") long id, @Nullable PhaseChange body) {
        Entered entered = changing(projectKey);
        PhaseChange change = refusals.given(body);
        PhaseId phase = new PhaseId(Math.max(1, id));
        return answer(entered, service.change(entered, phase, present -> wanted(present, phase, change)));
    }

    /** Puts a touchpoint behind another, or to the front. */
    @POST
    @Path("/order")
    public Response move(@PathParam("key") String projectKey, @Nullable Move body) {
        Entered entered = changing(projectKey);
        Move move = refusals.given(body);
        return answer(
                entered,
                service.move(
                        entered,
                        new IssueId(Math.max(1, move.moved())),
                        idOf(move.after()),
                        idOf(move.before()),
                        move.version()));
    }

    /** Mends a drift; 409 when it is not there any more. */
    @POST
    @Path("/remedies")
    public Response mend(@PathParam("key") String projectKey, @Nullable Remedy body) {
        Entered entered = changing(projectKey);
        Remedy remedy = refusals.given(body);
        List<Drift> named = view.drift(entered, journeys.of(entered.project())).stream()
                .filter(drift -> isNamed(drift, remedy))
                .toList();
        Outcome<Long> mended = named.isEmpty()
                ? Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "journey.changed"))
                : service.mend(entered, named, remedy.version());
        return answer(entered, mended);
    }

    private static boolean isNamed(Drift drift, Remedy remedy) {
        if (JourneyView.ALL_MISSING.equals(remedy.kind())) {
            return drift.kind() == Drift.Kind.ISSUE_MISSING;
        }
        return drift.kind().name().replace('_', '-').equalsIgnoreCase(remedy.kind())
                && Objects.equals(drift.phaseId(), remedy.phaseId())
                && Objects.equals(drift.issueId(), remedy.issueId());
    }

    private static @Nullable IssueId idOf(@Nullable Long id) {
        return id == null ? null : new IssueId(Math.max(1, id));
    }

    private Entered changing(String projectKey) {
        return refusals.orEnd(gate.changing(refusals.orEnd(gate.enter(projectKey))));
    }

    static Outcome<Journey> wanted(Journey present, PhaseId id, PhaseChange change) {
        if (present.version() != change.version()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "journey.changed"));
        }
        Outcome<Journey> named = change.name() == null
                ? Outcome.done(present)
                : JourneyChanges.renamed(present, id, change.name(), change.version());
        Boolean enabled = change.enabled();
        Outcome<Journey> offered = enabled == null
                ? named
                : named.fold(done -> JourneyChanges.enabled(done, id, enabled, done.version()), Outcome::refused);
        return change.position() == null && (change.name() != null || enabled != null)
                ? offered
                : offered.fold(
                        done -> JourneyChanges.moved(
                                done, id, Objects.requireNonNullElse(change.position(), -1), done.version()),
                        Outcome::refused);
    }

    private Response answer(Entered entered, Outcome<Long> outcome) {
        return outcome.fold(version -> Response.ok(view.of(entered)).build(), refusal -> {
            if (!refusal.code().equals("journey.changed")) {
                throw refusals.problem(refusal);
            }
            Late late = new Late(List.of(refusals.sentence(refusal)), Map.of(), refusal.code(), view.of(entered));
            return Response.status(CONFLICT).entity(late).build();
        });
    }
}
