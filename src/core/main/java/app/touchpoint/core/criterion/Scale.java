package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;

/**
 * The whole numbers that people may answer with.
 *
 * @param min the lowest
 * @param max the highest; above the lowest
 */
public record Scale(int min, int max) {
    /** The most points of a scale: 0 to 100. */
    public static final int MOST_POINTS = 101;

    private static final int FARTHEST = 1_000;

    public Scale {
        if (!isPossible(min, max)) {
            throw new IllegalArgumentException("No scale: " + min + " to " + max);
        }
    }

    /** A scale somebody typed; refused with {@code scale.invalid} (lowest, highest, most points). */
    public static Outcome<Scale> of(int min, int max) {
        return isPossible(min, max)
                ? Outcome.done(new Scale(min, max))
                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "scale.invalid", min, max, MOST_POINTS));
    }

    /** How many points it has. */
    public int points() {
        return max - min + 1;
    }

    private static boolean isPossible(int min, int max) {
        return Math.abs((long) min) <= FARTHEST
                && Math.abs((long) max) <= FARTHEST
                && min < max
                && max - min < MOST_POINTS;
    }
}
