package app.touchpoint.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How a figure becomes a value from 0 (worst) to 10 (best). Where less is better the figure is reversed before anything else.
 * Reckoned in decimals, so that a mean of 4.2 on a scale of 1 to 5 is 8 and not a little less.
 *
 * @see "method.md 2.9, normalisation to 0-10"
 */
public sealed interface Normalisation {
    /** {@code (x - min)/(max - min) x 10}. */
    record OnScale(double min, double max) implements Normalisation {
        public OnScale {
            requireDifferent(min < max, min, max);
        }

        @Override
        public double toTen(double value, Direction direction) {
            double turned = direction == Direction.HIGHER_IS_BETTER ? value : min + max - value;
            return position(turned, min, max);
        }
    }

    /** Of a net score from -100 to 100: {@code (v + 100)/20}. */
    record OfNet() implements Normalisation {
        @Override
        public double toTen(double value, Direction direction) {
            return position(direction.improvement(value), -100, 100);
        }
    }

    /** Of a share from 0 to 1: the share x 10. */
    record OfShare() implements Normalisation {
        @Override
        public double toTen(double value, Direction direction) {
            return position(direction == Direction.HIGHER_IS_BETTER ? value : 1 - value, 0, 1);
        }
    }

    /**
     * Of a count, a duration or money: linear from the worst that is acceptable (0) to the target (10), cut at both.
     *
     * @param worst the worst acceptable; on the bad side of the target
     * @param target what is aimed at
     */
    record Anchored(double worst, double target) implements Normalisation {
        public Anchored {
            requireDifferent(worst != target, worst, target);
        }

        @Override
        public double toTen(double value, Direction direction) {
            if (direction.improvement(target - worst) < 0) {
                throw new IllegalArgumentException(
                        "The target " + target + " is worse than the worst acceptable " + worst);
            }
            return Math.max(0, Math.min(10, position(value, worst, target)));
        }
    }

    /** The value from 0 to 10 of a figure that is possible. */
    double toTen(double value, Direction direction);

    /** The interval from 0 to 10, cut at both ends; turned round where less is better. */
    default Interval toTen(Interval interval, Direction direction) {
        double one = toTen(interval.low(), direction);
        double other = toTen(interval.high(), direction);
        return new Interval(Math.min(one, other), Math.max(one, other)).within(0, 10);
    }

    private static double position(double value, double from, double to) {
        BigDecimal start = BigDecimal.valueOf(from);
        return BigDecimal.valueOf(value)
                .subtract(start)
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(to).subtract(start), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static void requireDifferent(boolean different, double from, double to) {
        if (!different) {
            throw new IllegalArgumentException("No scale from " + from + " to " + to);
        }
    }
}
