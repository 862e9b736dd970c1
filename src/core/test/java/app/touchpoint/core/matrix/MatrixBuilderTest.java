package app.touchpoint.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.journey.Journeys;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MatrixBuilderTest {
    private static Matrix build(RowKind kind, Touchpoints... touchpoints) {
        List<Touchpoint> built = Stream.of(touchpoints).map(Touchpoints::build).toList();
        return MatrixBuilder.build(Journeys.bicycle(), built, kind, Thresholds.DEFAULT);
    }

    private static Touchpoints tp(long number) {
        return Touchpoints.numbered(number);
    }

    private static List<String> columns(Matrix matrix) {
        return matrix.columns().stream()
                .map(column -> column.phase().map(Phase::name).orElse("-"))
                .toList();
    }

    private static String text(RowKey key) {
        if (key instanceof RowKey.ByChannel row) {
            return row.channel().name();
        }
        if (key instanceof RowKey.ByComponent row) {
            return row.name();
        }
        return key instanceof RowKey.ByClass row ? row.experienceClass().name() : "-";
    }

    /** Each row as {@code name: cell | cell}, a cell as the numbers of its touchpoints, a blank spot as {@code ?}. */
    private static List<String> rows(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> text(row.key()) + ": "
                        + row.cells().stream().map(MatrixBuilderTest::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String text(Cell cell) {
        String numbers = cell.entries().stream()
                .map(entry -> entry.touchpoint().issueId().toString())
                .collect(Collectors.joining(","));
        return cell.blankSpot() ? numbers + "?" : numbers;
    }

    @Test
    void anEmptyJourneyShowsItsEnabledPhasesAndItsBlankSpots() {
        Matrix matrix = build(RowKind.CHANNEL);

        assertThat(matrix.isEmpty()).isTrue();
        assertThat(columns(matrix)).containsExactly("Einfluss", "Kauf");
        assertThat(rows(matrix)).containsExactly("Forum: ? | ?", "Laden: ? | ?");
        assertThat(matrix.headline().largestGap()).isEmpty();
    }

    @Test
    void channelsAreRowsAndWhatHasNoPlaceIsShownLast() {
        Matrix matrix = build(
                RowKind.CHANNEL,
                tp(4),
                tp(3).at(2, 12),
                tp(2).at(1, 11),
                tp(1).at(1, 11),
                tp(5).at(77, 11),
                tp(6).at(2, 88));

        assertThat(columns(matrix)).containsExactly("Einfluss", "Kauf", "-");
        assertThat(rows(matrix)).containsExactly("Forum: 1,2 | ? | 5", "Laden: ? | 3 | ", "-:  | 6 | 4");
    }

    @Test
    void aDisabledPhaseIsAColumnOnlyWhileItHoldsTouchpoints() {
        assertThat(columns(build(RowKind.CHANNEL, tp(1).at(3, 12)))).containsExactly("Einfluss", "Kauf", "Besitz");
        assertThat(rows(build(RowKind.CHANNEL, tp(1).at(3, 12))))
                .containsExactly("Forum: ? | ? | ", "Laden: ? | ? | 1");
    }

    @Test
    void aTouchpointInTwoComponentsStandsInBothRowsAndCountsOnce() {
        Matrix matrix = build(
                RowKind.COMPONENT,
                tp(1).at(1, 11).of("Werkstatt", "Beratung").rated(2.0, 8.0),
                tp(2).at(2, 12).of("beratung").rated(6.0, 8.0),
                tp(3).at(2, 12));

        assertThat(rows(matrix)).containsExactly("Beratung: 1 | ", "beratung:  | 2", "Werkstatt: 1 | ", "-:  | 3");
        assertThat(matrix.score().all()).isEqualTo(3);
        assertThat(matrix.score().mean()).hasValue(4.0);
    }

    @Test
    void classesAreRowsWorstFirstAndTheUnratedLast() {
        Matrix matrix = build(
                RowKind.CLASS,
                tp(1).at(1, 11).rated(8.0, 8.0),
                tp(2).at(1, 11).rated(3.9, 8.0),
                tp(3).at(2, 11).rated(11.0, 8.0),
                tp(4).at(2, 11));

        assertThat(rows(matrix)).containsExactly("DISAPPOINTING: 2 | ", "OKAY:  | ", "DELIGHTING: 1 | ", "-:  | 3,4");
    }

    @ParameterizedTest
    @EnumSource(RowKind.class)
    void meansAreUnweightedOverTheRatedAndSayHowManyOfAll(RowKind kind) {
        Matrix matrix = build(
                kind,
                tp(1).at(1, 11).rated(2.0, 8.0),
                tp(2).at(1, 12).rated(5.0, null),
                tp(3).at(1, 12),
                tp(4).at(1, 12).rated(99.0, 8.0),
                tp(5).at(2, 12));

        Score first = matrix.columns().get(0).score();
        assertThat(first.mean()).hasValue(3.5);
        assertThat(first.rated()).isEqualTo(2);
        assertThat(first.all()).isEqualTo(4);
        Score second = matrix.columns().get(1).score();
        assertThat(second.mean()).isEqualTo(OptionalDouble.empty());
        assertThat(second.rated()).isZero();
        assertThat(second.weakest()).isEmpty();
        assertThat(matrix.score().all()).isEqualTo(5);
        assertThat(matrix.rows().stream().mapToInt(row -> row.score().all()).sum())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 8, 3, 9, 1, lowest Ist",
        "3, 9, 2, 3, 2, lowest Ist even if its gap is smaller",
        "2, 8, 2, 9, 2, of equals the larger gap",
        "2, , 2, 1, 2, of equals a known gap before none",
        "2, 8, 2, 8, 1, of equals the first in order"
    })
    void theWeakestLinkStandsBesideTheMean(
            double ist1, Double soll1, double ist2, Double soll2, long weakest, String why) {
        Matrix matrix = build(
                RowKind.CHANNEL,
                tp(2).at(1, 11).rated(ist2, soll2),
                tp(1).at(1, 11).rated(ist1, soll1));

        assertThat(matrix.columns()
                        .get(0)
                        .score()
                        .weakest()
                        .orElseThrow()
                        .touchpoint()
                        .issueId()
                        .value())
                .as(why)
                .isEqualTo(weakest);
    }

    @Test
    void theHeadlineCountsAndNamesTheLargestGap() {
        Headline headline = build(
                        RowKind.CHANNEL,
                        tp(1).at(1, 11).rated(3.0, 8.0),
                        tp(2).at(1, 11).rated(2.0, 4.0),
                        tp(3).at(1, 11).rated(9.0, 10.0),
                        tp(4).at(1, 11),
                        tp(5).at(1, 11).rated(null, 8.0),
                        tp(6).at(1, 11).rated(-1.0, 8.0))
                .headline();

        assertThat(headline.disappointing()).isEqualTo(2);
        assertThat(headline.unrated()).isEqualTo(2);
        assertThat(headline.offScale()).isEqualTo(1);
        assertThat(headline.largestGap().orElseThrow().touchpoint().issueId().value())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 8, 4, 7, 2, of equal gaps the lower Ist",
        "5, 8, 5, 8, 1, then the first in order",
        "8, 8, 9, 8, , a met target is no gap"
    })
    void theLargestGapIsOneThatIsOpen(double ist1, double soll1, double ist2, double soll2, Long named, String why) {
        Headline headline = build(
                        RowKind.CHANNEL,
                        tp(2).at(1, 11).rated(ist2, soll2),
                        tp(1).at(1, 11).rated(ist1, soll1))
                .headline();

        assertThat(headline.largestGap()
                        .map(entry -> entry.touchpoint().issueId().value())
                        .orElse(null))
                .as(why)
                .isEqualTo(named);
    }

    @Test
    void rowKindsAreFoundByCode() {
        assertThat(RowKind.byCode("component")).contains(RowKind.COMPONENT);
        assertThat(RowKind.byCode("person")).isEmpty();
    }
}
