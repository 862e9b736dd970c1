package app.touchpoint.core.statistics;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.Optional;

/**
 * How far a later wave lies from an earlier one of the same question, and whether that may be called movement.
 *
 * @param change later minus earlier, in the unit of the figure: points for a net score, a share from -1 to 1 for a proportion
 * @param statistic the change in standard errors
 * @param p how probable so large a change, up or down, is without any movement, from 0 to 1
 */
public record Difference(double change, double statistic, double p) {
    /** The largest p that is evidence, excluded. */
    public static final double SIGNIFICANCE = 0.05;

    /** Whether it may be called movement. */
    public boolean isMovement() {
        return p < SIGNIFICANCE;
    }

    /**
     * Of two net scores; empty when a wave has no answers.
     *
     * @see "method.md 2.9 [M34]: z = (N1 - N2)/√(V1/n1' + V2/n2') with the values of the adjusted-Wald interval"
     */
    public static Optional<Difference> between(Trinomial earlier, Trinomial later) {
        if (earlier.n() == 0 || later.n() == 0) {
            return Optional.empty();
        }
        Trinomial.Adjusted before = earlier.adjusted();
        Trinomial.Adjusted after = later.adjusted();
        double z = (after.net() - before.net()) / Math.sqrt(before.variance() + after.variance());
        double change = later.net().orElseThrow() - earlier.net().orElseThrow();
        return Optional.of(new Difference(change, z, Distributions.normalBothTails(z)));
    }

    /**
     * Of two shares; empty when a wave has no answers.
     *
     * @see "N - 1 two-proportion test (E. Pearson 1947, Campbell 2007) [K]: z = (p1 - p2) √((N - 1)/N) / √(P(1-P)(1/n1 +
     *     1/n2)), P the share of both together"
     */
    public static Optional<Difference> between(Proportion earlier, Proportion later) {
        if (earlier.n() == 0 || later.n() == 0) {
            return Optional.empty();
        }
        double change = later.share().orElseThrow() - earlier.share().orElseThrow();
        double all = (double) earlier.n() + later.n();
        double together = (earlier.hits() + later.hits()) / all;
        double variance = together * (1 - together) * (1.0 / earlier.n() + 1.0 / later.n());
        if (variance == 0) {
            return Optional.of(new Difference(0, 0, 1));
        }
        double z = change * Math.sqrt((all - 1) / all) / Math.sqrt(variance);
        return Optional.of(new Difference(change, z, Distributions.normalBothTails(z)));
    }

    /**
     * Of two means by Welch's test; empty when a wave has fewer than two values. Of waves without any spread equal means are
     * no movement and others are one beyond doubt, as the formula has it in the limit.
     *
     * @see "Welch 1947 [K]: t = (m2 - m1)/√(s1²/n1 + s2²/n2), degrees of freedom by Welch and Satterthwaite"
     */
    public static Optional<Difference> between(Mean earlier, Mean later) {
        if (earlier.sd().isEmpty() || later.sd().isEmpty()) {
            return Optional.empty();
        }
        double change = later.value() - earlier.value();
        double before = square(earlier.standardError());
        double after = square(later.standardError());
        double variance = before + after;
        if (variance == 0) {
            return Optional.of(
                    change == 0
                            ? new Difference(0, 0, 1)
                            : new Difference(change, Math.copySign(Double.POSITIVE_INFINITY, change), 0));
        }
        double t = change / Math.sqrt(variance);
        double freedom = square(variance) / (square(before) / (earlier.n() - 1) + square(after) / (later.n() - 1));
        return Optional.of(new Difference(change, t, Distributions.tBothTails(t, freedom)));
    }

    private static double square(double value) {
        return value * value;
    }
}
