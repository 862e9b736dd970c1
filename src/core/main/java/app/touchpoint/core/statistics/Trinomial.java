package app.touchpoint.core.statistics;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answers in three classes, of which the good ones minus the bad ones make a net score from -100 to 100.
 *
 * @param positive promoters, or delighting events
 * @param neutral passives, or okay ones
 * @param negative detractors, or disappointing ones
 */
public record Trinomial(long positive, long neutral, long negative) {
    /** What the adjusted-Wald interval adds to each of the outer classes. */
    private static final double ADDED = 0.75;

    /** What it adds to the number of answers. */
    private static final double ADDED_TO_ALL = 3;

    private static final double ALL = 100;

    public Trinomial {
        if (positive < 0 || neutral < 0 || negative < 0) {
            throw new IllegalArgumentException(
                    "Counts are not negative: " + positive + ", " + neutral + ", " + negative);
        }
    }

    /** How many answers there are. */
    public long n() {
        return Math.addExact(Math.addExact(positive, neutral), negative);
    }

    /** {@code 100 (positive - negative) / n}; empty without answers. */
    public OptionalDouble net() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(ALL * (positive - negative) / n());
    }

    /**
     * The adjusted-Wald 95 % interval of the net score, cut at -100 and 100; empty without answers.
     *
     * @see "method.md 2.9 [M28][M30]: n' = n + 3, p' = (pro + 0.75)/n', d' = (det + 0.75)/n', V = p' + d' - (p' - d')²,
     *     (p' - d') ± z √(V/n')"
     */
    public Optional<Interval> interval() {
        return n() == 0 ? Optional.empty() : Optional.of(adjusted(n()).interval());
    }

    /** The same when it is known how many could have answered. */
    public Optional<Interval> interval(FinitePopulation population) {
        if (n() == 0) {
            return Optional.empty();
        }
        double effective = population.effective(n());
        if (Double.isInfinite(effective)) {
            double net = ALL * (positive - negative) / n();
            return Optional.of(new Interval(net, net));
        }
        return Optional.of(adjusted(effective).interval());
    }

    Adjusted adjusted() {
        return adjusted(n());
    }

    private Adjusted adjusted(double answers) {
        double all = answers + ADDED_TO_ALL;
        double good = ((double) positive / n() * answers + ADDED) / all;
        double bad = ((double) negative / n() * answers + ADDED) / all;
        double net = good - bad;
        return new Adjusted(net, (good + bad - net * net) / all);
    }

    /** Net as a share from -1 to 1, and the variance of that; both with the adjustment. */
    record Adjusted(double net, double variance) {
        Interval interval() {
            return Interval.around(ALL * net, ALL * Distributions.z() * Math.sqrt(variance))
                    .within(-ALL, ALL);
        }
    }
}
