package app.touchpoint.localjira.db;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts what the current thread causes, so that a test can bound it: SQL statements, searches, reads of single issues. A
 * request starts the count and reads it at its end; outside of a request the count goes nowhere.
 */
public final class Work {

    /** What is counted. */
    public enum Kind {
        /** A statement sent to the database, the app's and local Jira's own alike. */
        SQL,
        /** The part of {@link #SQL} that Active Objects sent for the app. */
        AO_SQL,
        /** A query run against the issue index. */
        SEARCH,
        /** A custom field value or link read through the Issue API, each of which costs Jira a query. */
        ISSUE_READ,
        /** A permission check on a single issue. */
        ISSUE_PERMISSION
    }

    private static final ThreadLocal<Map<Kind, Integer>> COUNTS = new ThreadLocal<>();

    private Work() {}

    /** Starts counting on this thread, from zero. */
    public static void start() {
        COUNTS.set(new EnumMap<>(Kind.class));
    }

    /** Adds one. */
    public static void count(Kind kind) {
        Map<Kind, Integer> counts = COUNTS.get();
        if (counts != null) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    /** The count so far on this thread; 0 where nothing was started. */
    public static int of(Kind kind) {
        Map<Kind, Integer> counts = COUNTS.get();
        return counts == null ? 0 : counts.getOrDefault(kind, 0);
    }

    /**
     * Does something whose work of that kind does not count: Jira's own, which no app can avoid, such as drawing the columns of a
     * search one issue after the other.
     */
    public static <T> T apart(Kind kind, Supplier<T> action) {
        int before = of(kind);
        try {
            return action.get();
        } finally {
            Map<Kind, Integer> counts = COUNTS.get();
            if (counts != null) {
                counts.put(kind, before);
            }
        }
    }

    /** Stops counting on this thread. */
    public static void stop() {
        COUNTS.remove();
    }
}
