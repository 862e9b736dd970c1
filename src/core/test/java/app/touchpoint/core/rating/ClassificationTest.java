package app.touchpoint.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassificationTest {
    private static Optional<Classification> classified(
            @Nullable Double ist, @Nullable Double minimum, @Nullable Double desired) {
        return Classification.of(
                new Ratings(
                        Reading.of(ist), Reading.of(desired), Reading.of(minimum), Reading.none(), IstSource.MANUAL),
                Thresholds.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"0, DISAPPOINTING", "3.9, DISAPPOINTING", "4.0, OKAY", "7.9, OKAY", "8.0, DELIGHTING", "10, DELIGHTING"
    })
    void withoutAMinimumTheProjectsThresholdsDecide(double ist, ExperienceClass expected) {
        assertThat(classified(ist, null, 9.0))
                .contains(new Classification(expected, new ClassRule.ByThresholds(Thresholds.DEFAULT)));
    }

    @ParameterizedTest
    @CsvSource({
        "5.9, 6, 9, DISAPPOINTING",
        "6.0, 6, 9, OKAY",
        "9.0, 6, 9, OKAY",
        "9.1, 6, 9, DELIGHTING",
        "6.0, 6, 6, OKAY"
    })
    void withMinimumAndDesiredSollTheExpectationDecides(
            double ist, double minimum, double desired, ExperienceClass expected) {
        assertThat(classified(ist, minimum, desired))
                .contains(new Classification(
                        expected, new ClassRule.ByExpectation(new Rating(minimum), new Rating(desired))));
    }

    @ParameterizedTest
    @CsvSource({"6, 9, 8", "6, -1, 8", "6, 5, 11", "6, 5, "})
    void anImpossibleExpectationLeavesItToTheThresholds(Double ist, Double minimum, Double desired) {
        assertThat(classified(ist, minimum, desired).orElseThrow().rule())
                .isEqualTo(new ClassRule.ByThresholds(Thresholds.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({", 5, 8", "11, 5, 8", "-0.5, , "})
    void withoutAValidIstThereIsNoClass(Double ist, Double minimum, Double desired) {
        assertThat(classified(ist, minimum, desired)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "8, 4", "-1, 5", "5, 11", "NaN, 5"})
    void thresholdsRiseOnTheScale(double okayFrom, double delightingFrom) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(okayFrom, delightingFrom));
    }
}
