package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody wants to be told what is to be measured. */
public enum DigestRhythm implements Coded {
    /** Not at all, which is so until somebody asks. */
    NEVER,
    /** Once a day. */
    DAY,
    /** Once a week, from Monday on. */
    WEEK;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** Whether it is time. */
    public boolean isDue(Optional<LocalDate> last, LocalDate today) {
        return switch (this) {
            case NEVER -> false;
            case DAY -> last.filter(day -> !day.isBefore(today)).isEmpty();
            case WEEK -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield last.filter(day -> !day.isBefore(monday)).isEmpty();
            }
        };
    }
}
