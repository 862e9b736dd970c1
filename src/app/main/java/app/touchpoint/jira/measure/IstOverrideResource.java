package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An Ist that somebody sets instead of the measured one. 401, 403 {@code edit-issue-needed}, 404; 422 for what is no touchpoint. */
@Path("/touchpoints/{key}/ist-override")
@Produces(MediaType.APPLICATION_JSON)
public class IstOverrideResource {

    private final Access access;
    private final IstOverrides overrides;
    private final Refusals refusals;

    @Inject
    public IstOverrideResource(Access access, IstOverrides overrides, Refusals refusals) {
        this.access = access;
        this.overrides = overrides;
        this.refusals = refusals;
    }

    /**
     * What is to hold instead.
     *
     * @param value from 0 to 10
     * @param reason must be given
     */
    public record Body(@Nullable Double value, @Nullable String reason) {}

    /** Sets it: 200 with the Ist; 422 without a reason, off the scale, or where customers measured nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Double> set(@PathParam("key") String key, @Nullable Body body) {
        Visit visit = visit(key);
        Body given = refusals.given(body);
        if (given.value() == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "value", "null", "0 – 10"));
        }
        return Map.of(
                "ist",
                refusals.orEnd(overrides.set(visit, given.value(), Objects.requireNonNullElse(given.reason(), ""))));
    }

    /** Lets the measured Ist hold again: 200 with it; 422 where nothing was overridden, or too little was measured. */
    @DELETE
    public Map<String, Double> lift(@PathParam("key") String key) {
        return Map.of("ist", refusals.orEnd(overrides.lift(visit(key))));
    }

    private Visit visit(String key) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        return refusals.orEnd(access.doing(visit, Deed.RATE));
    }
}
