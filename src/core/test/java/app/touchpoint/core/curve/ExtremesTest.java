package app.touchpoint.core.curve;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.journey.Journeys;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.rating.Thresholds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtremesTest {

    private static Touchpoints tp(long number) {
        return Touchpoints.numbered(number);
    }

    private static Extremes extremes(int most, Touchpoints... touchpoints) {
        return Extremes.of(
                MatrixBuilder.build(
                                Journeys.bicycle(),
                                Stream.of(touchpoints).map(Touchpoints::build).toList(),
                                RowKind.CHANNEL,
                                Thresholds.DEFAULT)
                        .entries(),
                most);
    }

    private static List<Long> numbers(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.touchpoint().issueId().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3.9, , low",
        "3.9, 3, low",
        "5, 7, low",
        "5, 5, high",
        "5, 4, high",
        "5, , neither",
        "8, 9, high",
        "8, , high",
        ", 9, neither",
        "11, 9, neither"
    })
    void whatDisappointsOrMissesItsSollIsALowAndWhatDelightsOrReachesItIsAHigh(Double ist, Double soll, String kind) {
        Extremes extremes = extremes(3, tp(1).rated(ist, soll));

        assertThat(numbers(extremes.lows())).isEqualTo(kind.equals("low") ? List.of(1L) : List.of());
        assertThat(numbers(extremes.highs())).isEqualTo(kind.equals("high") ? List.of(1L) : List.of());
    }

    @Test
    void theLowestComesFirstAndOfEqualsTheOneWithTheLargestGap() {
        Extremes extremes = extremes(
                4,
                tp(1).rated(3.0, null),
                tp(2).rated(3.0, 6.0),
                tp(3).rated(3.0, 8.0),
                tp(4).rated(2.0, 2.0),
                tp(5).rated(3.0, 8.0),
                tp(6).rated(3.5, 9.0));

        assertThat(numbers(extremes.lows())).containsExactly(4L, 3L, 5L, 2L);
    }

    @Test
    void theHighestComesFirstAndOfEqualsTheFirstInJourneyOrder() {
        Extremes extremes = extremes(
                3, tp(1).rated(8.5, null), tp(2).rated(9.5, 10.0), tp(3).rated(8.5, 8.0), tp(4).rated(8.4, 8.0));

        assertThat(numbers(extremes.highs())).containsExactly(2L, 1L, 3L);
    }

    @Test
    void nothingIsNamedWhereNothingIsAskedForOrRated() {
        assertThat(extremes(0, tp(1).rated(1.0, 9.0))).isEqualTo(new Extremes(List.of(), List.of()));
        assertThat(extremes(5, tp(1))).isEqualTo(new Extremes(List.of(), List.of()));
    }
}
