package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.statistics.ScaleCounts;
import java.util.Arrays;

/** Counts of one segment: answers per column and point, and missing ones per column. */
final class Tally {
    private final int lowest;
    /** Of each column how many answers are missing, and then how many there are of each point. */
    private final long[] counts;

    private final int width;

    Tally(int columns, Scale scale) {
        lowest = scale.min();
        width = scale.points() + 1;
        counts = new long[columns * width];
    }

    /** Adds a row's codes, each a point or {@link CellCodes#MISSING}. */
    void add(int[] codes) {
        int place = -CellCodes.MISSING;
        for (int code : codes) {
            counts[place + code]++;
            place += width;
        }
    }

    Answers answers(int column) {
        int start = column * width;
        return new Answers(ScaleCounts.of(lowest, Arrays.copyOfRange(counts, start + 1, start + width)), counts[start]);
    }
}
