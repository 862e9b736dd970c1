package app.touchpoint.jira.panel;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.panel.PanelInfo.RemarkInfo;
import app.touchpoint.jira.rating.Remark;
import app.touchpoint.jira.rating.TouchpointRatings;
import app.touchpoint.jira.rating.Views;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.setup.ProjectSettings;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was said with the ratings of a touchpoint. 401, 404 and 422 as everywhere; 400 {@code value-malformed} for an unknown group. */
@Path("/touchpoints/{key}/remarks")
@Produces(MediaType.APPLICATION_JSON)
public class RemarksResource {

    private final Access access;
    private final TouchpointRatings ratings;
    private final ProjectSettings settings;
    private final Refusals refusals;

    @Inject
    public RemarksResource(Access access, TouchpointRatings ratings, ProjectSettings settings, Refusals refusals) {
        this.access = access;
        this.ratings = ratings;
        this.settings = settings;
        this.refusals = refusals;
    }

    /** A page of what a group said, in the order of {@link Remark#of}; empty while the caller may not see the group's view. */
    @GET
    @UnrestrictedAccess
    @Path("/{group}")
    public Page<RemarkInfo> remarks(
            @PathParam("key") String key,
            @PathParam("group") String group,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        RaterGroup wanted = Coded.find(RaterGroup.class, group)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "group",
                        group,
                        Arrays.stream(RaterGroup.values()).map(RaterGroup::code).collect(Collectors.joining(", ")))));
        Views.More more = ratings.of(
                        visit, settings.of(visit.at().project().getId()).minimumN())
                .shown()
                .get(wanted);
        List<RemarkInfo> all = more == null
                ? List.of()
                : more.remarks().stream().map(RemarksResource::info).toList();
        return Page.of(all, start, limit);
    }

    static RemarkInfo info(Remark remark) {
        return new RemarkInfo(
                remark.text(), remark.at() == null ? null : remark.at().toString());
    }
}
