package app.touchpoint.core.statistics.chart;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.OptionalLong;

/**
 * How much depends on an alarm: how probable it is that something has changed, times how many contacts a month that concerns.
 *
 * @param level by a fixed scale, so that one touchpoint's contacts never move another's level
 * @param probability that a value so far out is no chance, from 0 to 1
 * @param contacts a month that are probably concerned, rounded; empty where nobody said how many there are
 * @see "method.md 2.10, alarm hygiene [OUR]: severity = probability x contact volume"
 */
public record Severity(Level level, double probability, OptionalLong contacts) {
    private static final long MANY = 1_000;
    private static final long SOME = 100;

    /** The most severe first. */
    public enum Level implements Coded {
        /** At least {@value Severity#MANY} contacts a month. */
        HIGH,
        /** At least {@value Severity#SOME}, or nobody said how many. */
        MEDIUM,
        /** Fewer. */
        LOW;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * Of a value that has passed the limit of a chart.
     *
     * @param contactsPerMonth of the touchpoint
     */
    public static Severity of(double value, ControlChart chart, Direction direction, OptionalLong contactsPerMonth) {
        double probability = probability(value, chart, direction);
        if (contactsPerMonth.isEmpty()) {
            return new Severity(Level.MEDIUM, probability, OptionalLong.empty());
        }
        long concerned = Math.round(probability * contactsPerMonth.getAsLong());
        Level level = concerned >= MANY ? Level.HIGH : concerned >= SOME ? Level.MEDIUM : Level.LOW;
        return new Severity(level, probability, OptionalLong.of(concerned));
    }

    /** One minus the probability that a stable process gives a value so bad or worse. */
    private static double probability(double value, ControlChart chart, Direction direction) {
        double beyond = direction.improvement(chart.centre() - value);
        if (chart.sigma() == 0) {
            return beyond > 0 ? 1 : 0;
        }
        double tail = Distributions.normalBothTails(beyond / chart.sigma()) / 2;
        return beyond > 0 ? 1 - tail : tail;
    }
}
