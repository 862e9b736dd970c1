package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.Trinomial;

/**
 * How likely customers say they are to recommend, from 0 to 10: promoters (9, 10) minus detractors (0 to 6) in percent.
 *
 * @see "method.md 2.1 [M1]: 100 x (promoters minus detractors) / n; willingness, not deeds: see ReferralRate"
 */
public final class NetPromoterScore {
    private static final int MOST = 10;
    private static final int MOST_DETRACTING = 6;
    private static final int LEAST_PROMOTING = 9;

    private NetPromoterScore() {}

    /** Whether a scale is that of the question. */
    public static boolean fits(int lowest, int highest) {
        return lowest == 0 && highest == MOST;
    }

    /**
     * Promoters, passives and detractors.
     *
     * @throws IllegalArgumentException unless the scale runs from 0 to 10
     */
    public static Trinomial of(ScaleCounts counts) {
        if (!fits(counts.lowest(), counts.highest())) {
            throw new IllegalArgumentException(
                    "NPS is asked from 0 to 10, not from " + counts.lowest() + " to " + counts.highest());
        }
        return new Trinomial(
                counts.between(LEAST_PROMOTING, MOST),
                counts.between(MOST_DETRACTING + 1, LEAST_PROMOTING - 1),
                counts.between(0, MOST_DETRACTING));
    }
}
