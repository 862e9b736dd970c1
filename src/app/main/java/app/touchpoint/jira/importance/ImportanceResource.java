package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Importance against Ist as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/importance")
@Produces(MediaType.APPLICATION_JSON)
public class ImportanceResource {

    private final JourneyGate gate;
    private final ImportanceReader reader;
    private final ImportanceWords words;
    private final Refusals refusals;

    @Inject
    public ImportanceResource(JourneyGate gate, ImportanceReader reader, ImportanceWords words, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.words = words;
        this.refusals = refusals;
    }

    /**
     * All touchpoints that the caller may see and that have their values.
     *
     * @param cross where the quadrants meet, a code of {@link CrossHair}; 400 for anything else
     */
    @GET
    @UnrestrictedAccess
    public ImportanceInfo importance(
            @PathParam("key") String projectKey, @QueryParam("cross") @DefaultValue("target") String cross) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        CrossHair crossHair = Coded.find(CrossHair.class, cross)
                .orElseThrow(() -> refusals.problem(
                        Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "cross", cross, codes())));
        return ImportanceInfo.of(
                reader.of(entered, crossHair),
                crossHair,
                entered.visit().project().getKey(),
                words);
    }

    static String codes() {
        return Stream.of(CrossHair.values()).map(CrossHair::code).collect(Collectors.joining(", "));
    }
}
