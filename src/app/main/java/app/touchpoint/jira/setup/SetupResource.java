package app.touchpoint.jira.setup;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.rest.ProjectGate;
import app.touchpoint.jira.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Set-up of a project by REST: GET shows the plan to those who administer the project, POST applies it for Jira administrators. */
@Path("/projects/{key}/setup")
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

    private final ProjectGate gate;
    private final Refusals refusals;
    private final SetupService service;
    private final ProjectSetup setup;
    private final PasswordConfirmation password;

    @Inject
    public SetupResource(
            ProjectGate gate,
            Refusals refusals,
            SetupService service,
            ProjectSetup setup,
            PasswordConfirmation password) {
        this.gate = gate;
        this.refusals = refusals;
        this.service = service;
        this.setup = setup;
        this.password = password;
    }

    /** What applying would do now, for the given template and language of names. */
    @GET
    public SetupInfo plan(
            @PathParam("key") String key,
            @QueryParam("template") @Nullable String template,
            @QueryParam("language") @Nullable String language) {
        ProjectVisit visit = refusals.orEnd(gate.enter(key));
        if (!service.isJiraAdministrator(visit.user())) {
            refusals.orEnd(gate.administering(visit));
        }
        SetupRequest request = refusals.orEnd(SetupWish.of(visit, template, language, Map.of()));
        return SetupInfo.of(isSetUp(visit), service.plan(request));
    }

    /** Applies the plan and tells what was done; 200 also when nothing was left to do. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SetupInfo apply(@PathParam("key") String key, @Nullable SetupBody body, @Context HttpServletRequest http) {
        ProjectVisit visit = refusals.orEnd(gate.enter(key));
        SetupBody wish = refusals.given(body);
        SetupRequest request = refusals.orEnd(SetupWish.of(
                visit, wish.template(), wish.language(), Objects.requireNonNullElse(wish.adopt(), Map.of())));
        refusals.orEnd(service.mayApply(request));
        password.demand(http);
        return SetupInfo.of(true, refusals.orEnd(service.apply(request)));
    }

    private boolean isSetUp(ProjectVisit visit) {
        return setup.of(visit.project().getId()).isPresent();
    }
}
