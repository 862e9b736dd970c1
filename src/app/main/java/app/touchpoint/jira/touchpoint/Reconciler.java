package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.DirtyIssueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what events did not tell: those that were lost, came while the app was off, or never come at all, as with imports,
 * deleted projects and archiving. It compares; only what differs is read.
 */
@Component
public class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    /** A project of whose deletion no event told has to be missed on this node for that long. */
    private static final Duration CERTAIN = Duration.ofHours(1);

    /** Issues read of a project in one run; the rest waits for the next one. */
    private static final int MOST_PER_RUN = 500;

    private final ProjectSetup setup;
    private final ProjectManager projects;
    private final TouchpointStore store;
    private final DirtyIssueStore dirty;
    private final Reading reading;
    private final Map<Long, Instant> missedSince = new ConcurrentHashMap<>();
    private final Map<Long, Counts> fruitless = new ConcurrentHashMap<>();

    /** How many touchpoints the index and the read model have. */
    private record Counts(long indexed, long known) {}

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

    /** How issues are found and read again; one bean for what always goes together. */
    @Component
    public static class Reading {

        private final IssueSearch search;
        private final ReadModel readModel;
        private final HistoryStart history;
        private final Clock clock;

        public Reading(IssueSearch search, ReadModel readModel, HistoryStart history, Clock clock) {
            this.search = search;
            this.readModel = readModel;
            this.history = history;
            this.clock = clock;
        }
    }

    /**
     * Reads what is marked and what changed within the last minutes, and compares a whole project where the index and the read model have
     * different numbers of touchpoints, once for each two numbers. Two searches and a statement or two per project where nothing happened.
     */
    public void catchUp(int minutes) {
        for (Long issueId : dirty.oldest(MOST_PER_RUN)) {
            if (refreshed(issueId)) {
                dirty.clear(List.of(issueId));
            }
        }
        forEachProject((project, key) -> {
            List<Issue> changed = reading.search.touchpointsUpdatedWithin(project, key, minutes);
            List<TouchpointRow> known =
                    store.ofIssues(changed.stream().map(Issue::getId).toList());
            compare(changed, byId(known), false);
            Counts counts = new Counts(reading.search.countAll(project), store.countOf(project.projectId()));
            if (counts.indexed() == counts.known()) {
                fruitless.remove(project.projectId());
            } else if (!counts.equals(fruitless.get(project.projectId())) && compareAll(project, key)) {
                // Comparing does not help, e.g. where this node's index kept a document of a deleted issue: not again
                // each
                // minute.
                fruitless.put(project.projectId(), counts);
            }
            reading.history.begin(project.projectId());
            reading.readModel.lookedAt(project.projectId());
        });
    }

    /**
     * Compares every touchpoint of every project; for the time after a start and now and then.
     *
     * @return whether everything was read that differs; else there was too much for one run
     */
    public boolean compareAll() {
        boolean[] done = {true};
        forEachProject((project, key) -> {
            done[0] &= compareAll(project, key);
            reading.history.mend(project.projectId());
            reading.readModel.compared(project.projectId());
        });
        return done[0];
    }

    private boolean compareAll(SetUpProject project, String key) {
        return compare(reading.search.allTouchpoints(project, key), byId(store.ofProject(project.projectId())), true);
    }

    /**
     * Reads what differs.
     *
     * @param complete whether what was found is all there is, so that a row without an issue is doubtful
     * @return whether all that differs was read
     */
    private boolean compare(List<Issue> found, Map<Long, TouchpointRow> rows, boolean complete) {
        int left = MOST_PER_RUN;
        for (Issue issue : found) {
            TouchpointRow row = rows.remove(issue.getId());
            if ((row == null || !isSame(row.issueUpdated(), issue.getUpdated().getTime())) && left-- > 0) {
                refreshed(issue.getId());
            }
        }
        if (complete) {
            long settled = reading.clock.millis() - IndexKnowledge.LAG.toMillis();
            for (TouchpointRow row : rows.values()) {
                // A fresh one may be unknown to the index only.
                if (row.issueUpdated() < settled && left-- > 0) {
                    refreshed(row.issueId());
                }
            }
        }
        return left >= 0;
    }

    /** The index or the database may know an instant to the second only. */
    private static boolean isSame(long known, long indexed) {
        boolean seconds = known % 1_000 == 0 || indexed % 1_000 == 0;
        return seconds ? known / 1_000 == indexed / 1_000 : known == indexed;
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

    private static Map<Long, TouchpointRow> byId(List<TouchpointRow> list) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        list.forEach(row -> rows.put(row.issueId(), row));
        return rows;
    }

    /** A project that fails keeps no other from being looked at. */
    private void forEachProject(ProjectWork work) {
        for (Long projectId : setup.projectIds()) {
            try {
                Project project = projects.getProjectObj(projectId);
                Optional<SetUpProject> configured = setup.of(projectId);
                if (project == null) {
                    forgetMissing(projectId);
                    continue;
                }
                missedSince.remove(projectId);
                if (configured.isPresent() && !project.isArchived()) {
                    // Of an archived project no search finds anything, yet it may come back.
                    work.on(configured.get(), project.getKey());
                }
            } catch (RuntimeException e) {
                LOG.warn("Cannot reconcile project {}; the next run tries again.", projectId, e);
            }
        }
    }

    /** What is kept of a project is gone for good: a node that has not heard of a new project yet must not decide that. */
    private void forgetMissing(long projectId) {
        Instant now = reading.clock.instant();
        Instant since = Objects.requireNonNullElse(missedSince.putIfAbsent(projectId, now), now);
        if (!since.plus(CERTAIN).isAfter(now) && store.countOf(projectId) > 0) {
            reading.readModel.deleteProject(projectId);
        }
    }

    @FunctionalInterface
    private interface ProjectWork {
        void on(SetUpProject project, String projectKey);
    }
}
