package app.touchpoint.jira.watch;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The open alarms of a touchpoint. 401, 404 and 422 {@code touchpoint-needed} as everywhere. */
@Path("/touchpoints/{key}/alarms")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointAlarmsResource {

    private final Access access;
    private final TouchpointStore touchpoints;
    private final Alarms alarms;
    private final AlarmView view;
    private final Refusals refusals;

    @Inject
    public TouchpointAlarmsResource(
            Access access, TouchpointStore touchpoints, Alarms alarms, AlarmView view, Refusals refusals) {
        this.access = access;
        this.touchpoints = touchpoints;
        this.alarms = alarms;
        this.view = view;
        this.refusals = refusals;
    }

    /** All of them, of which there is at most one per criterion. */
    @GET
    @UnrestrictedAccess
    public Page<AlarmInfo> alarms(@PathParam("key") String key) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        TouchpointRow row = touchpoints.ofIssue(visit.issue().getId());
        List<AlarmInfo> all = view.of(visit.at(), row == null ? List.of() : alarms.at(row));
        return new Page<>(0, Page.MAX_LIMIT, all.size(), all);
    }
}
