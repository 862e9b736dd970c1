package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.statistics.ScaleCounts;

/** Counts of one segment: answers per column and point, and missing ones per column. */
final class Tally {
    private final int lowest;
    private final long[][] counts;
    private final long[] missing;

    Tally(int columns, Scale scale) {
        lowest = scale.min();
        counts = new long[columns][scale.points()];
        missing = new long[columns];
    }

    /** Adds a row's codes, each a point or {@link CellCodes#MISSING}. */
    void add(int[] codes) {
        for (int column = 0; column < codes.length; column++) {
            if (codes[column] >= 0) {
                counts[column][codes[column]]++;
            } else {
                missing[column]++;
            }
        }
    }

    Answers answers(int column) {
        return new Answers(ScaleCounts.of(lowest, counts[column]), missing[column]);
    }
}
