package app.touchpoint.jira.touchpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was last made for a project, on this node, as long as what it is made of is the same: thousands of touchpoints are put in order once
 * after a change, not for each page. The source says everything that the made thing depends on, who may see what included, so that nobody is
 * given what was made for others. A source that rests on a list is compared fast only where the list itself is the same.
 *
 * @param <S> what it is made of, compared by {@code equals}
 * @param <V> what is made, never changed
 */
public final class LastMade<S, V> {

    /** Those asked for last. A project of 5,000 touchpoints takes a few megabytes. */
    private static final int MOST_PROJECTS = 16;

    private final Map<Long, Made<S, V>> byProject = new LinkedHashMap<>(16, 0.75f, true);

    private record Made<S, V>(S source, V value) {}

    /** What is made of the source, perhaps for somebody before. */
    public V of(long projectId, S source, Function<S, V> make) {
        Made<S, V> known = get(projectId);
        if (known != null && known.source().equals(source)) {
            return known.value();
        }
        V value = make.apply(source);
        put(projectId, new Made<>(source, value));
        return value;
    }

    private synchronized @Nullable Made<S, V> get(long projectId) {
        return byProject.get(projectId);
    }

    private synchronized void put(long projectId, Made<S, V> made) {
        byProject.put(projectId, made);
        if (byProject.size() > MOST_PROJECTS) {
            byProject.remove(byProject.keySet().iterator().next());
        }
    }
}
