package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.Access;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;

/** Touchpoints to choose from, wherever they are. */
@Path("/touchpoint-search")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointSearchResource {

    private final TouchpointFinder finder;
    private final Access access;
    private final JiraAuthenticationContext authentication;

    @Inject
    public TouchpointSearchResource(TouchpointFinder finder, Access access, JiraAuthenticationContext authentication) {
        this.finder = finder;
        this.access = access;
        this.authentication = authentication;
    }

    /** A touchpoint to choose. */
    public record Choice(String key, String summary, String project) {}

    /**
     * The touchpoints that the caller may see and that fit what was typed, {@value TouchpointFinder#MOST} at most.
     *
     * @param query a key or the beginnings of words; empty for the last changed
     * @param project key of the project whose touchpoints come first; may be missing
     */
    @GET
    public List<Choice> search(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("project") @DefaultValue("") String project) {
        long preferred = project.isEmpty()
                ? 0
                : access.enter(project).<Long>fold(visit -> visit.project().getId(), refusal -> 0L);
        return finder.find(authentication.getLoggedInUser(), query, preferred).stream()
                .map(TouchpointSearchResource::choice)
                .toList();
    }

    private static Choice choice(Issue issue) {
        Project project = issue.getProjectObject();
        return new Choice(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                project == null ? "" : project.getName());
    }
}
