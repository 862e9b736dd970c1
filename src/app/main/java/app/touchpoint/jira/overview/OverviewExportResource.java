package app.touchpoint.jira.overview;

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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The overview of a project as a file. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/overview/export")
public class OverviewExportResource {

    private final JourneyGate gate;
    private final OverviewView view;
    private final OverviewExport export;
    private final Downloads downloads;
    private final Refusals refusals;

    @Inject
    public OverviewExportResource(
            JourneyGate gate, OverviewView view, OverviewExport export, Downloads downloads, Refusals refusals) {
        this.gate = gate;
        this.view = view;
        this.export = export;
        this.downloads = downloads;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("key") String projectKey,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Wanted wanted = downloads.wanted(format, numbers);
        return downloads.of(wanted, export.of(view.of(entered), entered));
    }
}
