package app.touchpoint.core.statistics;

import static app.touchpoint.core.statistics.Direction.HIGHER_IS_BETTER;
import static app.touchpoint.core.statistics.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {
    @ParameterizedTest
    @CsvSource({
        "1, 5, 1, 0",
        "1, 5, 5, 10",
        "1, 5, 3.7, 6.75",
        "1, 5, 4.2, 8",
        "1, 5, 2.56, 3.9",
        "1, 5, 2.6, 4",
        "1, 5, 4.16, 7.9",
        "0, 10, 7.9, 7.9",
        "1, 7, 5.2, 7",
        "1, 6, 1, 0"
    })
    void aScaleIsStretchedInDecimals(double min, double max, double value, double ten) {
        assertThat(new Normalisation.OnScale(min, max).toTen(value, HIGHER_IS_BETTER))
                .isEqualTo(ten);
        assertThat(new Normalisation.OnScale(min, max).toTen(min + max - value, LOWER_IS_BETTER))
                .isCloseTo(ten, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-100, 0", "0, 5", "30, 6.5", "100, 10"})
    void aNetScore(double net, double ten) {
        assertThat(new Normalisation.OfNet().toTen(net, HIGHER_IS_BETTER)).isEqualTo(ten);
        assertThat(new Normalisation.OfNet().toTen(net, LOWER_IS_BETTER)).isEqualTo(10 - ten);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.8, 8", "1, 10"})
    void aShare(double share, double ten) {
        assertThat(new Normalisation.OfShare().toTen(share, HIGHER_IS_BETTER)).isEqualTo(ten);
        assertThat(new Normalisation.OfShare().toTen(share, LOWER_IS_BETTER)).isCloseTo(10 - ten, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "12, 5", "4, 10", "0, 10", "35, 0"})
    void fewerComplaintsThanTheTargetAreNoBetterThanTheTarget(double complaints, double ten) {
        assertThat(new Normalisation.Anchored(20, 4).toTen(complaints, LOWER_IS_BETTER))
                .isEqualTo(ten);
    }

    @Test
    void aTargetWorseThanTheWorstIsRefused() {
        assertThatThrownBy(() -> new Normalisation.Anchored(4, 20).toTen(5, LOWER_IS_BETTER))
                .hasMessageContaining("worse");
    }

    @Test
    void directionReversalIsSymmetric() {
        List<Normalisation> ways =
                List.of(new Normalisation.OnScale(1, 5), new Normalisation.OfNet(), new Normalisation.OfShare());
        for (Normalisation way : ways) {
            for (double value = 0.05; value < 1; value += 0.05) {
                assertThat(way.toTen(value, HIGHER_IS_BETTER) + way.toTen(value, LOWER_IS_BETTER))
                        .as(way + " " + value)
                        .isCloseTo(10, within(1e-9));
            }
        }
        assertThat(new Normalisation.Anchored(10, 2).toTen(3, LOWER_IS_BETTER))
                .isEqualTo(new Normalisation.Anchored(-10, -2).toTen(-3, HIGHER_IS_BETTER));
    }

    @Test
    void aReversedIntervalStillRises() {
        assertThat(new Normalisation.OnScale(1, 5).toTen(new Interval(2, 3), LOWER_IS_BETTER))
                .isEqualTo(new Interval(5, 7.5));
    }

    @Test
    void anIntervalEndsWhereTheScaleEnds() {
        assertThat(new Normalisation.OnScale(1, 5).toTen(new Interval(0.5, 5.5), HIGHER_IS_BETTER))
                .isEqualTo(new Interval(0, 10));
    }
}
