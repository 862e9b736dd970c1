package app.touchpoint.jira.review;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.review.ReviewInfo.ReviewPage;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews of a project: of its journey as a whole, and of the touchpoints that the caller sees. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private final JourneyGate gate;
    private final Access access;
    private final Views views;
    private final Reviews reviews;
    private final Refusals refusals;

    /** What of a journey people see. */
    @Component
    public static class Views {

        private final VisibleTouchpoints touchpoints;
        private final JourneyReader journeys;

        public Views(VisibleTouchpoints touchpoints, JourneyReader journeys) {
            this.touchpoints = touchpoints;
            this.journeys = journeys;
        }
    }

    @Inject
    public ReviewsResource(JourneyGate gate, Access access, Views views, Reviews reviews, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.views = views;
        this.reviews = reviews;
        this.refusals = refusals;
    }

    /** A page, the latest first. */
    @GET
    @UnrestrictedAccess
    public ReviewPage reviews(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Map<Long, TouchpointRow> visible = new HashMap<>();
        views.touchpoints.rows(entered.visit(), entered.project()).forEach(row -> visible.put(row.issueId(), row));
        return reviews.ofProject(
                entered.visit(),
                new Reviews.Seen(visible, phases(entered), false),
                access.may(entered.visit(), Deed.SET_CRITERIA),
                start,
                limit);
    }

    /** Adds one of the journey as a whole or of a phase: 201. 403 {@code manager-needed}; 422 {@code review-invalid} with errors by member. */
    @POST
    public Response add(@PathParam("key") String projectKey, @Nullable ReviewInput input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        Map<Long, String> phases = phases(entered);
        return Response.status(Response.Status.CREATED)
                .entity(reviews.info(
                        entered.visit(),
                        reviews.add(entered.visit(), null, phases, input),
                        new Reviews.Seen(Map.of(), phases, false),
                        null,
                        true))
                .build();
    }

    private Map<Long, String> phases(Entered entered) {
        Map<Long, String> phases = new LinkedHashMap<>();
        views.journeys
                .of(entered.project())
                .phases()
                .forEach(phase -> phases.put(phase.id().value(), phase.name()));
        return phases;
    }
}
