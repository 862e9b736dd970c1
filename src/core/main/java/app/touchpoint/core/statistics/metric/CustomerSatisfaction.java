package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;

/**
 * CSAT: the share of answers in the highest boxes, most often the upper two.
 *
 * @param boxes how many of the highest points count; the rule is shown with the figure
 * @see "method.md 2.1 [K]: top-2-box = count(4, 5)/n"
 */
public record CustomerSatisfaction(int boxes) {
    /** The rule in use where none is stated. */
    public static final CustomerSatisfaction TOP_TWO = new CustomerSatisfaction(2);

    public CustomerSatisfaction {
        if (boxes < 1) {
            throw new IllegalArgumentException("At least the highest box counts, not " + boxes);
        }
    }

    /**
     * The share of the highest boxes.
     *
     * @throws IllegalArgumentException when all points of the scale would count
     */
    public Proportion of(ScaleCounts counts) {
        if (boxes >= counts.counts().size()) {
            throw new IllegalArgumentException(
                    boxes + " boxes of a scale with " + counts.counts().size() + " points");
        }
        return new Proportion(counts.between(counts.highest() - boxes + 1, counts.highest()), counts.n());
    }
}
