package app.touchpoint.jira.counting;

import app.touchpoint.jira.measure.CriterionDoor;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The search whose hits are counted for a criterion. 401, 404 {@code criterion-not-found}, 409 {@code not-set-up}; 403 {@code manager-needed} for
 * all of it.
 */
@Path("/criteria/{id}/count")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountResource {

    private final CriterionDoor door;
    private final JqlCounts counts;
    private final CountView view;
    private final Refusals refusals;

    @Inject
    public CountResource(CriterionDoor door, JqlCounts counts, CountView view, Refusals refusals) {
        this.door = door;
        this.counts = counts;
        this.view = view;
        this.refusals = refusals;
    }

    /**
     * Sets it, in the name of the caller, and counts the periods that are over at once. 422 {@code count.criterion.unfit}, {@code count.jql.empty},
     * {@code count.jql.refused} with Jira's words, {@code count.since.future}, {@code count.since.unnamed} and {@code count.since.too-early};
     * 409 {@code count.series-breaks} where something was measured otherwise before, unless {@code newSeries} says that this is meant.
     */
    @PUT
    public CountInfo set(@PathParam("id") long id, @Nullable CountInput input) {
        Seen seen = door.change(id);
        return view.info(
                seen.entered(),
                seen.row(),
                refusals.orEnd(counts.set(seen, refusals.given(input))),
                seen.touchpoint(),
                true);
    }

    /** Counts no more: 204. What was counted stays. 404 {@code count.none}. */
    @DELETE
    public Response remove(@PathParam("id") long id) {
        refusals.orEnd(counts.remove(door.change(id)));
        return Response.noContent().build();
    }

    /** What the caller would count: of the last whole period where the search names its days, else now. Nothing is written; refused as above. */
    @POST
    @Path("/trial")
    public CountInfo.Trial attempt(@PathParam("id") long id, @Nullable CountInput input) {
        return refusals.orEnd(counts.attempt(door.change(id), refusals.given(input)));
    }
}
