package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.rest.DryRun;
import app.touchpoint.jira.rest.LimitedStream;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measurements of all criteria of a project. 401, 403 {@code manager-needed}, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/measurements")
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementsResource {

    /** The largest list in bytes. */
    static final long MOST_BYTES = 20L * 1_024 * 1_024;

    private static final int MEGABYTE = 1_024 * 1_024;

    private static final Logger LOG = LoggerFactory.getLogger(MeasurementsResource.class);

    private final JourneyGate gate;
    private final Access access;
    private final Entries entries;
    private final MeasurementLists lists;
    private final Refusals refusals;

    @Inject
    public MeasurementsResource(
            JourneyGate gate, Access access, Entries entries, MeasurementLists lists, Refusals refusals) {
        this.lists = lists;
        this.gate = gate;
        this.access = access;
        this.entries = entries;
        this.refusals = refusals;
    }

    /**
     * A page of all that was measured of the criteria that the caller sees, or of one of them, the latest period first, corrected ones and series that have
     * ended too. 404 {@code criterion-not-found}.
     *
     * @param criterion id
     */
    @GET
    @UnrestrictedAccess
    public Page<JsonText> measurements(
            @PathParam("key") String projectKey,
            @QueryParam("criterion") @Nullable Long criterion,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return refusals.orEnd(lists.of(refusals.orEnd(gate.enter(projectKey)), criterion, start, limit));
    }

    /**
     * Enters measurements: 201 with their ids, or 400, 403 or 422 with all that is wrong by place and member; then nothing is written. 200
     * after {@code dryRun=true}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(
            @PathParam("key") String projectKey,
            @QueryParam("dryRun") @DefaultValue(DryRun.WRITE) String dryRun,
            @Nullable List<@Nullable MeasurementInput> input) {
        Entered entered = entered(projectKey);
        return answer(entries.take(entered, refusals.given(input), DryRun.isAsked(dryRun, refusals)));
    }

    /** The same from delimited text with a measurement per line. */
    @POST
    @Consumes("text/csv")
    public Response load(
            @PathParam("key") String projectKey,
            @QueryParam("dryRun") @DefaultValue(DryRun.WRITE) String dryRunText,
            InputStream body) {
        Entered entered = entered(projectKey);
        boolean dryRun = DryRun.isAsked(dryRunText, refusals);
        Entries.Batch batch = entries.begin(entered);
        try {
            new EntryFile(batch).read(new LimitedStream(body, MOST_BYTES));
        } catch (LimitedStream.TooLarge e) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "survey.too-large", MOST_BYTES / MEGABYTE));
        } catch (IOException e) {
            LOG.info("A list of measurements did not arrive completely; nothing of it was written.", e);
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "survey-body-broken"));
        }
        return answer(batch.finish(dryRun));
    }

    static Response answer(Entries.Answer answer) {
        return Response.status(answer.status()).entity(answer.info()).build();
    }

    private Entered entered(String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        return entered;
    }
}
