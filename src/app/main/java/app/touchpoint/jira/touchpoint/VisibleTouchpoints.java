package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IndexKnowledge.Known;
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
    private final LastMade<List<TouchpointRow>, Changes> changes = new LastMade<>();

    public VisibleTouchpoints(TouchpointStore store, IndexKnowledge index, LateIndex late) {
        this.store = store;
        this.index = index;
        this.late = late;
    }

    /**
     * What somebody may see.
     *
     * @param rows of the read model in journey order
     * @param all whether these are all that the project has; then it is the very list that the store gave, which comes again
     */
    public record Seen(List<TouchpointRow> rows, boolean all) {}

    /**
     * What the index is compared with.
     *
     * @param updatedById when each changed last, epoch milliseconds
     */
    private record Changes(Known known, Map<Long, Long> updatedById) {

        static Changes of(List<TouchpointRow> rows) {
            Map<Long, Long> updatedById =
                    rows.stream().collect(Collectors.toMap(TouchpointRow::issueId, TouchpointRow::issueUpdated));
            return new Changes(Known.of(updatedById), updatedById);
        }
    }

    /** Rows of the read model in journey order; two searches and one statement, and for a moment after changes a few more. */
    public List<TouchpointRow> rows(ProjectVisit visit, SetUpProject project) {
        return seen(visit, project).rows();
    }

    /** The same rows, and whether these are all. */
    public Seen seen(ProjectVisit visit, SetUpProject project) {
        return among(store.ofProject(project.projectId()), visit, project);
    }

    /** The same as they were at a moment of this request; no statement of its own where this node remembers them. */
    public Seen seen(ProjectVisit visit, SetUpProject project, TouchpointStore.Moment at) {
        return among(store.ofProject(at), visit, project);
    }

    private Seen among(List<TouchpointRow> rows, ProjectVisit visit, SetUpProject project) {
        Changes last = changes.of(project.projectId(), rows.size(), rows, Changes::of);
        Sighting sighting = index.of(project, visit.project().getKey(), visit.user(), last.known());
        Map<Long, Boolean> asked =
                late.ask(last.updatedById(), sighting::updated, sighting.changesFrom(), visit.user());
        if (asked.isEmpty() && sighting.showsAll(last.known().ids())) {
            return new Seen(rows, true);
        }
        List<TouchpointRow> shown = rows.stream()
                .filter(row -> {
                    Boolean answer = asked.get(row.issueId());
                    return answer == null ? sighting.shows(row.issueId()) : answer;
                })
                .toList();
        return shown.size() == rows.size() ? new Seen(rows, true) : new Seen(shown, false);
    }
}
