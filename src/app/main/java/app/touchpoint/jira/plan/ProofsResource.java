package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.JourneyGate;
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
import java.util.List;

/** What worked. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan/proofs")
@Produces(MediaType.APPLICATION_JSON)
public class ProofsResource {

    private final JourneyGate gate;
    private final ProofList proofs;
    private final Refusals refusals;

    @Inject
    public ProofsResource(JourneyGate gate, ProofList proofs, Refusals refusals) {
        this.gate = gate;
        this.proofs = proofs;
        this.refusals = refusals;
    }

    /**
     * A page of what worked.
     *
     * @param without how many actions are done and name no criterion by which they are judged
     */
    record ProofsInfo(int start, int limit, int total, List<ProofList.Line> values, int without) {}

    /** Actions that are done and that the caller sees: verified ones first, then those that are not, then those of which it cannot be told yet. */
    @GET
    @UnrestrictedAccess
    public ProofsInfo proofs(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ProofList.Proven proven = proofs.of(refusals.orEnd(gate.enter(projectKey)));
        Page<ProofList.Line> page = Page.of(proven.lines(), start, limit);
        return new ProofsInfo(page.start(), page.limit(), page.total(), page.values(), proven.without());
    }
}
