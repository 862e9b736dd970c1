package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a criterion is to be measured next.
 *
 * @param state how urgent that is
 * @param day by when; empty where nothing was measured yet, which is due at once
 * @see "method.md 1.5 Q-K2: a collection plan with a due list"
 */
public record Due(State state, Optional<LocalDate> day) {
    /** So many days before its day it is time to prepare. */
    public static final int SOON = 14;

    /** How urgent, the most urgent first. */
    public enum State implements Coded {
        /** The day has passed. */
        OVERDUE,
        /** Nothing was measured yet. */
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
        return latestEnd
                .map(upkeep::due)
                .map(day -> new Due(
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
