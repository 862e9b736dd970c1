package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.DryRun;
import app.touchpoint.jira.rest.LimitedStream;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.SurveyRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One survey and its rows. 401, 403 {@code manager-needed}, 404 {@code survey-not-found}. */
@Path("/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyRowsResource {

    /** The largest body in bytes. */
    static final long MOST_BYTES = 1_024L * 1_024 * 1_024;

    private static final int MEGABYTE = 1_024 * 1_024;
    private static final int UNPROCESSABLE = 422;

    private static final Logger LOG = LoggerFactory.getLogger(SurveyRowsResource.class);

    private final JourneyGate gate;
    private final Access access;
    private final SurveyLog log;
    private final Surveys surveys;
    private final Refusals refusals;

    @Inject
    public SurveyRowsResource(JourneyGate gate, Access access, SurveyLog log, Surveys surveys, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.log = log;
        this.surveys = surveys;
        this.refusals = refusals;
    }

    /**
     * Reads the rows, one per respondent, and publishes what they come to in one step at the end; with {@code dryRun=true} only says it; 400 for anything but true and false. The
     * same content as before is recognised and changes nothing. 400 {@code survey-body-broken} where the body did not arrive to its end; 409
     * where a touchpoint or a criterion is gone meanwhile, or other rows were published; 422 where the file as a whole cannot be used or is
     * larger than 1 GB. Then nothing is written.
     */
    @PUT
    @Path("/rows")
    @Consumes("text/csv")
    public Response load(
            @PathParam("id") long id,
            @QueryParam("dryRun") @DefaultValue(DryRun.WRITE) String dryRunText,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body) {
        SurveyRow survey = survey(id);
        Entered entered = entered(survey);
        boolean dryRun = DryRun.isAsked(dryRunText, refusals);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > MOST_BYTES) {
            throw tooLarge();
        }
        return read(entered, survey, new LimitedStream(body, MOST_BYTES), dryRun);
    }

    /** Reads a body that may be larger than it says, or not say how large it is. */
    Response read(Entered entered, SurveyRow survey, LimitedStream body, boolean dryRun) {
        try {
            LoadInfo info = surveys.load(entered, survey, body, dryRun);
            return Response.status(info.state() == null ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
                    .entity(info)
                    .build();
        } catch (LimitedStream.TooLarge e) {
            throw tooLarge();
        } catch (IOException e) {
            LOG.info("The rows of survey {} did not arrive completely; nothing of them was written.", survey.id(), e);
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "survey-body-broken"));
        }
    }

    /** The survey as the log knows it, with the rows that were refused: line, column and why, the first 100; the count is full; and what Jira did not let follow. */
    @GET
    public Response get(@PathParam("id") long id) {
        SurveyRow survey = survey(id);
        Entered entered = entered(survey);
        return Response.ok(surveys.logged(survey, log.withoutIst(entered, survey)))
                .build();
    }

    /** Discards a survey that has no rows yet; 409 {@code survey.published} where it has. */
    @DELETE
    public Response discard(@PathParam("id") long id) {
        SurveyRow survey = survey(id);
        entered(survey);
        if (!log.discard(id)) {
            throw refusals.problem(Refusal.of(Refusal.Reason.CONFLICT, "survey.published", survey.name()));
        }
        return Response.noContent().build();
    }

    private SurveyRow survey(long id) {
        return log.get(id).orElseThrow(() -> unknown(id));
    }

    /** Who may not see the project, or not all touchpoints of somebody else's survey, is answered as if there were no survey. */
    private Entered entered(SurveyRow survey) {
        Entered entered = gate.enter(survey.projectId()).fold(seen -> seen, refusal -> {
            throw switch (refusal.reason()) {
                case CONFLICT -> refusals.problem(refusal);
                default -> unknown(survey.id());
            };
        });
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        if (!log.isKnown(entered, survey)) {
            throw unknown(survey.id());
        }
        return entered;
    }

    private RestProblem unknown(long id) {
        return refusals.problem(Refusal.of(Refusal.Reason.NOT_FOUND, "survey-not-found", Long.toString(id)));
    }

    private RestProblem tooLarge() {
        return refusals.problem(Refusal.of(Refusal.Reason.RULE, "survey.too-large", MOST_BYTES / MEGABYTE));
    }
}
