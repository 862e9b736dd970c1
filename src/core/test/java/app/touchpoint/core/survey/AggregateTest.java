package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateTest {
    private static final Measure MEAN = Measure.meanOn(new Scale(1, 5));

    @ParameterizedTest
    @CsvSource({
        "9, 4, 0, ''",
        "9, 4.2, 0.44, ''",
        "9, 3.5, 0, measurement.sd.impossible",
        "9, 3, 3, measurement.sd.impossible",
        "2, 3, 2.83, ''",
        "9, 5.1, 0.1, measurement.value.off-scale",
        "9, 0.9, 0.1, measurement.value.off-scale",
        "9, 5, 0, ''",
        "9, 5, 0.5, measurement.sd.impossible"
    })
    void aSpreadMustBeOneThatWholeAnswersCanHave(long n, double mean, double sd, String code) {
        assertThat(new Aggregate(Mean.of(n, mean, sd), 0)
                        .problem(MEAN)
                        .map(Refusal::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void everySetOfAnswersIsPossible() {
        for (int low = 0; low < 9; low++) {
            for (int high = 0; high < 9; high++) {
                ScaleCounts counts = ScaleCounts.of(1, low, 1, 0, 1, high);
                Mean mean = counts.mean().orElseThrow();
                Mean rounded = Mean.of(
                        mean.n(),
                        Math.round(mean.value() * 100) / 100.0,
                        Math.round(mean.sd().orElseThrow() * 100) / 100.0);
                assertThat(new Aggregate(rounded, 0).problem(MEAN))
                        .as(counts.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void sharesAndNetScoresAreMadeOfCountsAndAmountsAreNot() {
        Aggregate hours = new Aggregate(new Mean(30, 26, OptionalDouble.empty()), 0);

        assertThat(hours.figure(Measure.amount(CriterionType.DURATION, 48, 4))
                        .orElseThrow()
                        .value())
                .isEqualTo(26);
        assertThatThrownBy(() -> hours.figure(Measure.nps())).isInstanceOf(IllegalArgumentException.class);
    }
}
