package app.touchpoint.jira.incident;

import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.incident.IncidentsInfo.IncidentInfo;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incidents of a touchpoint. 401, 403, 404 as everywhere; 422 {@code touchpoint-needed}. */
@Path("/touchpoints/{key}/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TouchpointIncidentsResource {

    private final Access access;
    private final Incidents incidents;
    private final IncidentsView view;
    private final Refusals refusals;

    @Inject
    public TouchpointIncidentsResource(Access access, Incidents incidents, IncidentsView view, Refusals refusals) {
        this.access = access;
        this.incidents = incidents;
        this.view = view;
        this.refusals = refusals;
    }

    /** A page of incidents, the latest day first, {@value IncidentsView#MAX_LIMIT} at most. */
    @GET
    @UnrestrictedAccess
    public IncidentsInfo incidents(
            @PathParam("key") String key,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("10") int limit) {
        return view.page(visit(key), start, limit);
    }

    /**
     * Logs an incident. 400 {@code value-malformed} and {@code day-malformed}; 422 {@code incident.story.missing}, {@code
     * incident.day.ahead}, {@code text.too-long} and {@code evidence.invalid}.
     */
    @POST
    public Response log(@PathParam("key") String key, @Nullable IncidentInput input) {
        Visit visit = visit(key);
        Incident incident = incident(input);
        IncidentInfo logged = view.info(visit, refusals.orEnd(incidents.log(visit, incident, null)));
        return Response.status(Response.Status.CREATED).entity(logged).build();
    }

    /**
     * Corrects an incident, as a whole; it has another id then. Who logged it, and touchpoint managers. What was said before is kept. 403
     * {@code incident-not-yours}, 404 {@code incident-not-found}, 409 {@code incident-changed}; else as logging.
     */
    @PUT
    @Path("/{id}")
    public IncidentInfo correct(@PathParam("key") String key, @PathParam("id") long id, @Nullable IncidentInput input) {
        Visit visit = visit(key);
        Incident incident = incident(input);
        return view.info(visit, refusals.orEnd(incidents.correct(visit, id, incident)));
    }

    /** What stood in the place of an incident before it was corrected, the latest first. 404 {@code incident-not-found}. */
    @GET
    @UnrestrictedAccess
    @Path("/{id}/earlier")
    public List<IncidentInfo> earlier(@PathParam("key") String key, @PathParam("id") long id) {
        Visit visit = visit(key);
        return refusals.orEnd(incidents.before(visit, id)).stream()
                .map(row -> view.info(visit, row))
                .toList();
    }

    /** Takes an incident away with all corrections: who logged it, and touchpoint managers. 403 {@code incident-not-yours}, 404 {@code incident-not-found}. */
    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") long id) {
        refusals.orEnd(incidents.remove(visit(key), id));
        return Response.noContent().build();
    }

    private Incident incident(@Nullable IncidentInput input) {
        if (input == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "incident.story.missing"));
        }
        return refusals.orEnd(input.incident(incidents.today()));
    }

    private Visit visit(String key) {
        return refusals.orEnd(access.seeTouchpoint(key));
    }
}
