package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
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
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what the touchpoints of a project are measured. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/criteria")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaResource {

    private final JourneyGate gate;
    private final Access access;
    private final CriteriaReader reader;
    private final CriterionViews views;
    private final Criteria criteria;
    private final Refusals refusals;

    @Inject
    public CriteriaResource(
            JourneyGate gate,
            Access access,
            CriteriaReader reader,
            CriterionViews views,
            Criteria criteria,
            Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.reader = reader;
        this.views = views;
        this.criteria = criteria;
        this.refusals = refusals;
    }

    /** A page of {@link CriterionInfo criteria} in the order of the journey, each with what was measured last. */
    @GET
    @UnrestrictedAccess
    public Page<JsonText> criteria(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Page<CriteriaReader.Read> page = reader.page(entered, start, limit);
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream().map(read -> views.brief(entered, read)).toList());
    }

    /**
     * Adds a criterion: 201 with its id. 403 {@code manager-needed}; 400 or 422 with all that is wrong by member, {@code
     * criterion.name.taken} where the touchpoint has one of that name.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("key") String projectKey, @Nullable CriterionInput input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        Criterion criterion = criteria.fresh(entered, refusals.given(input));
        long id = refusals.orEnd(criteria.add(entered, criterion));
        return Response.status(Response.Status.CREATED)
                .location(URI.create("criteria/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
