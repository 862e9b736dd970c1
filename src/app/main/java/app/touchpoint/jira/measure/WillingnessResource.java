package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Willingness versus deeds of a project. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/willingness")
@Produces(MediaType.APPLICATION_JSON)
public class WillingnessResource {

    private final JourneyGate gate;
    private final Willingness willingness;
    private final Refusals refusals;

    @Inject
    public WillingnessResource(JourneyGate gate, Willingness willingness, Refusals refusals) {
        this.gate = gate;
        this.willingness = willingness;
        this.refusals = refusals;
    }

    /**
     * A row.
     *
     * @param touchpoint issue key; null for the journey as a whole
     * @param willing net promoter scores from -100 to 100
     * @param deeds shares from 0 to 1
     */
    record RowInfo(@Nullable String touchpoint, List<LatestInfo> willing, List<LatestInfo> deeds) {}

    /**
     * What was measured last.
     *
     * @param criterion id
     * @param stale whether that is longer ago than one and a half planned intervals
     * @param answerRate share of those who were asked that have answered; null where too few have
     * @param figure all null where nothing was measured
     */
    record LatestInfo(
            long criterion,
            String name,
            @Nullable String periodEnd,
            boolean stale,
            @Nullable Double answerRate,
            @JsonUnwrapped FigureInfo figure) {}

    /** A page: the journey first, then touchpoints in its order. */
    @GET
    @UnrestrictedAccess
    public Page<RowInfo> rows(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Page<Willingness.Row> page = Page.of(willingness.of(entered), start, limit);
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> new RowInfo(
                                row.touchpoint() == null
                                        ? null
                                        : entered.visit().project().getKey() + "-"
                                                + row.touchpoint().issueNumber(),
                                row.willing().stream()
                                        .map(WillingnessResource::info)
                                        .toList(),
                                row.deeds().stream()
                                        .map(WillingnessResource::info)
                                        .toList()))
                        .toList());
    }

    private static LatestInfo info(Read read) {
        LatestMeasurements.Latest latest = read.latest();
        AnswersView view = latest == null ? null : latest.views().overall();
        return new LatestInfo(
                read.row().id(),
                read.row().criterion().wording().name(),
                latest == null ? null : latest.end().toString(),
                latest != null && latest.stale(),
                view instanceof AnswersView.Shown shown ? answerRate(shown) : null,
                view == null ? FigureInfo.NONE : FigureInfo.of(view));
    }

    /** Of a referral rate the denominator is those who have answered, so how many have is told besides. */
    static double answerRate(AnswersView.Shown shown) {
        double answered = shown.figure().n();
        return answered / (answered + shown.measured().missing());
    }
}
