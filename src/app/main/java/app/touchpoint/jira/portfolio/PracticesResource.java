package app.touchpoint.jira.portfolio;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.PracticeRow;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Best practices by phase. 401, 403, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/journey/practices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticesResource {

    private static final int CONFLICT = 409;

    private final JourneyGate gate;
    private final Practices practices;
    private final Refusals refusals;

    @Inject
    public PracticesResource(JourneyGate gate, Practices practices, Refusals refusals) {
        this.gate = gate;
        this.practices = practices;
        this.refusals = refusals;
    }

    /** What works best in a phase, as it is sent; the version must be given, 0 for the first. */
    public record PracticeInput(
            @Nullable String text,
            @Nullable List<String> links,
            @Nullable Integer version) {}

    /** All enabled phases in journey order. */
    @GET
    @UnrestrictedAccess
    public PracticesInfo practices(@PathParam("key") String projectKey) {
        return practices.of(refusals.orEnd(gate.enter(projectKey)));
    }

    /**
     * Writes what works best in a phase and answers all. 400 {@code version-needed}; 409 {@code practice-changed} with what stands there; 422
     * {@code text.too-long}, {@code links-too-many} and {@code evidence.invalid}.
     */
    @PUT
    @Path("/{phase}")
    public Response put(
            @PathParam("key") String projectKey, @PathParam("phase") long phase, @Nullable PracticeInput input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Integer version = input == null ? null : input.version();
        if (input == null || version == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "version-needed"));
        }
        Outcome<PracticeRow> put = practices.put(
                entered,
                phase,
                Objects.requireNonNullElse(input.text(), ""),
                Objects.requireNonNullElse(input.links(), List.of()),
                version);
        return put.fold(row -> Response.ok(practices.of(entered)).build(), refusal -> {
            if (!refusal.code().equals(Practices.CHANGED)) {
                throw refusals.problem(refusal);
            }
            PracticesInfo.Late late = new PracticesInfo.Late(
                    List.of(refusals.sentence(refusal)), Map.of(), refusal.code(), practices.of(entered));
            return Response.status(CONFLICT).entity(late).build();
        });
    }
}
