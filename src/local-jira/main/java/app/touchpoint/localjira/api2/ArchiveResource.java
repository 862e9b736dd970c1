package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.Relocations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Puts single issues into the archive and takes them out (A-issue-31). */
@Path("issue/{issue}/{deed: archive|restore}")
public final class ArchiveResource {

    private final Issues issues;
    private final Relocations relocations;

    ArchiveResource(Issues issues, Relocations relocations) {
        this.issues = issues;
        this.relocations = relocations;
    }

    /** 204; 403 for who does not administer the project, 404 for what may not be seen. */
    @PUT
    public Response change(
            @Context HttpServletRequest request, @PathParam("issue") String keyOrId, @PathParam("deed") String deed) {
        Call call = Call.of(request);
        IssueView issue =
                issues.view(call.userKey(), keyOrId).orElseThrow(() -> ApiFailure.notFound("Issue Does Not Exist"));
        if (relocations.setArchived(call.userKey(), issue.id(), deed.equals("archive"))
                instanceof IssueOutcome.Refused refused) {
            throw ApiFailure.forbidden(String.join(" ", refused.messages()));
        }
        return Response.noContent().build();
    }
}
