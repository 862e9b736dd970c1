package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often something is counted: whole periods of the calendar, so that counts can be compared and none overlaps another. */
public enum CountPeriod implements Coded {
    /** From Monday to Sunday. */
    WEEK(7),
    /** A calendar month. */
    MONTH(31),
    /** Three months, the first of them January, April, July or October. */
    QUARTER(92);

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final int longest;

    CountPeriod(int longest) {
        this.longest = longest;
    }

    /**
     * One period.
     *
     * @param start first day
     * @param end last day
     */
    public record Span(LocalDate start, LocalDate end) {}

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** How many days the longest of them has. */
    public int longest() {
        return longest;
    }

    /** The period that a day belongs to. */
    public Span of(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case WEEK -> from(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTH -> from(month);
            case QUARTER -> from(month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER));
        };
    }

    /** The one after it. */
    public Span after(Span span) {
        return of(span.end().plusDays(1));
    }

    /** How many periods lie between that of one day and that of a later one. */
    public long between(LocalDate earlier, LocalDate later) {
        LocalDate from = of(earlier).start();
        LocalDate to = of(later).start();
        return switch (this) {
            case WEEK -> ChronoUnit.WEEKS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case QUARTER -> ChronoUnit.MONTHS.between(from, to) / MONTHS_OF_A_QUARTER;
        };
    }

    private Span from(LocalDate start) {
        LocalDate next = switch (this) {
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(MONTHS_OF_A_QUARTER);
        };
        return new Span(start, next.minusDays(1));
    }
}
