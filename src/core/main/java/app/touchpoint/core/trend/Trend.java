package app.touchpoint.core.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a series rises or falls. An arrow needs evidence; most movements at one touchpoint are noise.
 *
 * @see "method.md 2.10: show an arrow only if p < 0.05, else no evidence of a trend; 2.9: say nothing below n = 5"
 */
public sealed interface Trend {
    /** Fewer values than this say nothing. */
    int LEAST_VALUES = 5;

    /** The largest p that is evidence, excluded. */
    double SIGNIFICANCE = 0.05;

    /**
     * Fewer than {@value #LEAST_VALUES} values.
     *
     * @param values how many there are
     */
    record TooFew(int values) implements Trend {}

    /**
     * Enough values, no evidence of a trend.
     *
     * @param p at least {@value #SIGNIFICANCE}
     */
    record NoEvidence(int values, double p) implements Trend {}

    /**
     * Evidence of a trend.
     *
     * @param slope Sen's slope per step from one value to the next; positive rises
     * @param p below {@value #SIGNIFICANCE}
     */
    record Evident(int values, double slope, double p) implements Trend {
        /** Whether it rises; else it falls. */
        public boolean isRising() {
            return slope > 0;
        }
    }

    /** The trend of values in the order of time. */
    static Trend of(List<Double> values) {
        if (values.size() < LEAST_VALUES) {
            return new TooFew(values.size());
        }
        MannKendall test = MannKendall.of(values);
        double slope = senSlope(values);
        return test.p() < SIGNIFICANCE && slope != 0
                ? new Evident(values.size(), slope, test.p())
                : new NoEvidence(values.size(), test.p());
    }

    /** Sen's slope: the median of the slopes of all pairs, per step. Needs at least two values. */
    static double senSlope(List<Double> values) {
        List<Double> slopes = new ArrayList<>();
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes.add((values.get(later) - values.get(earlier)) / (later - earlier));
            }
        }
        slopes.sort(null);
        int middle = slopes.size() / 2;
        return slopes.size() % 2 == 1 ? slopes.get(middle) : (slopes.get(middle - 1) + slopes.get(middle)) / 2;
    }
}
