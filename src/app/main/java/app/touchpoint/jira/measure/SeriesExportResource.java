package app.touchpoint.jira.measure;

import app.touchpoint.jira.export.Downloads;
import app.touchpoint.jira.export.Downloads.Wanted;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The series of one criterion as a file. 401, 404 {@code criterion-not-found}, 409 {@code not-set-up}. */
@Path("/criteria/{id}/export")
public class SeriesExportResource {

    private final CriterionDoor door;
    private final MeasureExport export;
    private final Downloads downloads;

    @Inject
    public SeriesExportResource(CriterionDoor door, MeasureExport export, Downloads downloads) {
        this.door = door;
        this.export = export;
        this.downloads = downloads;
    }

    /**
     * All that was measured of it, the earliest period first.
     *
     * @param format {@code csv} or {@code xlsx}; 400 for any other
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("id") long id,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers) {
        CriterionDoor.Seen seen = door.see(id);
        Wanted wanted = downloads.wanted(format, numbers);
        return downloads.of(wanted, export.series(seen));
    }
}
