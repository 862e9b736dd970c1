package app.touchpoint.benchmark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as the baseline of the matrix keeps it.
 *
 * @param people how many customers stand behind the Ist; null where nobody was asked
 * @param low where the Ist may lie with 95 % certainty
 * @param until the last day on which they were asked
 * @param freshTo the last day on which that speaks for today
 */
record MatrixBaselineRow(
        long id,
        String summary,
        String phase,
        String channel,
        @Nullable Double ist,
        double soll,
        @Nullable Integer people,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable LocalDate until,
        @Nullable LocalDate freshTo) {

    boolean isStale(LocalDate today) {
        return freshTo != null && today.isAfter(freshTo);
    }

    double gap() {
        return ist == null ? 0 : soll - ist;
    }

    /** Which class by the thresholds 4 and 8: 0 disappointing, 1 okay, 2 delighting, 3 unrated. */
    int experience() {
        return ist == null ? 3 : ist < 4 ? 0 : ist < 8 ? 1 : 2;
    }
}
