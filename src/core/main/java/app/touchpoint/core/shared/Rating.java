package app.touchpoint.core.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A judgement on the scale of 0 (worst) to 10 (best), both included.
 *
 * <p>A number that is not on the scale cannot become a rating; what is merely stored is a {@link Reading}.
 */
public record Rating(double value) implements Comparable<Rating> {
    /** The lowest rating. */
    public static final double MIN = 0;
    /** The highest rating. */
    public static final double MAX = 10;

    private static final int DECIMALS = 4;

    public Rating {
        if (!isOnScale(value)) {
            throw new IllegalArgumentException("A rating is a number from 0 to 10, not " + value);
        }
        // Zero has one spelling only: -0.0 would differ from 0.0 in equals and in sorting.
        value = value == 0 ? 0.0 : value;
    }

    /** As it is kept and shown: with four decimals at most. A class is always that of the rating as it is kept. */
    public Rating kept() {
        return new Rating(BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue());
    }

    /** Whether a number can be a rating; not-a-number and infinities cannot. */
    public static boolean isOnScale(double value) {
        return value >= MIN && value <= MAX;
    }

    @Override
    public int compareTo(Rating other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
