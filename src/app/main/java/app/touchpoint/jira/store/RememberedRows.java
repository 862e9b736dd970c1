package app.touchpoint.jira.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The touchpoints of the projects read last, on this node, each with the stamp it had when it was read. Reading 5,000 rows through Active
 * Objects takes about half of a matrix page.
 *
 * @param <K> a project, or a project at a moment
 * @param <R> what is remembered of a touchpoint
 */
final class RememberedRows<K, R> {

    /** All projects together; about 40 MB. A larger project is not remembered. */
    static final int MOST_ROWS = 100_000;

    private final Map<K, Project<R>> byId = new LinkedHashMap<>(16, 0.75f, true);
    private int rows;

    private record Project<R>(List<Long> stamp, List<R> rows) {}

    /** The rows of a project in the order in which they were put, or null where they are not remembered under that stamp. */
    synchronized @Nullable List<R> get(K projectId, List<Long> stamp) {
        Project<R> project = byId.get(projectId);
        return project != null && project.stamp().equals(stamp) ? project.rows() : null;
    }

    /** Remembers the rows of a project in place of older ones, and forgets those of projects that nobody has read for longest. */
    synchronized void put(K projectId, List<Long> stamp, List<R> newRows) {
        if (newRows.size() > MOST_ROWS) {
            return;
        }
        Project<R> before = byId.remove(projectId);
        rows += newRows.size() - (before == null ? 0 : before.rows().size());
        byId.put(projectId, new Project<>(stamp, newRows));
        Iterator<Project<R>> longest = byId.values().iterator();
        while (rows > MOST_ROWS) {
            rows -= longest.next().rows().size();
            longest.remove();
        }
    }
}
