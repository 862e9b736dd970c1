package app.touchpoint.jira.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the projects read last, on this node, each project with the stamp it had when it was read. Reading 5,000 touchpoints through Active
 * Objects takes about half of a matrix page.
 *
 * @param <K> a project, a project at a moment, or a criterion
 * @param <R> what is remembered of a row
 */
final class RememberedRows<K, R> {

    /** All projects together; about 40 MB of touchpoints. A larger project is not remembered. */
    static final int MOST_ROWS = 100_000;

    private final int most;
    private final Map<K, Project<R>> byId = new LinkedHashMap<>(16, 0.75f, true);
    private int rows;

    RememberedRows() {
        this(MOST_ROWS);
    }

    /** @param most how many rows are remembered, all projects together */
    RememberedRows(int most) {
        this.most = most;
    }

    private record Project<R>(List<Long> stamp, List<R> rows) {

        /** One without rows takes room, too. */
        int size() {
            return Math.max(1, rows.size());
        }
    }

    /** The rows of a project in the order in which they were put, or null where they are not remembered under that stamp. */
    synchronized @Nullable List<R> get(K projectId, List<Long> stamp) {
        Project<R> project = byId.get(projectId);
        return project != null && project.stamp().equals(stamp) ? project.rows() : null;
    }

    /** Remembers the rows of a project in place of older ones, and forgets those of projects that nobody has read for longest. */
    synchronized void put(K projectId, List<Long> stamp, List<R> newRows) {
        Project<R> project = new Project<>(stamp, newRows);
        if (project.size() > most) {
            return;
        }
        Project<R> before = byId.remove(projectId);
        rows += project.size() - (before == null ? 0 : before.size());
        byId.put(projectId, project);
        Iterator<Project<R>> longest = byId.values().iterator();
        while (rows > most) {
            rows -= longest.next().size();
            longest.remove();
        }
    }
}
