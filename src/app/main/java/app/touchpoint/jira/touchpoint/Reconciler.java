package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.DirtyIssueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what events did not tell: those that were lost, came while the app was off, or never come at all, as with imports,
 * deleted projects and bulk archiving. It compares; only what differs is read.
 */
@Component
public class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    /** Issues read in one run; the rest waits for the next one. */
    private static final int MOST_PER_RUN = 500;

    private final ProjectSetup setup;
    private final ProjectManager projects;
    private final TouchpointStore store;
    private final DirtyIssueStore dirty;
    private final Reading reading;

    public Reconciler(
            ProjectSetup setup,
            ProjectManager projects,
            TouchpointStore store,
            DirtyIssueStore dirty,
            Reading reading) {
        this.setup = setup;
        this.projects = projects;
        this.store = store;
        this.dirty = dirty;
        this.reading = reading;
    }

    /** How issues are found and read again; one bean for two that always go together. */
    @Component
    public static class Reading {

        private final IssueSearch search;
        private final ReadModel readModel;

        public Reading(IssueSearch search, ReadModel readModel) {
            this.search = search;
            this.readModel = readModel;
        }
    }

    /** Reads what is marked and what changed within the last minutes. Cheap where nothing happened. */
    public void catchUp(int minutes) {
        List<Long> marked = dirty.oldest(MOST_PER_RUN);
        for (Long issueId : marked) {
            if (refreshed(issueId)) {
                dirty.clear(List.of(issueId));
            }
        }
        forEachProject((project, key) -> compare(
                reading.search.touchpointsUpdatedWithin(project, key, minutes), rowsById(project.projectId()), false));
    }

    /** Compares every touchpoint of every project; for the time after a start and now and then. */
    public void compareAll() {
        forEachProject((project, key) ->
                compare(reading.search.allTouchpoints(project, key), rowsById(project.projectId()), true));
    }

    /**
     * Reads what differs.
     *
     * @param complete whether what was found is all there is, so that a row without an issue is doubtful
     */
    private void compare(List<Issue> found, Map<Long, TouchpointRow> rows, boolean complete) {
        int left = MOST_PER_RUN;
        for (Issue issue : found) {
            TouchpointRow row = rows.remove(issue.getId());
            boolean same = row != null
                    && seconds(row.issueUpdated()) == seconds(issue.getUpdated().getTime());
            if (!same && left-- > 0) {
                refreshed(issue.getId());
            }
        }
        if (complete) {
            rows.keySet().forEach(this::refreshed);
        }
    }

    /** The index may know an instant to the second only. */
    private static long seconds(long epochMillis) {
        return Math.floorDiv(epochMillis, 1_000L);
    }

    private boolean refreshed(long issueId) {
        try {
            reading.readModel.refresh(issueId);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Cannot bring issue {} up to date; the next run tries again.", issueId, e);
            return false;
        }
    }

    private Map<Long, TouchpointRow> rowsById(long projectId) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        store.ofProject(projectId).forEach(row -> rows.put(row.issueId(), row));
        return rows;
    }

    private void forEachProject(ProjectWork work) {
        for (Long projectId : setup.projectIds()) {
            Project project = projects.getProjectObj(projectId);
            Optional<SetUpProject> configured = setup.of(projectId);
            if (project == null) {
                store.removeProject(projectId);
            } else if (configured.isPresent()) {
                work.on(configured.get(), project.getKey());
            }
        }
    }

    @FunctionalInterface
    private interface ProjectWork {
        void on(SetUpProject project, String projectKey);
    }
}
