package app.touchpoint.jira.plan;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what events did not tell of actions: those that were lost, came while the app was off, or never come at all. It compares; only
 * what differs is read.
 */
@Component
public class ActionReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(ActionReconciler.class);

    /** Issues read of a project in one run; the rest waits for the next one. */
    private static final int MOST_PER_RUN = 500;

    /** How long the index is given to catch up with a change. */
    private static final Duration LAG = Duration.ofMinutes(1);

    private final ProjectSetup setup;
    private final ProjectManager projects;
    private final ActionTables tables;
    private final Reading reading;
    private final Clock clock;

    public ActionReconciler(
            ProjectSetup setup, ProjectManager projects, ActionTables tables, Reading reading, Clock clock) {
        this.setup = setup;
        this.projects = projects;
        this.tables = tables;
        this.reading = reading;
        this.clock = clock;
    }

    /** How actions are found and read again; one bean for what always goes together. */
    @Component
    public static class Reading {

        private final IssueSearch search;
        private final ActionModel model;

        public Reading(IssueSearch search, ActionModel model) {
            this.search = search;
            this.model = model;
        }
    }

    /**
     * Reads what changed within the last minutes, and compares the whole project where the index and the read model have different numbers
     * of actions; those of other types and projects that improve its touchpoints in any case. Two searches and a statement or two per project
     * where nothing happened, and one more search where there are such others.
     */
    void catchUp(int minutes) {
        forEachProject((project, key) -> {
            Map<Long, ActionRow> rows = rowsOfType(project);
            if (reading.search.countAllActions(project) == rows.size()) {
                refreshDifferent(reading.search.actionsUpdatedWithin(project, key, minutes), rows);
            } else {
                compare(reading.search.allActions(project, key), rows);
            }
            Map<Long, ActionRow> others = others(project);
            if (!others.isEmpty()) {
                compare(reading.search.among(others.keySet()), others);
            }
        });
    }

    /** Compares every action of every project, those of other types and projects that improve its touchpoints too. */
    void compareAll() {
        forEachProject((project, key) -> {
            compare(reading.search.allActions(project, key), rowsOfType(project));
            Map<Long, ActionRow> others = others(project);
            compare(reading.search.among(others.keySet()), others);
        });
    }

    private Map<Long, ActionRow> rowsOfType(SetUpProject project) {
        return byId(tables.actions().ofProject(project.projectId()).stream()
                .filter(row -> row.kind().typeId().equals(project.actionTypeId()))
                .toList());
    }

    private Map<Long, ActionRow> others(SetUpProject project) {
        List<Long> ids = tables.links().ofProject(project.projectId()).stream()
                .map(ActionLink::actionId)
                .distinct()
                .toList();
        return byId(tables.actions().ofIssues(ids).stream()
                .filter(row -> row.projectId() != project.projectId()
                        || !row.kind().typeId().equals(project.actionTypeId()))
                .toList());
    }

    private static Map<Long, ActionRow> byId(List<ActionRow> list) {
        Map<Long, ActionRow> rows = new HashMap<>();
        list.forEach(row -> rows.put(row.issueId(), row));
        return rows;
    }

    /** What was found is all there is: a row without an issue is doubtful, unless it is too fresh for the index. */
    private void compare(List<Issue> found, Map<Long, ActionRow> rows) {
        refreshDifferent(found, rows);
        found.forEach(issue -> rows.remove(issue.getId()));
        long settled = clock.millis() - LAG.toMillis();
        refresh(rows.values().stream()
                .filter(row -> row.issueUpdated() < settled)
                .map(ActionRow::issueId)
                .toList());
    }

    private void refreshDifferent(List<Issue> found, Map<Long, ActionRow> rows) {
        refresh(found.stream()
                .filter(issue -> {
                    ActionRow row = rows.get(issue.getId());
                    return row == null
                            || !isSame(row.issueUpdated(), issue.getUpdated().getTime());
                })
                .map(Issue::getId)
                .toList());
    }

    /** The index or the database may know an instant to the second only. */
    private static boolean isSame(long known, long indexed) {
        boolean seconds = known % 1_000 == 0 || indexed % 1_000 == 0;
        return seconds ? known / 1_000 == indexed / 1_000 : known == indexed;
    }

    private void refresh(Collection<Long> issueIds) {
        for (Long id : issueIds.stream().limit(MOST_PER_RUN).collect(Collectors.toList())) {
            try {
                reading.model.refresh(id);
            } catch (RuntimeException e) {
                LOG.warn("Cannot bring action {} up to date; the next run tries again.", id, e);
            }
        }
    }

    /** A project that fails keeps no other from being looked at. */
    private void forEachProject(ProjectWork work) {
        for (Long projectId : setup.projectIds()) {
            try {
                Project project = projects.getProjectObj(projectId);
                SetUpProject configured = setup.of(projectId).orElse(null);
                if (project != null && configured != null && !project.isArchived()) {
                    work.on(configured, project.getKey());
                }
            } catch (RuntimeException e) {
                LOG.warn("Cannot reconcile the actions of project {}; the next run tries again.", projectId, e);
            }
        }
    }

    @FunctionalInterface
    private interface ProjectWork {
        void on(SetUpProject project, String projectKey);
    }
}
