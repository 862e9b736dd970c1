package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Surveys of a project. 401, 403 {@code manager-needed}, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/surveys")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {

    private final JourneyGate gate;
    private final Access access;
    private final Surveys surveys;
    private final Refusals refusals;

    @Inject
    public SurveyResource(JourneyGate gate, Access access, Surveys surveys, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.surveys = surveys;
        this.refusals = refusals;
    }

    /**
     * Says how a survey is to be read; 201 with its id, to which the rows are sent next. All of it is looked at before anything is written:
     * 400 for what cannot be read, 422 with all that is wrong, 403 where only the right to edit touchpoints is missing.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("key") String projectKey, @Nullable SurveyInput input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        ApplicationUser user = Objects.requireNonNull(entered.visit().user());
        long id = surveys.begin(entered, refusals.orEnd(refusals.given(input).mapping()), user.getKey());
        return Response.status(Response.Status.CREATED)
                .location(URI.create("surveys/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
