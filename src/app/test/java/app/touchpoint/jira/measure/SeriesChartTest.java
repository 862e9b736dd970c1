package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.TargetHistory;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.store.MeasurementRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where things stand in the drawing of a series. */
class SeriesChartTest {

    private static final Measure MEASURE = Measure.meanOn(new Scale(1, 5));
    private static final Criterion ASKED = CriteriaKeeper.usual(Optional.empty(), "Wait");
    private static final int NEEDED = 5;

    private final MeasureWords words = mock();

    private static Point point(int month, long... counts) {
        LocalDate start = LocalDate.of(2026, month, 1);
        MeasurementRow row = new MeasurementRow(
                month,
                new MeasurementRow.Subject(1, 2, null, 3, 1, RaterGroup.CUSTOMER),
                start,
                start.plusMonths(1).minusDays(1),
                Optional.empty(),
                new Answers(ScaleCounts.of(1, counts), 0),
                null,
                null);
        return new Point(
                row,
                ASKED,
                AnswersView.of(row.measured(), MEASURE, NEEDED, Classes.at(null, Thresholds.DEFAULT)),
                null);
    }

    private Map<String, Object> chart(Point... points) {
        return SeriesChart.of(List.of(points), new Guides(MEASURE, TargetHistory.NONE, Optional.empty()), words);
    }

    @Test
    void aSinglePeriodStandsInTheMiddleAtTheHeightOfItsValue() {
        Map<String, Object> chart = chart(point(3, 0, 0, 20, 0, 0));

        // 5 of 10 is halfway between the uppermost line at 12 and the lowest at 212.
        List<?> marks = (List<?>) Objects.requireNonNull(chart.get("marks"));
        Map<?, ?> mark = (Map<?, ?>) marks.get(0);
        assertThat(mark.get("x")).isEqualTo("328.0");
        assertThat(mark.get("y")).isEqualTo("112.0");
        assertThat(chart.get("lines")).isEqualTo(List.of("328.0,112.0"));
        assertThat(chart.get("last")).as("the only day is named once").isEqualTo("");
    }

    @Test
    void aPeriodOfTooFewLeavesAGapAndNoMark() {
        Map<String, Object> chart = chart(
                point(1, 0, 0, 20, 0, 0), point(2, 0, 0, 20, 0, 0), point(3, 4, 0, 0, 0, 0), point(4, 0, 0, 20, 0, 0));

        assertThat((List<?>) chart.get("marks")).hasSize(3);
        assertThat((List<?>) chart.get("lines")).hasSize(2);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        Map<String, Object> chart = chart();

        assertThat((List<?>) chart.get("marks")).isEmpty();
        assertThat((List<?>) chart.get("lines")).isEmpty();
        assertThat(chart.get("first")).isEqualTo("");
    }
}
