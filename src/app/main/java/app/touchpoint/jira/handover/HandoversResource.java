package app.touchpoint.jira.handover;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.handover.HandoverInput.Judgement;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The hand-overs of a touchpoint. Each change is answered with all of them as they are now. 401, 403, 404 as everywhere; 422 {@code
 * touchpoint-needed}.
 */
@Path("/touchpoints/{key}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoversResource {

    private final Access access;
    private final Handovers handovers;
    private final HandoversView view;
    private final Refusals refusals;

    @Inject
    public HandoversResource(Access access, Handovers handovers, HandoversView view, Refusals refusals) {
        this.access = access;
        this.handovers = handovers;
        this.view = view;
        this.refusals = refusals;
    }

    /** Hand-overs whose other end the caller may see. */
    @GET
    @UnrestrictedAccess
    public HandoversInfo handovers(@PathParam("key") String key) {
        return view.of(visit(key));
    }

    /**
     * Links a hand-over. 409 {@code handover-exists}; 422 {@code handover.to-itself} and {@code rating.off-scale}; 404 for another end that
     * is not there or may not be seen.
     */
    @POST
    public Response add(@PathParam("key") String key, @Nullable HandoverInput input) {
        Visit at = visit(key);
        HandoverInput given = given(input);
        boolean out = given.to() != null && !given.to().isBlank();
        String otherKey = out ? given.to() : given.from();
        if (otherKey == null || otherKey.isBlank()) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "handover.end.missing"));
        }
        Visit other = visit(otherKey.strip());
        Judgement judgement = refusals.orEnd(given.judgement());
        refusals.orEnd(handovers.add(at, out ? at : other, out ? other : at, judgement));
        return Response.status(Response.Status.CREATED).entity(view.of(at)).build();
    }

    /** Judges a hand-over. 404 {@code handover-not-found}, 409 {@code handover-changed}, 422 {@code rating.off-scale}. */
    @PATCH
    @Path("/{id}")
    public HandoversInfo judge(@PathParam("key") String key, @PathParam("id") long id, @Nullable HandoverInput input) {
        Visit at = visit(key);
        HandoverInput given = given(input);
        Integer version = given.version();
        if (version == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "version-needed"));
        }
        Outcome<Long> judged = handovers.judge(at, id, refusals.orEnd(given.judgement()), version);
        refusals.orEnd(judged);
        return view.of(at);
    }

    /** Takes a hand-over away. 404 {@code handover-not-found}. */
    @DELETE
    @Path("/{id}")
    public HandoversInfo remove(@PathParam("key") String key, @PathParam("id") long id) {
        Visit at = visit(key);
        refusals.orEnd(handovers.remove(at, id));
        return view.of(at);
    }

    private HandoverInput given(@Nullable HandoverInput input) {
        if (input == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "handover.end.missing"));
        }
        return input;
    }

    private Visit visit(String key) {
        return refusals.orEnd(access.seeTouchpoint(key));
    }
}
