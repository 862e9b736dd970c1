package app.touchpoint.core.touchpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands behind an Ist that was measured, besides how many.
 *
 * @param span where the Ist may lie with 95 % certainty; empty where it is made of several criteria, whose intervals are never pooled
 * @param until last day on which people were asked, of the criterion for which that is longest ago
 * @param freshTo last day on which it speaks for today
 */
public record Evidence(Optional<Span> span, LocalDate until, LocalDate freshTo) {
    /** From where to where, each from 0 to 10. */
    public record Span(double low, double high) {}

    /** Whether it is too old to speak for today. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(freshTo);
    }
}
