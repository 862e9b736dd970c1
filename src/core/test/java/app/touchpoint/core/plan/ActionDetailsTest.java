package app.touchpoint.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionDetailsTest {
    private static final Optional<LocalDate> DUE = Optional.of(LocalDate.parse("2026-12-01"));

    private static ActionDetails details(String start, double spent, double amount, int effect, String text) {
        return new ActionDetails(
                Optional.of(LocalDate.parse(start)),
                new ActionDetails.Cost(OptionalDouble.of(spent), OptionalDouble.of(spent), OptionalDouble.of(spent)),
                List.of(),
                new ActionDetails.Result(text, Optional.empty(), OptionalDouble.of(amount), false),
                new ActionDetails.Talk(OptionalInt.of(effect), OptionalInt.of(effect), text),
                new ActionDetails.Customers(Involvement.ASKED, Optional.of(true)),
                text);
    }

    @Test
    void whatFitsHasNoProblem() {
        assertThat(details("2026-12-01", 0, 0.5, 3, "x".repeat(Texts.MAX_LENGTH))
                        .problems(DUE))
                .isEmpty();
        assertThat(ActionDetails.EMPTY.problems(Optional.empty())).isEmpty();
    }

    @Test
    void eachFieldThatDoesNotFitIsNamed() {
        assertThat(details("2026-12-02", -1, 0, 4, "x".repeat(Texts.MAX_LENGTH + 1))
                        .problems(DUE)
                        .keySet())
                .isEqualTo(Set.of(
                        "start",
                        "effort",
                        "budget",
                        "spent",
                        "amount",
                        "wordOfMouth",
                        "recommendation",
                        "desiredResult",
                        "mechanism",
                        "blocker"));
        assertThat(details("2026-12-01", Double.NaN, 1e16, -1, "").problems(DUE))
                .containsOnlyKeys("effort", "budget", "spent", "amount", "wordOfMouth", "recommendation");
    }

    @Test
    void nothingWasDoneInTheFutureOrBeforeItBegan() {
        LocalDate today = LocalDate.parse("2026-11-22");
        ActionDetails begun = ActionDetails.EMPTY.startingOn(today.minusDays(9));

        assertThat(begun.completedOn(Optional.of(today)).problems(DUE, today)).isEmpty();
        assertThat(begun.completedOn(Optional.of(today.minusDays(9))).problems(DUE, today))
                .isEmpty();
        assertThat(begun.completedOn(Optional.of(today.plusDays(1))).problems(DUE, today))
                .containsOnlyKeys("completed");
        assertThat(begun.completedOn(Optional.of(today.minusDays(10))).problems(DUE, today))
                .containsOnlyKeys("completed");
        assertThat(begun.completedOn(Optional.of(today))
                        .judgedBy(Optional.of(5L))
                        .completed())
                .contains(today);
    }

    @Test
    void eachDepartmentStandsOnce() {
        ActionDetails details = new ActionDetails(
                Optional.empty(),
                ActionDetails.EMPTY.cost(),
                List.of(" Workshop ", "Workshop", " ", "Sales"),
                ActionDetails.EMPTY.result(),
                ActionDetails.EMPTY.talk(),
                ActionDetails.EMPTY.customers(),
                "");

        assertThat(details.departments()).containsExactly("Workshop", "Sales");
    }
}
