package app.touchpoint.jira.watch;

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

/** Early warning in a project. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/alarms")
@Produces(MediaType.APPLICATION_JSON)
public class AlarmsResource {

    private static final String ALL = "all";

    private final JourneyGate gate;
    private final Alarms alarms;
    private final AlarmView view;
    private final Coverage coverage;
    private final Refusals refusals;

    @Inject
    public AlarmsResource(JourneyGate gate, Alarms alarms, AlarmView view, Coverage coverage, Refusals refusals) {
        this.gate = gate;
        this.alarms = alarms;
        this.view = view;
        this.coverage = coverage;
        this.refusals = refusals;
    }

    /**
     * A page of alarms, the most severe first.
     *
     * @param state {@code all} for those too that somebody has seen or that were withdrawn, which stand last; else only open ones
     */
    @GET
    @UnrestrictedAccess
    public Page<AlarmInfo> alarms(
            @PathParam("key") String projectKey,
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Page<Alarms.Line> page = Page.of(alarms.of(entered, state.equals(ALL)), start, limit);
        return new Page<>(page.start(), page.limit(), page.total(), view.of(entered.visit(), page.values()));
    }

    /** How many of the touchpoints that the caller sees have something that can warn, and a page of those that have not, in journey order. */
    @GET
    @Path("/coverage")
    @UnrestrictedAccess
    public Coverage.CoverageInfo coverage(
            @PathParam("key") String projectKey,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return coverage.of(refusals.orEnd(gate.enter(projectKey)), start, limit);
    }
}
