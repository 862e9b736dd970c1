package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One criterion. 401, 404 {@code criterion-not-found}, 409 {@code not-set-up}; 403 {@code manager-needed} for what changes something. */
@Path("/criteria/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CriterionResource {

    private final CriterionDoor door;
    private final Criteria criteria;
    private final CriteriaKeeper keeper;
    private final CriterionViews views;
    private final Refusals refusals;

    @Inject
    public CriterionResource(
            CriterionDoor door, Criteria criteria, CriteriaKeeper keeper, CriterionViews views, Refusals refusals) {
        this.door = door;
        this.criteria = criteria;
        this.keeper = keeper;
        this.views = views;
        this.refusals = refusals;
    }

    /**
     * What a criterion is to reach.
     *
     * @param validFrom ISO day; must be given
     * @param minimum what customers put up with at least, in the unit of the criterion
     * @param desired what is aimed at
     */
    public record TargetInput(
            @Nullable String validFrom,
            @Nullable Double minimum,
            @Nullable Double desired) {}

    /** Everything about it, with what was measured last. */
    @GET
    @UnrestrictedAccess
    public CriterionDetails criterion(@PathParam("id") long id) {
        return details(door.see(id));
    }

    /**
     * Changes what is named, retires it ({@code "active": false}) or takes it up again. 400 {@code version-needed}; 409 {@code criterion.stale};
     * 409 {@code criterion.series-breaks} where answers to come could not be compared with those that are there, unless {@code newSeries} says
     * that this is meant; 422 with errors by member.
     */
    @PUT
    public CriterionDetails change(@PathParam("id") long id, @Nullable CriterionInput input) {
        Seen seen = door.change(id);
        criteria.change(seen.entered(), views.measured(seen.read()), refusals.given(input));
        return details(door.see(id));
    }

    /**
     * Deletes one that was added by mistake: 204. 409 {@code criterion.measured} where anything was ever measured of it, {@code criterion.judges}
     * (how many) where actions are judged by it; such a one can be retired.
     */
    @DELETE
    public Response delete(@PathParam("id") long id) {
        Seen seen = door.change(id);
        refusals.orEnd(keeper.delete(seen.entered(), seen.row()));
        return Response.noContent().build();
    }

    /**
     * Sets what it is to reach from a day on: 201. What was set before stays and holds for the days before. 422 {@code target.off-scale}
     * (lowest, highest) or {@code target.negative} for what no figure of it can be, {@code target.direction} (minimum, desired).
     */
    @POST
    @Path("/targets")
    public Response aim(@PathParam("id") long id, @Nullable TargetInput input) {
        Seen seen = door.change(id);
        TargetInput given = refusals.given(input);
        Problems problems = new Problems();
        Measure measure = seen.row().criterion().measure();
        Target target = new Target(
                problems.read("validFrom", () -> Given.day(given.validFrom()), LocalDate.EPOCH),
                number("minimum", given.minimum(), measure, problems),
                number("desired", given.desired(), measure, problems));
        problems.orEnd(refusals);
        refusals.orEnd(keeper.aim(
                seen.row(),
                target,
                Objects.requireNonNull(seen.entered().visit().user()).getKey()));
        return Response.status(Response.Status.CREATED)
                .entity(details(door.see(id)))
                .build();
    }

    private static double number(String field, @Nullable Double value, Measure measure, Problems problems) {
        if (value == null || !Double.isFinite(value)) {
            problems.add(
                    field,
                    Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", field, String.valueOf(value), "4.5"));
            return 0;
        }
        problems.add(field, measure.problemOfTarget(value));
        return value;
    }

    private CriterionDetails details(Seen seen) {
        return views.details(seen.entered(), seen.read());
    }
}
