package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Proportion;

/**
 * How many existing customers have recommended the provider in the last twelve months, of those who were asked.
 *
 * @see "method.md 2.1 [OUR], beside NPS: deeds [A17]"
 */
public final class ActiveReferrals {
    private ActiveReferrals() {}

    /** The share of those who have recommended. */
    public static Proportion of(long recommended, long asked) {
        return new Proportion(recommended, asked);
    }
}
