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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The touchpoints of a project that somebody may see. The index tells which. Only where it is behind the read model, as it is for a moment
 * after a change, Jira is asked issue by issue, so that people see their own edits at once and nobody sees what was just hidden. After very
 * many changes at once that holds for the last of them; of the others the index decides.
 */
@Component
public class VisibleTouchpoints {

    /** The read model or the index may know an instant to the second only; after that long, the same second is the same change. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /** How many issues a request asks for one by one, the latest first; those beyond follow the index. */
    private static final int MOST_ASKED = 20;

    private final TouchpointStore store;
    private final IndexKnowledge index;
    private final IssueManager issues;
    private final Access access;
    private final Clock clock;

    public VisibleTouchpoints(
            TouchpointStore store, IndexKnowledge index, IssueManager issues, Access access, Clock clock) {
        this.store = store;
        this.index = index;
        this.issues = issues;
        this.access = access;
        this.clock = clock;
    }

    /** Rows of the read model in journey order; three searches and one statement, and for a moment after changes a few more. */
    public List<TouchpointRow> rows(ProjectVisit visit, SetUpProject project) {
        List<TouchpointRow> rows = store.ofProject(project.projectId());
        Sighting sighting = index.of(
                project,
                visit.project().getKey(),
                visit.user(),
                rows.stream().map(TouchpointRow::issueId).toList());
        Map<Long, Boolean> asked = askedFor(rows, sighting, visit);
        return rows.stream()
                .filter(row -> {
                    Boolean answer = asked.get(row.issueId());
                    return answer == null ? sighting.shows(row.issueId()) : answer;
                })
                .toList();
    }

    /** What Jira answers for issues of which the index does not know the last change. */
    private Map<Long, Boolean> askedFor(List<TouchpointRow> rows, Sighting sighting, ProjectVisit visit) {
        long now = clock.millis();
        long since = Math.max(now - IndexKnowledge.LAG.toMillis(), sighting.changesFrom());
        boolean exact = rows.stream().anyMatch(row -> row.issueUpdated() % 1_000 != 0);
        Map<Long, Boolean> answers = new HashMap<>();
        rows.stream()
                .filter(row -> row.issueUpdated() >= since)
                .filter(row -> isBehind(sighting.updated(row.issueId()), row.issueUpdated(), now, exact))
                .sorted(Comparator.comparingLong(TouchpointRow::issueUpdated).reversed())
                .limit(MOST_ASKED)
                .forEach(row -> answers.put(row.issueId(), maySee(row, visit)));
        return answers;
    }

    private static boolean isBehind(@Nullable Long indexed, long updated, long now, boolean exact) {
        if (indexed == null) {
            return true;
        }
        boolean settled = now - updated > SETTLED.toMillis();
        return settled ? indexed / 1_000 < updated / 1_000 : !exact || indexed < updated;
    }

    private boolean maySee(TouchpointRow row, ProjectVisit visit) {
        Issue issue = issues.getIssueObject(row.issueId());
        return issue != null && !issue.isArchived() && access.maySee(visit.user(), issue);
    }
}
