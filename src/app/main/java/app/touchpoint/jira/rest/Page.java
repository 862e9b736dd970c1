package app.touchpoint.jira.rest;

import java.util.List;

/**
 * A slice of a list.
 *
 * @param start position of the first value, from 0
 * @param limit how many were asked for, at most {@link #MAX_LIMIT}
 * @param total how many there are
 */
public record Page<T>(int start, int limit, int total, List<T> values) {

    /** The most values of one page. */
    public static final int MAX_LIMIT = 1_000;

    /** The slice of a whole list; a start behind its end gives no values. */
    public static <T> Page<T> of(List<T> all, int start, int limit) {
        int from = Math.max(0, Math.min(start, all.size()));
        int size = Math.max(0, Math.min(limit, MAX_LIMIT));
        return new Page<>(start, size, all.size(), List.copyOf(all.subList(from, Math.min(all.size(), from + size))));
    }
}
