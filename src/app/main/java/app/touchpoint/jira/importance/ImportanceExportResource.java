package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
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

/** The picture of importance and Ist as a file. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/importance/export")
public class ImportanceExportResource {

    private final JourneyGate gate;
    private final ImportanceReader reader;
    private final ImportanceExport export;
    private final Downloads downloads;
    private final Refusals refusals;

    @Inject
    public ImportanceExportResource(
            JourneyGate gate,
            ImportanceReader reader,
            ImportanceExport export,
            Downloads downloads,
            Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.export = export;
        this.downloads = downloads;
        this.refusals = refusals;
    }

    /**
     * What the page shows by the same parameters.
     *
     * @param cross where the quadrants meet, a code of {@link CrossHair}; 400 for anything else
     * @param format {@code csv} or {@code xlsx}
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("key") String projectKey,
            @QueryParam("cross") @DefaultValue("target") String cross,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Wanted wanted = downloads.wanted(format, numbers);
        CrossHair crossHair = Coded.find(CrossHair.class, cross)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED, "value-malformed", "cross", cross, ImportanceResource.codes())));
        return downloads.of(wanted, export.of(reader.of(entered, crossHair), crossHair, entered));
    }
}
