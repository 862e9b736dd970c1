package app.touchpoint.jira.watch;

import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.measure.CriterionDoor;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.plan.NewAction;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The open alarm of a criterion. 401, 404 {@code criterion-not-found}, 409 {@code not-set-up}. */
@Path("/criteria/{id}/alarm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmResource {

    private static final int UNPROCESSABLE = 422;

    private final CriterionDoor door;
    private final AlarmDeeds deeds;
    private final Refusals refusals;

    @Inject
    public AlarmResource(CriterionDoor door, AlarmDeeds deeds, Refusals refusals) {
        this.door = door;
        this.deeds = deeds;
        this.refusals = refusals;
    }

    /**
     * Which alarm is meant; another may have been raised meanwhile.
     *
     * @param alarm id; must be given
     * @param touchpoint key of the touchpoint that is to be improved, where the alarm is the journey's; not looked at else
     */
    public record AlarmInput(@Nullable Long alarm, @Nullable String touchpoint) {}

    /** An action that was made; without a link somebody has to link it by hand. */
    public record MadeInfo(String issueKey, boolean linked) {}

    /**
     * Says that the caller has seen it: 204. 403 {@code edit-issue-needed}, for the journey as a whole {@code manager-needed}; 404 {@code
     * alarm-not-found} where it is not the open one.
     */
    @PUT
    public Response acknowledge(@PathParam("id") long id, @Nullable AlarmInput input) {
        Seen seen = refusals.orEnd(deeds.acknowledging(door.see(id)));
        refusals.orEnd(deeds.acknowledge(seen, alarm(input)));
        return Response.noContent().build();
    }

    /**
     * Makes the action that is proposed, which closes the alarm: 201. 403 as above, {@code create-issues-needed} and {@code link-issues-needed}; 404
     * as above and for a touchpoint of another project; 422 {@code alarm.of-journey} where a touchpoint has to be chosen, {@code
     * touchpoint-needed}, and {@code action-refused} with Jira's words.
     */
    @POST
    @Path("/action")
    public Response act(@PathParam("id") long id, @Nullable AlarmInput input) {
        Seen seen = door.see(id);
        Visit touchpoint = refusals.orEnd(deeds.acting(
                seen,
                Objects.requireNonNullElse(refusals.given(input).touchpoint(), "")
                        .strip()));
        NewAction made = refusals.orEnd(deeds.act(seen, touchpoint, alarm(input)));
        if (made instanceof NewAction.Made done) {
            return Response.status(Response.Status.CREATED)
                    .entity(new MadeInfo(done.issue().getKey(), done.linked()))
                    .build();
        }
        NewAction.Refused refused = (NewAction.Refused) made;
        throw new RestProblem(UNPROCESSABLE, new ErrorInfo(refused.messages(), refused.errors(), "action-refused"));
    }

    private long alarm(@Nullable AlarmInput input) {
        return Objects.requireNonNullElse(refusals.given(input).alarm(), 0L);
    }
}
