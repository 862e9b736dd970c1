package app.touchpoint.jira.measure;

import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.rest.DryRun;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured of one criterion. 401, 404 {@code criterion-not-found}, 409 {@code not-set-up}. */
@Path("/criteria/{id}/measurements")
@Produces(MediaType.APPLICATION_JSON)
public class CriterionMeasurementsResource {

    private final CriterionDoor door;
    private final SeriesReader series;
    private final MeasurementViews views;
    private final Entries entries;
    private final Refusals refusals;

    @Inject
    public CriterionMeasurementsResource(
            CriterionDoor door, SeriesReader series, MeasurementViews views, Entries entries, Refusals refusals) {
        this.door = door;
        this.series = series;
        this.views = views;
        this.entries = entries;
        this.refusals = refusals;
    }

    /**
     * A page of all that was measured, the earliest period first, series that have ended too. What was corrected says by what, and shows no
     * figures.
     */
    @GET
    @UnrestrictedAccess
    public Page<JsonText> measurements(
            @PathParam("id") long id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Seen seen = door.see(id);
        Page<SeriesReader.Point> page = Page.of(series.all(seen.at(), seen.row(), seen.touchpoint()), start, limit);
        return new Page<>(page.start(), page.limit(), page.total(), views.list(page.values()));
    }

    /** Enters measurements, as {@link MeasurementsResource#enter}; each is about this criterion, whatever it says. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(
            @PathParam("id") long id,
            @QueryParam("dryRun") @DefaultValue(DryRun.WRITE) String dryRun,
            @Nullable List<@Nullable MeasurementInput> input) {
        Seen seen = door.change(id);
        List<@Nullable MeasurementInput> about = new ArrayList<>();
        refusals.given(input).forEach(one -> about.add(one == null ? null : one.of(id)));
        return MeasurementsResource.answer(entries.take(seen.entered(), about, DryRun.isAsked(dryRun, refusals)));
    }
}
