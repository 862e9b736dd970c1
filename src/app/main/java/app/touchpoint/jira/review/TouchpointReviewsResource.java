package app.touchpoint.jira.review;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.review.ReviewInfo.ReviewPage;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reviews of a touchpoint. 401, 404 and 422 {@code touchpoint-needed} as everywhere. */
@Path("/touchpoints/{key}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TouchpointReviewsResource {

    private final Access access;
    private final TouchpointStore touchpoints;
    private final Reviews reviews;
    private final Refusals refusals;

    @Inject
    public TouchpointReviewsResource(Access access, TouchpointStore touchpoints, Reviews reviews, Refusals refusals) {
        this.access = access;
        this.touchpoints = touchpoints;
        this.reviews = reviews;
        this.refusals = refusals;
    }

    /** A page, the latest first. */
    @GET
    @UnrestrictedAccess
    public ReviewPage reviews(
            @PathParam("key") String key,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        return reviews.ofTouchpoint(visit.at(), row(visit), access.may(visit, Deed.REVIEW), start, limit);
    }

    /** Adds one: 201. 403 {@code edit-issue-needed}; 422 {@code review-invalid} with errors by member. */
    @POST
    public Response add(@PathParam("key") String key, @Nullable ReviewInput input) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        refusals.orEnd(access.doing(visit, Deed.REVIEW));
        TouchpointRow row = row(visit);
        return Response.status(Response.Status.CREATED)
                .entity(reviews.info(
                        visit.at(),
                        reviews.add(visit.at(), row.issueId(), Map.of(), input),
                        Reviews.Seen.of(row),
                        null,
                        true))
                .build();
    }

    /** One that was made a moment ago may not be read yet. */
    private TouchpointRow row(Visit visit) {
        TouchpointRow row = touchpoints.ofIssue(visit.issue().getId());
        if (row == null) {
            throw refusals.problem(Refusal.of(
                    Refusal.Reason.CONFLICT,
                    "review.touchpoint.unread",
                    visit.issue().getKey()));
        }
        return row;
    }
}
