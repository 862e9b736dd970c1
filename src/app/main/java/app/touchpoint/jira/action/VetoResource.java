package app.touchpoint.jira.action;

import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The veto on an action. 401, 403, 404 as everywhere; 422 {@code action-needed} for an issue that is no action to the caller. */
@Path("/actions/{key}/veto")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VetoResource {

    private final Actions actions;
    private final Vetoes vetoes;
    private final VetoView view;
    private final Refusals refusals;

    @Inject
    public VetoResource(Actions actions, Vetoes vetoes, VetoView view, Refusals refusals) {
        this.actions = actions;
        this.vetoes = vetoes;
        this.view = view;
        this.refusals = refusals;
    }

    /** A veto as it is sent. */
    public record VetoInput(@Nullable String reason) {}

    /** Which touchpoints the action improves, and the veto if one holds. */
    @GET
    @UnrestrictedAccess
    public VetoableInfo veto(@PathParam("key") String key) {
        return view.of(action(key));
    }

    /**
     * Gives a veto, or words the one that holds anew; the earlier wording is kept. 403 {@code manager-needed} and {@code
     * veto-of-others}; 422 {@code veto.reason.missing} and {@code text.too-long}.
     */
    @PUT
    public VetoableInfo give(@PathParam("key") String key, @Nullable VetoInput input) {
        Action action = action(key);
        String reason = input == null ? "" : Objects.requireNonNullElse(input.reason(), "");
        refusals.orEnd(vetoes.give(action, reason));
        return view.of(action);
    }

    /** Lifts the veto. 403 {@code manager-needed} and {@code veto-of-others}; 404 {@code veto-not-found}. */
    @DELETE
    public Response lift(@PathParam("key") String key) {
        refusals.orEnd(vetoes.lift(action(key)));
        return Response.noContent().build();
    }

    private Action action(String key) {
        return refusals.orEnd(actions.see(key));
    }
}
