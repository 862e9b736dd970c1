package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a target was reached, by the target of the day and the direction of the criterion. */
class GuidesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Guides guides(Measure measure, double minimum, double desired) {
        return new Guides(measure, new TargetHistory(List.of(new Target(DAY, minimum, desired))), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"2.9, MISSED", "3, MINIMUM", "4.1, MINIMUM", "4.2, DESIRED", "5, DESIRED"})
    void whereMoreIsBetterLessThanTheMinimumMisses(double figure, Guides.Level level) {
        Guides guides = guides(Measure.meanOn(new Scale(1, 5)), 3, 4.2);

        assertThat(guides.reached(DAY, figure).orElseThrow().level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"25, MISSED", "24, MINIMUM", "9, MINIMUM", "8, DESIRED", "0, DESIRED"})
    void whereLessIsBetterMoreThanTheMinimumMisses(double hours, Guides.Level level) {
        Guides guides = guides(Measure.amount(CriterionType.DURATION, 48, 4), 24, 8);

        assertThat(guides.reached(DAY, hours).orElseThrow().level()).isEqualTo(level);
    }

    @Test
    void whatReachesATargetButForRoundingReachesIt() {
        Guides guides = guides(Measure.topBoxes(new Scale(1, 5), 2), 0.2, 0.3);

        assertThat(guides.reached(DAY, 0.7 - 0.4).orElseThrow().level()).isEqualTo(Guides.Level.DESIRED);
        assertThat(guides.reached(DAY, 0.3 - 0.1).orElseThrow().level()).isEqualTo(Guides.Level.MINIMUM);
    }

    @Test
    void beforeTheFirstTargetNothingWasMissed() {
        assertThat(guides(Measure.nps(), 10, 50).reached(DAY.minusDays(1), -100))
                .isEmpty();
    }

    @Test
    void whatLiesOffTheScaleIsDrawnAtItsEnd() {
        Guides guides = guides(Measure.meanOn(new Scale(1, 5)), 3, 4.2);

        assertThat(guides.ten(5.7)).isEqualTo(10);
        assertThat(guides.ten(0.2)).isZero();
        assertThat(guides.ten(4.2)).isEqualTo(8);
    }
}
