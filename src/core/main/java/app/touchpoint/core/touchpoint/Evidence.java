package app.touchpoint.core.touchpoint;

import app.touchpoint.core.statistics.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands behind an Ist that was measured, besides how many.
 *
 * @param interval where the Ist may lie, from 0 to 10; empty where it is made of several criteria, whose intervals are never pooled
 * @param until last day on which people were asked, of the criterion for which that is longest ago
 * @param freshTo last day on which it speaks for today
 */
public record Evidence(Optional<Interval> interval, LocalDate until, LocalDate freshTo) {
    /** Whether it is too old to speak for today. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(freshTo);
    }
}
