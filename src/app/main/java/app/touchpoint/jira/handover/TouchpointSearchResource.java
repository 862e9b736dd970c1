package app.touchpoint.jira.handover;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.touchpoint.TouchpointFinder;
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
import java.util.Map;
import java.util.Objects;

/** Touchpoints to choose from, wherever they are, with what breaks there: whoever chooses an end sees the breaks it has. */
@Path("/touchpoint-search")
@Produces(MediaType.APPLICATION_JSON)
public class TouchpointSearchResource {

    private final TouchpointFinder finder;
    private final Access access;
    private final VisibleBreaks breaks;
    private final JiraAuthenticationContext authentication;

    @Inject
    public TouchpointSearchResource(
            TouchpointFinder finder, Access access, VisibleBreaks breaks, JiraAuthenticationContext authentication) {
        this.finder = finder;
        this.access = access;
        this.breaks = breaks;
        this.authentication = authentication;
    }

    /**
     * A touchpoint to choose.
     *
     * @param breaks how many of its hand-overs break between online and offline, of those whose both ends the caller may see
     */
    public record Choice(String key, String summary, String project, int breaks) {}

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
        List<Issue> found = finder.find(authentication.getLoggedInUser(), query, preferred);
        Map<Long, Integer> broken = breaks.of(found.stream().map(Issue::getId).toList());
        return found.stream()
                .map(issue -> choice(issue, broken.getOrDefault(issue.getId(), 0)))
                .toList();
    }

    private static Choice choice(Issue issue, int broken) {
        Project project = issue.getProjectObject();
        return new Choice(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                project == null ? "" : project.getName(),
                broken);
    }
}
