package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import org.junit.jupiter.api.Test;

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
}
