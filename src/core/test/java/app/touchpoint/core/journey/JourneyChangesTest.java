package app.touchpoint.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JourneyChangesTest {
    private final Journey journey = Journeys.bicycle();

    private static List<String> names(Journey journey) {
        return journey.phases().stream().map(Phase::name).toList();
    }

    @Test
    void aPhaseIsAddedAtTheEndUnderItsCleanedName() {
        Journey changed = JourneyChanges.added(journey, new PhaseId(4), "  Erneuter \n Kauf ", 7)
                .orElseThrow();

        assertThat(names(changed)).containsExactly("Einfluss", "Kauf", "Besitz", "Erneuter Kauf");
        assertThat(changed.phases().get(3).enabled()).isTrue();
        assertThat(changed.version()).isEqualTo(8);
        assertThat(changed.channels()).isEqualTo(journey.channels());
    }

    @Test
    void aPhaseIsRenamedAndStaysAsEnabledAsItWas() {
        Journey changed =
                JourneyChanges.renamed(journey, new PhaseId(3), "besitz", 7).orElseThrow();

        assertThat(changed.phases().get(2)).isEqualTo(Journeys.phase(3, "besitz", false));
        assertThat(changed.version()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "3, true", "2, true"})
    void aPhaseIsEnabledOrDisabledInItsPlace(long id, boolean enabled) {
        Journey changed =
                JourneyChanges.enabled(journey, new PhaseId(id), enabled, 7).orElseThrow();

        assertThat(changed.phase(new PhaseId(id)).orElseThrow().enabled()).isEqualTo(enabled);
        assertThat(names(changed)).isEqualTo(names(journey));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|0|Einfluss,Kauf,Besitz",
                "1|1|Kauf,Einfluss,Besitz",
                "1|2|Kauf,Besitz,Einfluss",
                "3|0|Besitz,Einfluss,Kauf"
            })
    void aPhaseIsMovedToAPositionOfTheWholeList(long id, int position, String order) {
        Journey changed =
                JourneyChanges.moved(journey, new PhaseId(id), position, 7).orElseThrow();

        assertThat(String.join(",", names(changed))).isEqualTo(order);
    }

    static Stream<Arguments> refusals() {
        Journey journey = Journeys.bicycle();
        PhaseId unknown = new PhaseId(9);
        PhaseId known = new PhaseId(1);
        PhaseId fresh = new PhaseId(4);
        return Stream.of(
                Arguments.of("journey.changed", JourneyChanges.added(journey, fresh, "Neu", 6)),
                Arguments.of("journey.changed", JourneyChanges.renamed(journey, known, "Neu", 8)),
                Arguments.of("journey.changed", JourneyChanges.enabled(journey, known, true, 6)),
                Arguments.of("journey.changed", JourneyChanges.moved(journey, known, 0, 6)),
                Arguments.of("journey.phase.unknown", JourneyChanges.renamed(journey, unknown, "Neu", 7)),
                Arguments.of("journey.phase.unknown", JourneyChanges.enabled(journey, unknown, true, 7)),
                Arguments.of("journey.phase.unknown", JourneyChanges.moved(journey, unknown, 0, 7)),
                Arguments.of("journey.phase.name.blank", JourneyChanges.added(journey, fresh, " \u00A0 ", 7)),
                Arguments.of("journey.phase.name.long", JourneyChanges.added(journey, fresh, "x".repeat(256), 7)),
                Arguments.of("journey.phase.name.taken", JourneyChanges.added(journey, fresh, "KAUF", 7)),
                Arguments.of("journey.phase.name.taken", JourneyChanges.added(journey, fresh, "besitz", 7)),
                Arguments.of("journey.phase.name.taken", JourneyChanges.renamed(journey, known, "Kauf", 7)),
                Arguments.of("journey.position.outside", JourneyChanges.moved(journey, known, 3, 7)),
                Arguments.of("journey.position.outside", JourneyChanges.moved(journey, known, -1, 7)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aChangeIsRefused(String code, Outcome<Journey> outcome) {
        assertThat(outcome.fold(journey -> "done", Refusal::code)).isEqualTo(code);
    }

    @Test
    void aNameOf255CharactersIsTaken() {
        assertThat(JourneyChanges.checkedName(journey, "x".repeat(255), 7)).isEqualTo(Outcome.done("x".repeat(255)));
    }
}
