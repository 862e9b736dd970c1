package app.touchpoint.core.statistics.distribution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the distributions that the method's intervals and tests need. */
public final class Distributions {
    /** How sure every interval of ours is. */
    public static final double CONFIDENCE = 0.95;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double UPPER = 1 - (1 - CONFIDENCE) / 2;

    /** A quantile of t is found by trying, and a page of measurements asks for few of them again and again; more are not kept. */
    private static final int MOST_KEPT = 10_000;

    private static final Map<Double, Double> KEPT = new ConcurrentHashMap<>();

    private static final double Z = NORMAL.inverseCumulativeProbability(UPPER);

    private Distributions() {}

    /** How many standard errors a two-sided 95 % interval reaches to either side: 1.95996… */
    public static double z() {
        return Z;
    }

    /**
     * The same for a mean whose standard deviation is estimated.
     *
     * @param degreesOfFreedom above 0; need not be whole
     */
    public static double t(double degreesOfFreedom) {
        Double known = KEPT.get(degreesOfFreedom);
        if (known != null) {
            return known;
        }
        double quantile = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(degreesOfFreedom, quantile);
        }
        return quantile;
    }

    /** How probable a standard normal value at least as far from zero is, from 0 to 1. */
    public static double normalBothTails(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /** How probable a value of the t distribution at least as far from zero is, from 0 to 1. */
    public static double tBothTails(double t, double degreesOfFreedom) {
        return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
    }
}
