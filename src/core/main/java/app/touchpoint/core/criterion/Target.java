package app.touchpoint.core.criterion;

import app.touchpoint.core.statistics.Direction;
import java.time.LocalDate;

/**
 * What a criterion is to reach from a day on, in its own unit.
 *
 * @param validFrom first day
 * @param minimum what customers put up with at least
 * @param desired what is aimed at; not worse than the minimum
 * @see "method.md 2.2 [M11]: a zone of tolerance between adequate and desired, so two values"
 */
public record Target(LocalDate validFrom, double minimum, double desired) {
    public Target {
        if (!Double.isFinite(minimum) || !Double.isFinite(desired)) {
            throw new IllegalArgumentException("Not numbers: " + minimum + ", " + desired);
        }
    }

    /** Whether the desired value is at least as good as the minimum. */
    public boolean fits(Direction direction) {
        return direction.improvement(desired - minimum) >= 0;
    }
}
