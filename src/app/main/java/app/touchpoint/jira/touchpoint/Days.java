package app.touchpoint.jira.touchpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which days touchpoints are shown.
 *
 * @param asOf as they stood at the end of that day; empty for as they stand
 * @param compareWith the day with which that is compared, be it earlier or later; empty where it is not
 */
public record Days(Optional<LocalDate> asOf, Optional<LocalDate> compareWith) {

    /** As they stand. */
    public static final Days TODAY = new Days(Optional.empty(), Optional.empty());

    /** Whether anything but today is looked at. */
    public boolean isPast() {
        return asOf.isPresent() || compareWith.isPresent();
    }
}
