package app.touchpoint.core.plan;

import app.touchpoint.core.statistics.Figure;
import java.time.LocalDate;

/**
 * One measurement of one criterion in one series.
 *
 * @param start first day of its period
 * @param end last day of its period, included
 * @param figure what was measured
 * @param ofPeople whether people answered; else issues were counted, and nobody is behind the figure
 */
public record Wave(LocalDate start, LocalDate end, Figure figure, boolean ofPeople) {
    public Wave {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends after it starts, not " + start + " to " + end);
        }
    }

    /** What people answered. */
    public Wave(LocalDate start, LocalDate end, Figure figure) {
        this(start, end, figure, true);
    }

    boolean isOfFewerThan(long people) {
        return ofPeople && figure.n() < people;
    }

    /** Whether no test can tell its movement from chance, however many answered. */
    boolean hasNoSpread() {
        return !ofPeople
                || figure instanceof Figure.Average average
                        && average.mean().sd().isEmpty();
    }
}
