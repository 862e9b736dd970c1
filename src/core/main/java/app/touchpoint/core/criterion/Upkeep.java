package app.touchpoint.core.criterion;

import java.time.LocalDate;

/**
 * How often, by whom and for whom it is measured, and who does what when it is missed.
 *
 * @param collectionDays planned days from one measurement to the next, at least 1
 * @param reviewDays planned days from one discussion to the next, at least 1
 * @param duties who
 */
public record Upkeep(int collectionDays, int reviewDays, Duties duties) {
    /** Stale is what is older than this many planned intervals. */
    private static final double STALE_AFTER = 1.5;

    /**
     * Who; each an opaque user key or a text, blank for nobody.
     *
     * @param collector gets the answers
     * @param owner acts on them
     * @param audience is told
     * @param actionRule who does what on a miss
     */
    public record Duties(String collector, String owner, String audience, String actionRule) {
        /** Nobody named. */
        public static final Duties NONE = new Duties("", "", "", "");
    }

    public Upkeep {
        if (collectionDays < 1 || reviewDays < 1) {
            throw new IllegalArgumentException(
                    "Intervals have at least a day, not " + collectionDays + " and " + reviewDays);
        }
    }

    /** The day on which the next measurement is due. */
    public LocalDate due(LocalDate lastPeriodEnd) {
        return lastPeriodEnd.plusDays(collectionDays);
    }

    /** Whether a measurement is too old to speak for today: older than 1.5 planned intervals. */
    public boolean isStale(LocalDate lastPeriodEnd, LocalDate today) {
        return today.isAfter(freshTo(lastPeriodEnd));
    }

    /** The last day on which a measurement speaks for today. */
    public LocalDate freshTo(LocalDate lastPeriodEnd) {
        return lastPeriodEnd.plusDays((long) (STALE_AFTER * collectionDays));
    }
}
