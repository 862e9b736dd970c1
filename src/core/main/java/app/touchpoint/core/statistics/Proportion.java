package app.touchpoint.core.statistics;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of so many: a share such as top boxes, recommended customers or lost ones.
 *
 * @param hits from 0 to {@code n}
 * @param n how many there are; 0 says nothing
 */
public record Proportion(long hits, long n) {
    public Proportion {
        if (n < 0 || hits < 0 || hits > n) {
            throw new IllegalArgumentException("No proportion: " + hits + " of " + n);
        }
    }

    /** From 0 to 1; empty when there is nobody. */
    public OptionalDouble share() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / n);
    }

    /**
     * Wilson's 95 % interval of the share; empty when there is nobody. Plain Wald is unsuitable below n = 100.
     *
     * @see "method.md 2.9 [M32]: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)"
     */
    public Optional<Interval> interval() {
        return n == 0 ? Optional.empty() : Optional.of(wilson(n));
    }

    /** The same when it is known how many could have answered. */
    public Optional<Interval> interval(FinitePopulation population) {
        return n == 0 ? Optional.empty() : Optional.of(wilson(population.effective(n)));
    }

    private Interval wilson(double answers) {
        double p = (double) hits / n;
        if (Double.isInfinite(answers)) {
            return new Interval(p, p);
        }
        double z = Distributions.z();
        double zz = z * z / answers;
        double half = z * Math.sqrt(p * (1 - p) / answers + zz / (4 * answers));
        // Rounding must not push an end past the share of all or none.
        return new Interval(
                hits == 0 ? 0 : (p + zz / 2 - half) / (1 + zz), hits == n ? 1 : (p + zz / 2 + half) / (1 + zz));
    }
}
