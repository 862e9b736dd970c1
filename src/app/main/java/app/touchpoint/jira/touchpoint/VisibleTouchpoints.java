package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The touchpoints of a project that somebody may see. The index tells which. Only where it is behind the read model, as it is for a moment
 * after a change, Jira is asked issue by issue, so that people see their own edits at once and nobody sees what was just hidden. After very
 * many changes at once that holds for the last of them; of the others the index decides.
 */
@Component
public class VisibleTouchpoints {

    private final TouchpointStore store;
    private final IndexKnowledge index;
    private final LateIndex late;

    public VisibleTouchpoints(TouchpointStore store, IndexKnowledge index, LateIndex late) {
        this.store = store;
        this.index = index;
        this.late = late;
    }

    /** Rows of the read model in journey order; three searches and one statement, and for a moment after changes a few more. */
    public List<TouchpointRow> rows(ProjectVisit visit, SetUpProject project) {
        List<TouchpointRow> rows = store.ofProject(project.projectId());
        Sighting sighting = index.of(
                project,
                visit.project().getKey(),
                visit.user(),
                rows.stream().map(TouchpointRow::issueId).toList());
        Map<Long, Long> updated =
                rows.stream().collect(Collectors.toMap(TouchpointRow::issueId, TouchpointRow::issueUpdated));
        Map<Long, Boolean> asked = late.ask(updated, sighting::updated, sighting.changesFrom(), visit.user());
        return rows.stream()
                .filter(row -> {
                    Boolean answer = asked.get(row.issueId());
                    return answer == null ? sighting.shows(row.issueId()) : answer;
                })
                .toList();
    }
}
