package app.touchpoint.jira.incident;

import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.incident.IncidentsInfo.Choice;
import app.touchpoint.jira.incident.IncidentsInfo.Logged;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.IncidentRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Incidents that are logged from any issue of any project, such as a service ticket. */
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    private final Access access;
    private final Incidents incidents;
    private final IncidentsView view;
    private final Refusals refusals;

    @Inject
    public IncidentsResource(Access access, Incidents incidents, IncidentsView view, Refusals refusals) {
        this.access = access;
        this.incidents = incidents;
        this.view = view;
        this.refusals = refusals;
    }

    /** What can be chosen for each kind, with names in the caller's language. */
    @GET
    @Path("/choices")
    public Map<String, List<Choice>> choices() {
        return view.choices();
    }

    /**
     * Logs an incident at the touchpoint named, from the issue named as origin, and links the two as far as the caller may link. Besides
     * what logging at a touchpoint refuses: 404 for a touchpoint or an origin that is not there or may not be seen.
     */
    @POST
    public Response log(@Nullable IncidentInput input) {
        if (input == null || input.touchpoint() == null || input.touchpoint().isBlank()) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "incident.touchpoint.missing"));
        }
        Visit touchpoint =
                refusals.orEnd(access.seeTouchpoint(input.touchpoint().strip()));
        Visit origin = refusals.orEnd(
                access.see(Objects.requireNonNullElse(input.origin(), "").strip()));
        Incident incident = refusals.orEnd(input.incident(incidents.today()));
        IncidentRow row = refusals.orEnd(incidents.log(touchpoint, incident, origin));
        Logged logged = new Logged(
                view.info(touchpoint, row),
                IncidentsView.issue(touchpoint.issue()),
                incidents.link(origin, touchpoint));
        return Response.status(Response.Status.CREATED).entity(logged).build();
    }
}
