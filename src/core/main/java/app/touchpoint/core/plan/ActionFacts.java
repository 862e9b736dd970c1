package app.touchpoint.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the rule for quick wins asks of an action.
 *
 * @param need the largest need of its touchpoints; empty while unknown
 * @param personDays estimated effort; empty while unknown
 * @param dates from and by when
 * @param departments how many departments have to work on it
 * @param desiredResult whether it is stated
 */
public record ActionFacts(
        OptionalDouble need, OptionalDouble personDays, Dates dates, int departments, boolean desiredResult) {
    /**
     * From and by when; a due day before the start is met in practice.
     *
     * @param start empty when nobody has said
     * @param due empty when nobody has said
     */
    public record Dates(Optional<LocalDate> start, Optional<LocalDate> due) {}
}
