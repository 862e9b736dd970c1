package app.touchpoint.core.trend;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Mann-Kendall test for a monotonic trend, two-sided. It assumes that the values do not depend on each other.
 *
 * @param s pairs that rise minus pairs that fall
 * @param variance of {@code s} without a trend, corrected for equal values
 * @param z {@code s} in standard deviations, corrected by one towards zero; 0 where all values are equal
 * @param p how probable an {@code s} at least as far from zero is without a trend, from 0 to 1
 * @see "method.md 2.9 and 2.10: Mann-Kendall with tie-corrected variance, exact below n = 10"
 */
public record MannKendall(long s, double variance, double z, double p) {
    /** From so many values on the normal approximation is used. */
    public static final int NORMAL_FROM = 10;

    /** Tests values in the order of time; the exact distribution is used below {@value #NORMAL_FROM} values. */
    public static MannKendall of(List<Double> values) {
        MannKendall normal = normal(values);
        return values.size() < NORMAL_FROM
                ? new MannKendall(normal.s, normal.variance, normal.z, exact(values, normal.s))
                : normal;
    }

    /** The same by the normal approximation, whatever the number of values. */
    static MannKendall normal(List<Double> values) {
        long s = 0;
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += Double.compare(values.get(later), values.get(earlier));
            }
        }
        double variance = term(values.size());
        for (int equal : sizesOfEqual(values).values()) {
            variance -= term(equal);
        }
        double z = variance > 0 ? (s - Long.signum(s)) / Math.sqrt(variance) : 0;
        return new MannKendall(s, variance, z, Distributions.normalBothTails(z));
    }

    private static double term(int n) {
        return n * (n - 1.0) * (2.0 * n + 5) / 18;
    }

    private static Map<Double, Integer> sizesOfEqual(List<Double> values) {
        Map<Double, Integer> sizes = new HashMap<>();
        values.forEach(value -> sizes.merge(value, 1, Integer::sum));
        return sizes;
    }

    /**
     * All orders of the values are equally probable without a trend. How many of them have so many falling pairs is the
     * Gaussian multinomial coefficient: equal values are put in group by group, and each of a group may stand behind any
     * number of the values before it.
     */
    private static double exact(List<Double> values, long s) {
        double[] byFalling = {1};
        int placed = 0;
        for (int size : sizesOfEqual(values).values()) {
            byFalling = product(byFalling, gaussianBinomial(placed + size, size));
            placed += size;
        }
        long pairs = byFalling.length - 1L;
        double all = 0;
        double asFar = 0;
        for (int falling = 0; falling < byFalling.length; falling++) {
            all += byFalling[falling];
            if (Math.abs(pairs - 2L * falling) >= Math.abs(s)) {
                asFar += byFalling[falling];
            }
        }
        return asFar / all;
    }

    /** Coefficients of the Gaussian binomial: how many ways to mix k equal values into n places have so many falling pairs. */
    private static double[] gaussianBinomial(int n, int k) {
        double[][] row = {{1}};
        for (int places = 1; places <= n; places++) {
            double[][] next = new double[places + 1][];
            next[0] = new double[] {1};
            next[places] = new double[] {1};
            for (int chosen = 1; chosen < places; chosen++) {
                next[chosen] = sum(row[chosen - 1], shifted(row[chosen], chosen));
            }
            row = next;
        }
        return row[k];
    }

    private static double[] shifted(double[] coefficients, int by) {
        double[] shifted = new double[coefficients.length + by];
        System.arraycopy(coefficients, 0, shifted, by, coefficients.length);
        return shifted;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[Math.max(one.length, other.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (i < one.length ? one[i] : 0) + (i < other.length ? other[i] : 0);
        }
        return sum;
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                product[i + j] += one[i] * other[j];
            }
        }
        return product;
    }
}
