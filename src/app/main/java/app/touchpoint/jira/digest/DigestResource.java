package app.touchpoint.jira.digest;

import app.touchpoint.core.criterion.DigestRhythm;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.DigestStore;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often the caller, and nobody else, is told by mail what of a project is to be measured. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/digest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DigestResource {

    private final JourneyGate gate;
    private final DigestStore store;
    private final Refusals refusals;

    @Inject
    public DigestResource(JourneyGate gate, DigestStore store, Refusals refusals) {
        this.gate = gate;
        this.store = store;
        this.refusals = refusals;
    }

    /**
     * A wish.
     *
     * @param rhythm {@code never}, {@code day} or {@code week}
     */
    public record DigestInfo(@Nullable String rhythm) {}

    /** What the caller has asked for. */
    @GET
    public DigestInfo wish(@PathParam("key") String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return info(entered, user(entered));
    }

    /** Asks for something else. 400 {@code value-malformed}. */
    @PUT
    public DigestInfo ask(@PathParam("key") String projectKey, @Nullable DigestInfo input) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        ApplicationUser user = user(entered);
        String code = Objects.requireNonNullElse(refusals.given(input).rhythm(), "");
        DigestRhythm rhythm = Coded.find(DigestRhythm.class, code)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "rhythm",
                        code,
                        Arrays.stream(DigestRhythm.values())
                                .map(DigestRhythm::code)
                                .collect(Collectors.joining(", ")))));
        store.put(entered.project().projectId(), user.getKey(), rhythm);
        return info(entered, user);
    }

    private ApplicationUser user(Entered entered) {
        ApplicationUser user = entered.visit().user();
        if (user == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.NOT_ALLOWED, Refusals.NOT_LOGGED_IN));
        }
        return user;
    }

    private DigestInfo info(Entered entered, ApplicationUser user) {
        return new DigestInfo(
                store.get(entered.project().projectId(), user.getKey()).code());
    }
}
