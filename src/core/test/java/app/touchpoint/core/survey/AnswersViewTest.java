package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersViewTest {

    private static Classification classOf(Rating ten) {
        return Classification.of(
                        new Ratings(
                                Reading.of(ten.value()),
                                Reading.none(),
                                Reading.none(),
                                Reading.none(),
                                IstSource.MANUAL),
                        Thresholds.DEFAULT)
                .orElseThrow();
    }

    /** 7.99996 is kept as 8, which is delighting: the answer to an import says the same as the matrix afterwards. */
    @Test
    void aFigureAtTheBorderHasTheClassOfTheIstThatIsMadeOfIt() {
        Answers answers = new Answers(ScaleCounts.of(0, 200_004, 799_996), 0);

        AnswersView.Shown shown = (AnswersView.Shown)
                AnswersView.of(answers, Measure.share(Direction.HIGHER_IS_BETTER), 5, AnswersViewTest::classOf);

        assertThat(shown.ten().value()).isLessThan(8);
        assertThat(shown.ten().kept()).isEqualTo(new Rating(8));
        assertThat(shown.experience())
                .isEqualTo(classOf(shown.ten().kept()))
                .extracting(Classification::experienceClass)
                .isEqualTo(ExperienceClass.DELIGHTING);
    }

    private static AnswersView of(Measured measured, Measure measure, long all) {
        return AnswersView.of(measured, measure, 5, Optional.of(new FinitePopulation(all)), AnswersViewTest::classOf);
    }

    /** Wilson with n (N - 1)/(N - n) answers, as IntervalsTest has it of the same figures. */
    @Test
    void anIntervalIsCorrectedWhereMoreThanATwentiethOfAllAnswered() {
        Answers answers = new Answers(ScaleCounts.of(0, 10, 40), 7);

        AnswersView.Shown shown = (AnswersView.Shown) of(answers, Measure.share(Direction.HIGHER_IS_BETTER), 200);

        assertThat(shown.corrected()).contains(new FinitePopulation(200));
        assertThat(shown.interval().orElseThrow().low()).isCloseTo(0.6885602369412406, within(1e-12));
        assertThat(shown.interval().orElseThrow().high()).isCloseTo(0.8785949875821543, within(1e-12));
        assertThat(shown.tenInterval().orElseThrow().low()).isCloseTo(6.885602369412406, within(1e-11));
    }

    /** A twentieth is few, and of fewer than have answered nothing can be true that is said. */
    @ParameterizedTest
    @ValueSource(longs = {1_000, 49, 1})
    void anIntervalIsLeftAsItIsWhereFewAnsweredOrMoreThanThereCanBe(long all) {
        Answers answers = new Answers(ScaleCounts.of(0, 10, 40), 7);

        AnswersView.Shown shown = (AnswersView.Shown) of(answers, Measure.share(Direction.HIGHER_IS_BETTER), all);

        assertThat(shown.corrected()).isEmpty();
        assertThat(shown.interval()).isEqualTo(new Proportion(40, 50).interval());
    }

    @Test
    void ofAShareOfThoseAskedAllWhoWereAskedAreDrawn() {
        Answers answers = new Answers(ScaleCounts.of(0, 10, 20), 20);
        Measure asked = ReadyMade.ACTIVE_REFERRALS.measure();

        AnswersView.Shown shown = (AnswersView.Shown) of(answers, asked, 50);
        AnswersView.Shown fewer = (AnswersView.Shown) of(answers, asked, 40);

        assertThat(shown.interval()).contains(new Interval(0.4, 0.4));
        assertThat(fewer.corrected()).isEmpty();
    }

    @Test
    void fewAreHiddenAndWhatIsCountedIsNobodyHoweverManyThereAre() {
        assertThat(of(new Answers(ScaleCounts.of(0, 1, 3), 0), Measure.share(Direction.HIGHER_IS_BETTER), 4))
                .isEqualTo(new AnswersView.Hidden(5));
        assertThat(of(new Counted(1), Measure.amount(CriterionType.COUNT, 50, 0), 1))
                .isInstanceOfSatisfying(
                        AnswersView.Shown.class,
                        shown -> assertThat(shown.corrected()).isEmpty());
    }
}
