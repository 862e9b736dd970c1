package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a criterion is to be measured, or what was measured to be discussed, next.
 *
 * @param state how urgent that is
 * @param day by when; empty where that was never done, which is due at once
 * @see "method.md 1.5 Q-K2: a collection plan with a due list"
 */
public record Due(State state, Optional<LocalDate> day) {
    /** So many days before its day it is time to prepare. */
    public static final int SOON = 14;

    /** How urgent, the most urgent first. */
    public enum State implements Coded {
        /** The day has passed. */
        OVERDUE,
        /** It was never done. */
        NEVER,
        /** The day is today or within {@value Due#SOON} days. */
        SOON,
        /** There is time. */
        LATER;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * By the planned interval.
     *
     * @param latestEnd last day of the latest period that was measured
     */
    public static Due of(Upkeep upkeep, Optional<LocalDate> latestEnd, LocalDate today) {
        return on(latestEnd.map(upkeep::due), today);
    }

    /**
     * By the planned interval of discussions.
     *
     * @param lastReview day of the last one; without any it is due at once
     */
    public static Due ofReview(Upkeep upkeep, Optional<LocalDate> lastReview, LocalDate today) {
        return on(lastReview.map(day -> day.plusDays(upkeep.reviewDays())), today);
    }

    private static Due on(Optional<LocalDate> due, LocalDate today) {
        return due.map(day -> new Due(
                        day.isBefore(today)
                                ? State.OVERDUE
                                : day.isAfter(today.plusDays(SOON)) ? State.LATER : State.SOON,
                        Optional.of(day)))
                .orElseGet(() -> new Due(State.NEVER, Optional.empty()));
    }

    /** Days since its day; 0 where that has not passed or is not known. */
    public long overdueDays(LocalDate today) {
        return day.map(is -> Math.max(0, ChronoUnit.DAYS.between(is, today))).orElse(0L);
    }
}
