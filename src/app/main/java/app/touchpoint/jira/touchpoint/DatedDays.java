package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days that can be shown, and what is wrong with those that cannot, each by itself.
 *
 * @param days without what is refused
 * @param asOf why the one is not shown
 * @param compareWith why it is not compared with the other
 */
public record DatedDays(Days days, Optional<Refusal> asOf, Optional<Refusal> compareWith) {

    /** @param dated days as they can be shown */
    public static DatedDays of(Days wanted, Function<Days, Outcome<Days>> dated) {
        return dated.apply(new Days(wanted.asOf(), Optional.empty()))
                .fold(
                        shown -> compared(shown, wanted.compareWith(), Optional.empty(), dated),
                        refusal -> compared(Days.TODAY, wanted.compareWith(), Optional.of(refusal), dated));
    }

    private static DatedDays compared(
            Days shown, Optional<LocalDate> other, Optional<Refusal> complaint, Function<Days, Outcome<Days>> dated) {
        return dated.apply(new Days(shown.asOf(), other))
                .fold(
                        both -> new DatedDays(both, complaint, Optional.empty()),
                        refusal -> new DatedDays(shown, complaint, Optional.of(refusal)));
    }
}
