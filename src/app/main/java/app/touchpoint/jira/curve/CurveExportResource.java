package app.touchpoint.jira.curve;

import app.touchpoint.jira.export.Downloads;
import app.touchpoint.jira.export.Downloads.Wanted;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.AskedDays;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The curve as a file. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/curve/export")
public class CurveExportResource {

    private final JourneyGate gate;
    private final CurveReader reader;
    private final CurveExport export;
    private final Downloads downloads;
    private final Refusals refusals;

    @Inject
    public CurveExportResource(
            JourneyGate gate, CurveReader reader, CurveExport export, Downloads downloads, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.export = export;
        this.downloads = downloads;
        this.refusals = refusals;
    }

    /**
     * What the page shows by the same parameters; 400 for a phase or a group that is none, 404 {@code curve.segment-unknown}.
     *
     * @param phase the id of one phase
     * @param group as {@link CurveResource#curve}
     * @param segment as {@link CurveResource#curve}
     * @param most how many lows and how many highs, as on the page; 400 for what is no choice there
     * @param asOf as {@link CurveResource#curve}
     * @param compareWith as {@link CurveResource#curve}
     * @param format {@code csv} or {@code xlsx}
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("key") String projectKey,
            @QueryParam("phase") @DefaultValue("") String phase,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("segment") @DefaultValue("") String segment,
            @QueryParam("n") @DefaultValue("") String most,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("compareWith") @Nullable String compareWith,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Wanted wanted = downloads.wanted(format, numbers);
        Map<String, String> given = Map.of("phase", phase, "group", group, "segment", segment, "n", most);
        CurveAsked asked = refusals.orEnd(CurveAsked.of(name -> Optional.ofNullable(given.get(name))))
                .of(refusals.orEnd(reader.days(entered, AskedDays.of(asOf, compareWith, refusals))));
        return downloads.of(wanted, export.of(refusals.orEnd(reader.of(entered, asked)), asked, entered));
    }
}
