package app.touchpoint.core.curve;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.journey.Journeys;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.PhaseId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CurveTest {

    private static final long GONE = 999;

    private static Touchpoints tp(long number) {
        return Touchpoints.numbered(number);
    }

    private static Curve curve(Touchpoints... touchpoints) {
        return Curve.of(MatrixBuilder.build(
                Journeys.bicycle(),
                Stream.of(touchpoints).map(Touchpoints::build).toList(),
                RowKind.CHANNEL,
                Thresholds.DEFAULT));
    }

    /** Each phase as {@code name: numbers}. */
    private static List<String> text(Curve curve) {
        return curve.stretches().stream()
                .map(stretch -> stretch.phase().map(Phase::name).orElse("-") + ": "
                        + stretch.entries().stream()
                                .map(entry -> Long.toString(
                                        entry.touchpoint().issueId().value()))
                                .collect(Collectors.joining(",")))
                .toList();
    }

    private static List<Phase> phases() {
        return Journeys.bicycle().phases().stream().filter(Phase::enabled).toList();
    }

    private static long phase(int at) {
        return phases().get(at).id().value();
    }

    @Test
    void phasesFollowTheJourneyWhateverTheRanksOfTheirTouchpoints() {
        Curve curve = curve(
                tp(1).at(phase(1), 1),
                tp(2).at(phase(0), 1),
                tp(3),
                tp(4).at(phase(1), 1),
                tp(5).at(phase(0), 1),
                tp(6).at(GONE, 1));

        assertThat(text(curve)).containsExactly("Einfluss: 2,5", "Kauf: 1,4", "-: 3,6");
        assertThat(curve.entries()).hasSize(6);
    }

    @Test
    void aPhaseWithoutTouchpointsHasNoPlaceOnIt() {
        assertThat(text(curve(tp(1).at(phase(1), 1)))).containsExactly("Kauf: 1");
        assertThat(curve().stretches()).isEmpty();
    }

    @Test
    void onePhaseCanBeLookedAtAlone() {
        Curve curve = curve(tp(1).at(phase(1), 1), tp(2).at(phase(0), 1), tp(3));

        assertThat(text(curve.only(new PhaseId(phase(1))))).containsExactly("Kauf: 1");
        assertThat(curve.only(new PhaseId(GONE)).stretches()).isEmpty();
    }

    @Test
    void theFirstOnesCanBeTakenAcrossPhases() {
        Curve curve = curve(tp(1).at(phase(0), 1), tp(2).at(phase(0), 1), tp(3).at(phase(1), 1), tp(4).at(phase(1), 1));

        assertThat(text(curve.first(3))).containsExactly("Einfluss: 1,2", "Kauf: 3");
        assertThat(text(curve.first(2))).containsExactly("Einfluss: 1,2");
        assertThat(curve.first(0).stretches()).isEmpty();
    }
}
