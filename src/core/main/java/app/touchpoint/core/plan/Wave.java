package app.touchpoint.core.plan;

import app.touchpoint.core.statistics.Figure;
import java.time.LocalDate;

/**
 * One measurement of one criterion in one series.
 *
 * @param start first day of its period
 * @param end last day of its period, included
 * @param figure what was measured
 */
public record Wave(LocalDate start, LocalDate end, Figure figure) {
    public Wave {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends after it starts, not " + start + " to " + end);
        }
    }
}
