package app.touchpoint.jira.importance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mark says the Ist of its point, so it stands nowhere else. */
class SharedMarkTest {

    private static Entry entry(long number, double importance, double ist, double soll) {
        Ratings ratings = Ratings.of(Reading.of(ist), Reading.of(soll), Reading.of(importance));
        Touchpoint touchpoint = new Touchpoint(
                new IssueId(number),
                new IssueKey("RAD-" + number),
                "Touchpoint " + number,
                new Placement(null, null, List.of(), number),
                ratings);
        return new Entry(touchpoint, Optional.empty(), ratings.gap());
    }

    private static boolean isBeyond(double value, OptionalDouble line) {
        return line.isPresent() && value >= line.getAsDouble();
    }

    private static void assertTrueToEachPoint(ImportanceGrid grid, List<SharedMark> marks) {
        for (SharedMark mark : marks) {
            Point first = mark.points().get(0);
            assertThat(mark.x()).isEqualTo(ImportanceChart.x(first.ist()));
            assertThat(mark.y()).isEqualTo(ImportanceChart.y(first.importance()));
            assertThat(mark.points()).allSatisfy(point -> {
                assertThat(Math.abs(mark.x() - ImportanceChart.x(point.ist()))).isLessThan(SharedMark.HALF);
                assertThat(Math.abs(mark.y() - ImportanceChart.y(point.importance())))
                        .isLessThan(SharedMark.HALF);
                assertThat(point.importance() >= grid.importance()).isEqualTo(first.importance() >= grid.importance());
                assertThat(isBeyond(point.ist(), grid.performance()))
                        .isEqualTo(isBeyond(first.ist(), grid.performance()));
                assertThat(isBeyond(point.ist(), grid.target())).isEqualTo(isBeyond(first.ist(), grid.target()));
            });
        }
        assertThat(marks.stream().flatMap(mark -> mark.numbers().stream()).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, grid.points().size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(CrossHair.class)
    void equalPointsAreOneMarkAtTheirPlace(CrossHair crossHair) {
        List<Entry> entries = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> entry(number, 8, 4, 9))
                .toList();
        ImportanceGrid grid = ImportanceGrid.of(entries, crossHair);

        List<SharedMark> marks = SharedMark.of(grid, 200);

        assertThat(marks).singleElement().satisfies(mark -> assertThat(mark.x()).isEqualTo(ImportanceChart.x(4)));
        assertTrueToEachPoint(grid, marks);
    }

    @ParameterizedTest
    @EnumSource(CrossHair.class)
    void whateverLiesCloseNoMarkLeavesItsPlaceOrItsSideOfALine(CrossHair crossHair) {
        Random random = new Random(6);
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            entries.add(entry(number, 4 + random.nextInt(20) / 10.0, 4.5 + random.nextInt(20) / 20.0, 5));
        }
        ImportanceGrid grid = ImportanceGrid.of(entries, crossHair);

        List<SharedMark> marks = SharedMark.of(grid, 200);

        assertThat(marks).hasSizeBetween(10, 190);
        assertTrueToEachPoint(grid, marks);
    }

    @Test
    void pointsOnBothSidesOfALineStayApartHoweverClose() {
        ImportanceGrid grid =
                ImportanceGrid.of(List.of(entry(1, 8, 4.99, 5.0), entry(2, 8, 5.01, 5.0)), CrossHair.MIDPOINT);

        assertThat(SharedMark.of(grid, 200)).hasSize(2);
    }

    @Test
    void noMoreThanWantedAreDrawn() {
        ImportanceGrid grid =
                ImportanceGrid.of(List.of(entry(1, 8, 4, 5), entry(2, 8, 4, 5), entry(3, 2, 2, 5)), CrossHair.TARGET);

        assertThat(SharedMark.of(grid, 2))
                .singleElement()
                .satisfies(mark -> assertThat(mark.numbers()).containsExactly(1, 2));
    }
}
