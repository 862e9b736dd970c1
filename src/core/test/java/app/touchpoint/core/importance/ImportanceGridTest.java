package app.touchpoint.core.importance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ImportanceGridTest {

    private static Entry entry(long number, @Nullable Double importance, @Nullable Double ist, @Nullable Double soll) {
        Ratings ratings = Ratings.of(Reading.of(ist), Reading.of(soll), Reading.of(importance));
        Touchpoint touchpoint = new Touchpoint(
                new IssueId(number),
                new IssueKey("RAD-" + number),
                "Touchpoint " + number,
                new Placement(null, null, List.of(), number),
                ratings);
        return new Entry(touchpoint, Optional.empty(), ratings.gap());
    }

    private static List<Long> numbers(ImportanceGrid grid) {
        return grid.points().stream()
                .map(Point::entry)
                .map(entry -> entry.touchpoint().issueId().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "5,   8, 8, KEEP_UP",
        "5,   7, 8, CONCENTRATE_HERE",
        "4.9, 7, 8, LOW_PRIORITY",
        "4.9, 8, 8, POSSIBLE_OVERKILL",
        "9,   3, 2, KEEP_UP"
    })
    void atTheTargetEachIsMeasuredByItsOwnSoll(double importance, double ist, double soll, Quadrant quadrant) {
        ImportanceGrid grid = ImportanceGrid.of(List.of(entry(1, importance, ist, soll)), CrossHair.TARGET);

        assertThat(grid.points()).extracting(Point::quadrant).containsExactly(quadrant);
        assertThat(grid.performance()).isEmpty();
        assertThat(grid.target()).isEqualTo(OptionalDouble.of(soll));
    }

    @ParameterizedTest
    @CsvSource({
        "5,   5,   KEEP_UP",
        "5,   4.9, CONCENTRATE_HERE",
        "4.9, 4.9, LOW_PRIORITY",
        "4.9, 5,   POSSIBLE_OVERKILL"
    })
    void inTheMiddleBothScalesAreHalved(double importance, double ist, Quadrant quadrant) {
        ImportanceGrid grid = ImportanceGrid.of(List.of(entry(1, importance, ist, null)), CrossHair.MIDPOINT);

        assertThat(grid.points()).extracting(Point::quadrant).containsExactly(quadrant);
        assertThat(grid.target()).isEmpty();
    }

    @Test
    void theMeansAreThoseOfWhatHasAPlace() {
        ImportanceGrid grid = ImportanceGrid.of(
                List.of(
                        entry(1, 9.0, 8.0, 9.0),
                        entry(2, 8.0, 6.5, null),
                        entry(3, 7.0, 9.5, 7.0),
                        entry(4, null, 0.0, 0.0),
                        entry(5, 0.0, null, 0.0),
                        entry(6, 11.0, 3.0, 0.0)),
                CrossHair.MEAN);

        assertThat(grid.importance()).isEqualTo(8.0);
        assertThat(grid.performance()).isEqualTo(OptionalDouble.of(8.0));
        assertThat(grid.target()).isEqualTo(OptionalDouble.of(8.0));
        assertThat(grid.points())
                .extracting(Point::quadrant)
                .containsExactly(Quadrant.CONCENTRATE_HERE, Quadrant.KEEP_UP, Quadrant.POSSIBLE_OVERKILL);
        assertThat(numbers(grid)).containsExactly(2L, 1L, 3L);
        assertThat(grid.without())
                .extracting(touchpoint -> touchpoint.issueId().value())
                .containsExactly(4L, 5L, 6L);
    }

    @Test
    void theMostImportantAndWorstComeFirst() {
        ImportanceGrid grid = ImportanceGrid.of(
                List.of(
                        entry(1, 10.0, 8.6, 9.0),
                        entry(2, 6.0, 1.0, 9.0),
                        entry(3, 9.0, 3.0, 9.0),
                        entry(4, 9.0, 3.0, 9.0),
                        entry(5, 1.0, 0.0, 9.0)),
                CrossHair.TARGET);

        assertThat(numbers(grid)).containsExactly(3L, 4L, 2L, 1L, 5L);
    }

    @Test
    void withoutASollThereIsNoPlaceAtTheTarget() {
        ImportanceGrid grid = ImportanceGrid.of(List.of(entry(1, 9.0, 3.0, null)), CrossHair.TARGET);

        assertThat(grid.points()).isEmpty();
        assertThat(grid.without()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingMakesAnEmptyGrid(CrossHair crossHair) {
        ImportanceGrid grid = ImportanceGrid.of(List.of(), crossHair);

        assertThat(grid.points()).isEmpty();
        assertThat(grid.importance()).isEqualTo(5);
        assertThat(grid.target()).isEmpty();
    }
}
