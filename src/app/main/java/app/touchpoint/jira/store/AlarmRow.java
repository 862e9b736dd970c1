package app.touchpoint.jira.store;

import app.touchpoint.core.statistics.chart.ControlChart;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that was out of the ordinary on the bad side.
 *
 * @param id 0 until it is stored
 * @param subject what it is about
 * @param value the figure that was measured
 * @param chart the limits it was judged by
 * @param leastPeople the smallest number of people behind any of these values; 0 where issues were counted and nobody was asked
 * @param closed null while it is open
 */
public record AlarmRow(
        long id,
        Subject subject,
        double value,
        ControlChart chart,
        long leastPeople,
        Instant raisedAt,
        @Nullable Closed closed) {

    /**
     * What it is about.
     *
     * @param issueId the touchpoint; null for the journey as a whole
     * @param series of the criterion at the time
     * @param measurementId what raised it
     * @param end the last day of its period
     */
    public record Subject(
            long criterionId, @Nullable Long issueId, long projectId, int series, long measurementId, LocalDate end) {}

    /**
     * How it ended.
     *
     * @param by key of the user who has seen it; null where it was withdrawn, as after a correction
     * @param actionId the issue that was made of it
     */
    public record Closed(
            @Nullable String by, Instant at, @Nullable Long actionId) {}

    /** Whether people stand behind its figures, of whom nothing may be told where they are few. */
    public boolean isOfPeople() {
        return leastPeople > 0;
    }

    /** Whether nobody has seen it yet. */
    public boolean isOpen() {
        return closed == null;
    }
}
