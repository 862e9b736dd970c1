package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Involvement;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The details of an action as they are sent: all of them, what is missing is emptied.
 *
 * @param version as it was seen, 0 for the first; must be given
 * @param start ISO
 * @param effort person-days, where the issue has no field for them
 * @param budget planned money, where the issue has no field for it
 * @param criterion missing keeps one that the sender may not see
 * @param involvement code; none where it is missing
 * @param completed ISO day on which it was really done
 */
public record DetailsInput(
        @Nullable Integer version,
        @Nullable String start,
        @Nullable Double effort,
        @Nullable Double budget,
        @Nullable Double spent,
        @Nullable List<@Nullable String> departments,
        @Nullable String desiredResult,
        @Nullable Long criterion,
        @Nullable Double amount,
        @Nullable Boolean toDelight,
        @Nullable Integer wordOfMouth,
        @Nullable Integer recommendation,
        @Nullable String mechanism,
        @Nullable String involvement,
        @Nullable Boolean annoyanceMoved,
        @Nullable String blocker,
        @Nullable String completed) {

    /** The details; refused with {@code value-malformed} or {@code day-malformed}. What does not fit is told elsewhere. */
    Outcome<ActionDetails> details() {
        return IsoDay.read(start)
                .fold(this::details, Outcome::<ActionDetails>refused)
                .fold(details -> IsoDay.read(completed).map(details::completedOn), Outcome::refused);
    }

    private Outcome<ActionDetails> details(Optional<LocalDate> from) {
        String taking = text(involvement).isEmpty() ? Involvement.NONE.code() : text(involvement);
        Optional<Involvement> known = Coded.find(Involvement.class, taking);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.MALFORMED,
                    "value-malformed",
                    "involvement",
                    taking,
                    Stream.of(Involvement.values()).map(Involvement::code).collect(Collectors.joining(", "))));
        }
        return Outcome.done(new ActionDetails(
                from,
                new ActionDetails.Cost(number(effort), number(budget), number(spent)),
                departments == null
                        ? List.of()
                        : departments.stream().map(DetailsInput::text).toList(),
                new ActionDetails.Result(
                        text(desiredResult),
                        Optional.ofNullable(criterion),
                        number(amount),
                        Boolean.TRUE.equals(toDelight)),
                new ActionDetails.Talk(effect(wordOfMouth), effect(recommendation), text(mechanism)),
                new ActionDetails.Customers(known.get(), Optional.ofNullable(annoyanceMoved)),
                text(blocker)));
    }

    private static OptionalDouble number(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static OptionalInt effect(@Nullable Integer effect) {
        return effect == null ? OptionalInt.empty() : OptionalInt.of(effect);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
