package app.touchpoint.core.statistics;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The mean of so many values with their spread.
 *
 * @param n how many values; at least 1
 * @param value the mean
 * @param sd standard deviation of the sample (divided by n - 1), not negative; empty for a single value, which has none, and where nobody told it
 */
public record Mean(long n, double value, OptionalDouble sd) {
    public Mean {
        if (n < 1 || !Double.isFinite(value)) {
            throw new IllegalArgumentException("No mean: " + value + " of " + n);
        }
        if (sd.isPresent() && (n < 2 || !(sd.getAsDouble() >= 0) || Double.isInfinite(sd.getAsDouble()))) {
            throw new IllegalArgumentException("No standard deviation: " + sd.getAsDouble() + " of " + n);
        }
    }

    /** A mean whose spread is known. */
    public static Mean of(long n, double value, double sd) {
        return new Mean(n, value, OptionalDouble.of(sd));
    }

    /**
     * The 95 % interval by Student's t; empty for a single value. Of equal values it has no width: the formula takes a spread
     * that was not seen for one that is not there.
     *
     * @see "method.md 2.9 [K]: mean ± t(n - 1) s / √n"
     */
    public Optional<Interval> interval() {
        return interval(1);
    }

    /** The same when it is known how many could have answered. */
    public Optional<Interval> interval(FinitePopulation population) {
        return interval(population.errorFactor(n));
    }

    private Optional<Interval> interval(double errorFactor) {
        return sd.isEmpty()
                ? Optional.empty()
                : Optional.of(Interval.around(value, Distributions.t(n - 1.0) * standardError() * errorFactor));
    }

    /** Standard deviation of the mean itself; needs a spread. */
    double standardError() {
        return sd.orElseThrow() / Math.sqrt(n);
    }
}
