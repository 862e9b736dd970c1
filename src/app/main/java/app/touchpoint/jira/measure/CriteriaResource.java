package app.touchpoint.jira.measure;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriterionInfo.LatestInfo;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
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
import org.jspecify.annotations.Nullable;

/** By what the touchpoints of a project are measured. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/criteria")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaResource {

    private final JourneyGate gate;
    private final CriteriaReader reader;
    private final Refusals refusals;

    @Inject
    public CriteriaResource(JourneyGate gate, CriteriaReader reader, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.refusals = refusals;
    }

    /** A page of criteria in the order of the journey, each with what was measured last. */
    @GET
    @UnrestrictedAccess
    public Page<CriterionInfo> criteria(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Page<CriteriaReader.Read> page = reader.page(entered, start, limit);
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(read -> info(entered.visit().project().getKey(), read))
                        .toList());
    }

    private static CriterionInfo info(String projectKey, CriteriaReader.Read read) {
        return new CriterionInfo(
                read.row().id(),
                read.row().criterion().wording().name(),
                read.touchpoint() == null
                        ? null
                        : projectKey + "-" + read.touchpoint().issueNumber(),
                latest(read.latest()));
    }

    private static @Nullable LatestInfo latest(@Nullable Latest latest) {
        return latest == null
                ? null
                : new LatestInfo(
                        FigureInfo.of(latest.views().overall()),
                        FigureInfo.segments(latest.views()),
                        latest.start().toString(),
                        latest.end().toString(),
                        latest.stale());
    }
}
