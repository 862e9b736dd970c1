package app.touchpoint.jira.plan;

import app.touchpoint.jira.export.Downloads;
import app.touchpoint.jira.export.Downloads.Wanted;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan as a file. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/plan/export")
public class PlanExportResource {

    private final JourneyGate gate;
    private final Plans plans;
    private final PlanExport export;
    private final Downloads downloads;
    private final Refusals refusals;

    @Inject
    public PlanExportResource(
            JourneyGate gate, Plans plans, PlanExport export, Downloads downloads, Refusals refusals) {
        this.gate = gate;
        this.plans = plans;
        this.export = export;
        this.downloads = downloads;
        this.refusals = refusals;
    }

    /**
     * What the page shows by the same filter: {@code jql}, {@code assignee}, {@code phase} and {@code text}, refused as by {@link PlanResource}.
     *
     * @param lanes as {@link PlanResource#plan}
     * @param format {@code csv} or {@code xlsx}
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("key") String projectKey,
            @QueryParam("lanes") @DefaultValue("none") String lanes,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers,
            @Context UriInfo uri) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Wanted wanted = downloads.wanted(format, numbers);
        PlanFilter filter = PlanFilter.of(
                name -> Optional.ofNullable(uri.getQueryParameters().getFirst(name)));
        return downloads.of(
                wanted, export.of(refusals.orEnd(plans.of(entered, refusals.orEnd(Grouping.asked(lanes)), filter))));
    }
}
