package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.Random;
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
        "9, 5.00, 0.5, measurement.sd.impossible",
        "9, 5, 0.5, ''",
        "82, 4.9, 0.28, ''",
        "82, 4.90, 0.28, measurement.sd.impossible",
        "82, 4.915, 0.28, ''",
        "82, 4.9, 0.20, measurement.sd.impossible",
        "50, 3.0, 2.1, measurement.sd.impossible",
        "50, 3.0, 2.02, ''"
    })
    void aSpreadMustBeOneThatWholeAnswersCanHaveWhoseMeanIsToldSo(long n, String mean, String sd, String code) {
        assertThat(new Aggregate(Mean.of(n, Double.parseDouble(mean), Double.parseDouble(sd)), 0)
                        .problem(MEAN, exactness(mean, sd))
                        .map(Refusal::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void everySetOfAnswersIsPossible() {
        for (int low = 0; low < 9; low++) {
            for (int high = 0; high < 9; high++) {
                ScaleCounts counts = ScaleCounts.of(1, low, 1, 0, 1, high);
                assertPossible(counts.mean().orElseThrow(), counts.toString());
            }
        }
    }

    @Test
    void everyMeanThatSomebodyReckonedIsPossibleHoweverItIsRounded() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            long[] counts = new long[5];
            int likely = random.nextInt(5);
            int n = 5 + random.nextInt(195);
            for (int j = 0; j < n; j++) {
                counts[random.nextInt(4) == 0 ? random.nextInt(5) : likely]++;
            }
            ScaleCounts answers = ScaleCounts.of(1, counts);
            assertPossible(answers.mean().orElseThrow(), answers.toString());
        }
    }

    private static void assertPossible(Mean mean, String answers) {
        for (int meanDecimals = 0; meanDecimals <= 4; meanDecimals++) {
            for (int sdDecimals = 0; sdDecimals <= 4; sdDecimals++) {
                String value = rounded(mean.value(), meanDecimals);
                String sd = rounded(mean.sd().orElseThrow(), sdDecimals);
                assertThat(new Aggregate(Mean.of(mean.n(), Double.parseDouble(value), Double.parseDouble(sd)), 0)
                                .problem(MEAN, exactness(value, sd)))
                        .as("%s told as %s and %s", answers, value, sd)
                        .isEmpty();
            }
        }
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Aggregate.Exactness exactness(String mean, String sd) {
        return new Aggregate.Exactness(new BigDecimal(mean).scale(), new BigDecimal(sd).scale());
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
