package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.ClassRule;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.statistics.Mean;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CountedTest {
    private static final Measure COMPLAINTS = Measure.amount(CriterionType.COUNT, 20, 0);
    private static final int NEEDED = 5;

    private static AnswersView view(Measured measured) {
        return AnswersView.of(
                measured,
                COMPLAINTS,
                NEEDED,
                rating -> new Classification(ExperienceClass.OKAY, new ClassRule.ByThresholds(Thresholds.DEFAULT)));
    }

    @Test
    void aNumberOfIssuesIsShownHoweverSmallAndNeverHatched() {
        assertThat(view(new Counted(3))).isInstanceOfSatisfying(AnswersView.Shown.class, shown -> {
            assertThat(shown.figure().value()).isEqualTo(3);
            assertThat(shown.ten().value()).isEqualTo(8.5);
            assertThat(shown.measured().n()).isEqualTo(3);
            assertThat(shown.isThin()).isFalse();
            assertThat(shown.tenInterval()).isEmpty();
        });
        assertThat(view(new Counted(0))).isInstanceOf(AnswersView.Shown.class);
        assertThat(view(new Aggregate(new Mean(3, 3, OptionalDouble.empty()), 0)))
                .isEqualTo(new AnswersView.Hidden(NEEDED));
    }

    @Test
    void issuesGiveAwayNobodysAnswers() {
        Disclosure.Dated month =
                new Disclosure.Dated(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), new Counted(8));
        Disclosure.Dated quarter =
                new Disclosure.Dated(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), new Counted(9));

        assertThat(Disclosure.byPeriods(quarter, List.of(month), NEEDED)).isFalse();
        assertThat(Disclosure.byCorrection(new Counted(8), new Counted(9), NEEDED))
                .isFalse();
    }

    @Test
    void issuesMakeNoFigureOfAnotherKind() {
        assertThatThrownBy(() -> new Counted(4).figure(Measure.meanOn(new Scale(1, 5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counted(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
