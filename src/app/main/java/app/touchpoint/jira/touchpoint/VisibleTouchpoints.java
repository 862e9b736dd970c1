package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The touchpoints of a project that somebody may see. One search tells which; what changed a moment ago, which the index may
 * not know yet, is asked for issue by issue, the latest {@value #MAX_FRESH} at most.
 */
@Component
public class VisibleTouchpoints {

    /** How long the index is given to catch up. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    /** How many fresh issues a request asks for one by one; those beyond appear when the index knows them. */
    private static final int MAX_FRESH = 20;

    private final TouchpointStore store;
    private final IssueSearch search;
    private final IssueManager issues;
    private final Access access;
    private final Clock clock;

    public VisibleTouchpoints(
            TouchpointStore store, IssueSearch search, IssueManager issues, Access access, Clock clock) {
        this.store = store;
        this.search = search;
        this.issues = issues;
        this.access = access;
        this.clock = clock;
    }

    /** Rows of the read model in journey order; one search per 10,000 touchpoints and one statement. */
    public List<TouchpointRow> rows(ProjectVisit visit, SetUpProject project) {
        List<TouchpointRow> rows = store.ofProject(project.projectId());
        Set<Long> visible = new HashSet<>();
        for (Issue issue : search.visibleTouchpoints(project, visit.project().getKey(), visit.user())) {
            visible.add(issue.getId());
        }
        long freshSince = clock.millis() - FRESH.toMillis();
        rows.stream()
                .filter(row -> row.issueUpdated() >= freshSince)
                .sorted(Comparator.comparingLong(TouchpointRow::issueUpdated).reversed())
                .limit(MAX_FRESH)
                .forEach(row -> {
                    if (maySee(row, visit)) {
                        visible.add(row.issueId());
                    } else {
                        visible.remove(row.issueId());
                    }
                });
        return rows.stream().filter(row -> visible.contains(row.issueId())).toList();
    }

    private boolean maySee(TouchpointRow row, ProjectVisit visit) {
        Issue issue = issues.getIssueObject(row.issueId());
        return issue != null && !issue.isArchived() && access.maySee(visit.user(), issue);
    }
}
