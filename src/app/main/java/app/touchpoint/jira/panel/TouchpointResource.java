package app.touchpoint.jira.panel;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.setup.ProjectSettings;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A touchpoint as its panel shows it. 401, 404 for what is not there or may not be seen, 422 for an issue that is no touchpoint. */
@Path("/touchpoints/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointResource {

    private final Access access;
    private final PanelReader reader;
    private final ProjectSettings settings;
    private final Refusals refusals;

    @Inject
    public TouchpointResource(Access access, PanelReader reader, ProjectSettings settings, Refusals refusals) {
        this.access = access;
        this.reader = reader;
        this.settings = settings;
        this.refusals = refusals;
    }

    /** Everything the caller may see of it. */
    @GET
    @UnrestrictedAccess
    public PanelInfo touchpoint(@PathParam("key") String key) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        return reader.of(visit, settings.of(visit.at().project().getId()).minimumN());
    }
}
