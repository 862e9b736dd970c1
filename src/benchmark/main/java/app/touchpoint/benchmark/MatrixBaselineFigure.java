package app.touchpoint.benchmark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell, a row or a column of the baseline says in one glance, summed up touchpoint by touchpoint. */
final class MatrixBaselineFigure {
    final int[] classes = new int[4];
    int all;
    int known;
    double sum;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    int asked;
    int fewest = Integer.MAX_VALUE;
    int most;

    @Nullable
    LocalDate oldest;

    @Nullable
    LocalDate freshTo;

    int breaks;
    int alarms;
    int quickWins;

    @Nullable
    MatrixBaselineRow weakest;

    private double least = Double.POSITIVE_INFINITY;

    void add(MatrixBaselineRow row, MatrixBaselineMarks marks) {
        all++;
        classes[row.experience()]++;
        breaks += marks.breaks(row.id());
        alarms += marks.isAlarmed(row.id()) ? 1 : 0;
        quickWins += marks.work(row.id()).quickWins();
        Double ist = row.ist();
        if (ist == null) {
            return;
        }
        known++;
        sum += ist;
        lowest = Math.min(lowest, ist);
        highest = Math.max(highest, ist);
        if (ist < least) {
            least = ist;
            weakest = row;
        }
        if (row.people() != null) {
            asked++;
            fewest = Math.min(fewest, row.people());
            most = Math.max(most, row.people());
            oldest = earlier(oldest, row.until());
            freshTo = earlier(freshTo, row.freshTo());
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    double mean() {
        return sum / known;
    }

    boolean isThin() {
        return asked > 0 && fewest < 30;
    }

    boolean isStale(LocalDate today) {
        return freshTo != null && today.isAfter(freshTo);
    }
}
