package app.touchpoint.jira.touchpoint;

import java.util.Iterator;
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

    /** All projects together; about 40 MB. What is made of more is not remembered. */
    static final int MOST_TOUCHPOINTS = 100_000;

    private final Map<Long, Made<S, V>> byProject = new LinkedHashMap<>(16, 0.75f, true);
    private int touchpoints;

    private record Made<S, V>(S source, V value, int touchpoints) {}

    /**
     * What is made of the source, perhaps for somebody before.
     *
     * @param count of how many touchpoints it is made
     */
    public V of(long projectId, int count, S source, Function<S, V> make) {
        Made<S, V> known = get(projectId);
        if (known != null && known.source().equals(source)) {
            return known.value();
        }
        V value = make.apply(source);
        put(projectId, new Made<>(source, value, count));
        return value;
    }

    private synchronized @Nullable Made<S, V> get(long projectId) {
        return byProject.get(projectId);
    }

    private synchronized void put(long projectId, Made<S, V> made) {
        Made<S, V> before = byProject.remove(projectId);
        touchpoints -= before == null ? 0 : before.touchpoints();
        if (made.touchpoints() > MOST_TOUCHPOINTS) {
            return;
        }
        touchpoints += made.touchpoints();
        byProject.put(projectId, made);
        Iterator<Made<S, V>> longest = byProject.values().iterator();
        while (touchpoints > MOST_TOUCHPOINTS) {
            touchpoints -= longest.next().touchpoints();
            longest.remove();
        }
    }
}
