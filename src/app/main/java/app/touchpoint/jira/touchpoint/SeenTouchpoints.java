package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which touchpoints of several projects somebody may see, as the index has them: for searches, which see no more than it either. Where
 * they are few, Jira is asked for each besides, since the index may not know yet what was hidden a moment ago; where they are many, for
 * those that were just changed here. What another node hid a moment ago the index of this one shows as long as Jira's own searches do.
 */
@Component
public class SeenTouchpoints {

    /** How many touchpoints are asked for one by one; where there are more, only those just changed. */
    private static final int MOST_ASKED = 100;

    private final ProjectSetup setup;
    private final ProjectManager projects;
    private final Access access;
    private final IndexKnowledge index;
    private final IssueManager issues;

    public SeenTouchpoints(
            ProjectSetup setup, ProjectManager projects, Access access, IndexKnowledge index, IssueManager issues) {
        this.setup = setup;
        this.projects = projects;
        this.access = access;
        this.index = index;
        this.issues = issues;
    }

    /**
     * Those of the issues that are touchpoints the user may see; some searches per project that the user may see, a reading of each issue
     * where they are {@value #MOST_ASKED} at most and else of those just changed, and no statement of ours.
     *
     * @param idsByProject issue ids by the project they are believed to be in
     * @param user who need not be logged in
     */
    public Set<Long> among(Map<Long, ? extends Collection<Long>> idsByProject, @Nullable ApplicationUser user) {
        Set<Long> seen = new TreeSet<>();
        idsByProject.forEach((projectId, ids) -> {
            Project project = projects.getProjectObj(projectId);
            if (project != null && access.maySee(user, project)) {
                setup.of(projectId).ifPresent(configured -> {
                    Sighting sighting = index.of(configured, project.getKey(), user);
                    ids.stream().filter(sighting::shows).forEach(seen::add);
                });
            }
        });
        boolean few = seen.size() <= MOST_ASKED;
        seen.removeIf(id -> (few || index.isDoubtful(id)) && !maySee(id, user));
        return seen;
    }

    private boolean maySee(long issueId, @Nullable ApplicationUser user) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null && !issue.isArchived() && access.maySee(user, issue);
    }
}
