package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How far a journalled run has come. 404 unless the caller started it or may change the journey, as whoever takes it back. */
@Path("/runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {

    private final RunStore runs;
    private final ProjectGate gate;
    private final Refusals refusals;

    @Inject
    public RunResource(RunStore runs, ProjectGate gate, Refusals refusals) {
        this.runs = runs;
        this.gate = gate;
        this.refusals = refusals;
    }

    /** State, progress and result of the run. */
    @GET
    public RunInfo run(@PathParam("id") long id) {
        RestProblem unknown =
                refusals.problem(Refusal.of(Refusal.Reason.NOT_FOUND, "run-not-found", Long.toString(id)));
        Run run = runs.get(id);
        if (run == null) {
            throw unknown;
        }
        ProjectVisit visit = gate.enter(run.projectId()).fold(entered -> entered, refusal -> {
            throw unknown;
        });
        boolean own = visit.user() != null && visit.user().getKey().equals(run.userKey());
        if (!own && !gate.may(visit, Deed.ORDER)) {
            throw unknown;
        }
        return own ? RunInfo.of(run, runs, refusals) : RunInfo.ofSomebodyElse(run, runs, refusals, gate::sees);
    }
}
