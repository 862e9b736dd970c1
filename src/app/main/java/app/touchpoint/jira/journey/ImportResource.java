package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportPlan;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.DryRun;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RunInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;

/** Imports touchpoints from delimited text. */
@Path("/projects/{key}/touchpoints")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    /** The largest file in bytes. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ACCEPTED = 202;
    private static final int UNPROCESSABLE = 422;
    private static final int MEGABYTE = 1024 * 1024;

    private final JourneyGate gate;
    private final ImportPlanner planner;
    private final ImportTexts texts;
    private final ImportService imports;
    private final Refusals refusals;

    @Inject
    public ImportResource(
            JourneyGate gate, ImportPlanner planner, ImportTexts texts, ImportService imports, Refusals refusals) {
        this.gate = gate;
        this.planner = planner;
        this.texts = texts;
        this.imports = imports;
        this.refusals = refusals;
    }

    /**
     * Checks the whole file; with {@code dryRun=true} says what would be done, with {@code false}, or without it, does it; 400 for anything else. 200 when it is done or there is
     * nothing to do, 202 with the run's address after 20 s, 422 with all findings when the file is unfit: then nothing is
     * written. 401, 403 and 404 as everywhere; 409 {@code not-set-up} and {@code run-active}.
     */
    @POST
    @Consumes("text/csv")
    public Response importFile(
            @PathParam("key") String projectKey,
            @QueryParam("dryRun") @DefaultValue(DryRun.WRITE) String dryRunText,
            InputStream body)
            throws IOException {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(gate.creating(entered));
        boolean dryRun = DryRun.isAsked(dryRunText, refusals);
        byte[] file = body.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "import-too-large", MOST_BYTES / MEGABYTE));
        }
        ImportPlanner.Checked checked = planner.check(entered.visit(), entered.project(), file);
        ImportInfo info = texts.info(checked);
        if (!(checked instanceof ImportPlanner.Checked.Fit fit)) {
            return Response.status(dryRun ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                    .entity(info)
                    .build();
        }
        imports.refusal(entered, fit.plan()).ifPresent(refusal -> {
            throw refusals.problem(refusal);
        });
        return dryRun || fit.plan().isEmpty() ? Response.ok(info).build() : started(entered, fit.plan(), info);
    }

    private Response started(Entered entered, ImportPlan plan, ImportInfo info) {
        RunInfo run = imports.begin(refusals.orEnd(imports.write(entered, plan)), PATIENCE);
        ImportInfo answer = info.withRun(run);
        if (!run.over()) {
            return Response.status(ACCEPTED)
                    .location(URI.create("runs/" + run.id()))
                    .entity(answer)
                    .build();
        }
        return Response.ok(answer).build();
    }
}
