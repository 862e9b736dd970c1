package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The collection plan of a project. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/collection-plan")
@Produces(MediaType.APPLICATION_JSON)
public class CollectionPlanResource {

    private final JourneyGate gate;
    private final CollectionPlan plan;
    private final ReviewPlan reviews;
    private final People people;
    private final Refusals refusals;

    @Inject
    public CollectionPlanResource(
            JourneyGate gate, CollectionPlan plan, ReviewPlan reviews, People people, Refusals refusals) {
        this.gate = gate;
        this.plan = plan;
        this.reviews = reviews;
        this.people = people;
        this.refusals = refusals;
    }

    /** A page of what is to be measured next, the most urgent first. */
    @GET
    @UnrestrictedAccess
    public Page<DueInfo> plan(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Page<CollectionPlan.Line> page = Page.of(plan.of(entered), start, limit);
        Map<Long, ReviewPlan.Review> due = reviews.of(entered.project().projectId(), page.values());
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(line -> info(entered, line, due.get(line.row().id())))
                        .toList());
    }

    private DueInfo info(Entered entered, CollectionPlan.Line line, ReviewPlan.@Nullable Review review) {
        Upkeep.Duties duties = line.row().criterion().upkeep().duties();
        LocalDate end = line.row().latestEnd();
        return new DueInfo(
                line.row().id(),
                line.row().criterion().wording().name(),
                line.touchpoint() == null
                        ? null
                        : entered.visit().project().getKey() + "-"
                                + line.touchpoint().issueNumber(),
                line.due().state().code(),
                line.due().day().map(LocalDate::toString).orElse(null),
                line.overdueDays(),
                end == null ? null : end.toString(),
                people.name(duties.collector()),
                people.called(duties.collector()),
                duties.audience(),
                people.name(duties.owner()),
                line.row().criterion().sampling().method().code(),
                review == null ? null : review.due().state().code(),
                review == null
                        ? null
                        : review.due().day().map(LocalDate::toString).orElse(null));
    }
}
