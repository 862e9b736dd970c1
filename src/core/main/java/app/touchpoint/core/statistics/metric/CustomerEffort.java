package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;
import java.util.Optional;

/**
 * CES 2.0: agreement from 1 to 7 that it was made easy. Several figures of that name are about that cannot be compared, so
 * which one is meant is part of the criterion.
 *
 * @see "method.md 2.1: mean variant [M4], share of 5 and more; incompatible variants [M5]"
 */
public final class CustomerEffort {
    /** The lowest agreement that counts for the share. */
    public static final int EASY_FROM = 5;

    private static final int LEAST = 1;
    private static final int MOST = 7;

    /** How many of the highest points those are. */
    public static final int EASY_BOXES = MOST - EASY_FROM + 1;

    private CustomerEffort() {}

    /** Whether answers are on its scale. */
    public static boolean isAskedAs(ScaleCounts counts) {
        return counts.lowest() == LEAST && counts.highest() == MOST;
    }

    /** Mean agreement; empty without answers. */
    public static Optional<Mean> mean(ScaleCounts counts) {
        return onItsScale(counts).mean();
    }

    /** The share of those who found it easy. */
    public static Proportion share(ScaleCounts counts) {
        return new Proportion(onItsScale(counts).between(EASY_FROM, MOST), counts.n());
    }

    private static ScaleCounts onItsScale(ScaleCounts counts) {
        if (!isAskedAs(counts)) {
            throw new IllegalArgumentException(
                    "Effort is asked from 1 to 7, not from " + counts.lowest() + " to " + counts.highest());
        }
        return counts;
    }
}
