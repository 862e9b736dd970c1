package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Proportion;

/**
 * How many of the customers at the start of a period have left by its end. New customers of the period are in neither number.
 *
 * @param lost customers of the cohort who have left
 * @param cohort customers at the start
 * @see "method.md 2.1 [M6]: customers of the cohort lost in the period / cohort at start; the widespread (start - end)/start
 *     [M7] nets off new customers and can become negative"
 */
public record Churn(long lost, long cohort) {
    public Churn {
        if (lost < 0 || lost > cohort) {
            throw new IllegalArgumentException(lost + " lost customers of " + cohort);
        }
    }

    /**
     * The same from stocks.
     *
     * @param start customers at the start
     * @param end customers at the end
     * @param gained those of the end who were none at the start
     */
    public static Churn ofStocks(long start, long end, long gained) {
        return new Churn(start - (end - gained), start);
    }

    /** Lost of the cohort. */
    public Proportion rate() {
        return new Proportion(lost, cohort);
    }

    /** Kept of the cohort. */
    public Proportion retention() {
        return new Proportion(cohort - lost, cohort);
    }
}
