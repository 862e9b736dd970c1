package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.rest.RunInfo;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunStore;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;

/** What taking back a journalled run would do, and taking it back. 404 unless the caller started it or may change the journey. */
@Path("/runs/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ACCEPTED = 202;

    private final RunStore runs;
    private final JourneyGate gate;
    private final ImportService imports;
    private final UndoPreview preview;
    private final Refusals refusals;

    @Inject
    public UndoResource(
            RunStore runs, JourneyGate gate, ImportService imports, UndoPreview preview, Refusals refusals) {
        this.runs = runs;
        this.gate = gate;
        this.imports = imports;
        this.preview = preview;
        this.refusals = refusals;
    }

    /** What taking it back would do now; 409 where that cannot be done. */
    @GET
    public UndoInfo preview(@PathParam("id") long id) {
        Asked asked = asked(id);
        imports.undoRefusal(asked.run()).ifPresent(refusal -> {
            throw refusals.problem(refusal);
        });
        return preview.of(asked.entered().project(), asked.run(), asked.user());
    }

    /** The run that takes it back: 200 when it is done, 202 with its address after 20 s; 409 where that cannot be done. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("id") long id) {
        Asked asked = asked(id);
        RunInfo undoing = imports.begin(refusals.orEnd(imports.writeUndo(asked.entered(), asked.run())), PATIENCE);
        return undoing.over()
                ? Response.ok(undoing).build()
                : Response.status(ACCEPTED)
                        .location(URI.create("runs/" + undoing.id()))
                        .entity(undoing)
                        .build();
    }

    private Asked asked(long id) {
        RestProblem unknown =
                refusals.problem(Refusal.of(Refusal.Reason.NOT_FOUND, "run-not-found", Long.toString(id)));
        Run run = runs.get(id);
        if (run == null) {
            throw unknown;
        }
        Entered entered = gate.enter(run.projectId()).fold(visit -> visit, refusal -> {
            throw unknown;
        });
        ApplicationUser user = entered.visit().user();
        boolean own = user != null && user.getKey().equals(run.userKey());
        if (user == null || (!own && !gate.mayChange(entered.visit()))) {
            throw unknown;
        }
        return new Asked(run, entered, user);
    }

    /** A run, and who may take it back. */
    private record Asked(Run run, Entered entered, ApplicationUser user) {}
}
