package app.touchpoint.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.statistics.distribution.Distributions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrendTest {
    /** The series of method.md 2.9. */
    private static final List<Double> REFERENCE = List.of(6.1, 6.4, 6.4, 6.9, 6.7, 7.2, 7.0, 7.5);

    @Test
    void referenceSeriesHasTheReferenceFigures() {
        MannKendall test = MannKendall.normal(REFERENCE);

        assertThat(test.s()).isEqualTo(23);
        assertThat(test.variance()).isCloseTo(64.333, within(0.0005));
        assertThat(test.z()).isCloseTo(2.743, within(0.0005));
        assertThat(test.p()).isCloseTo(0.0061, within(0.00005));
        assertThat(Trend.senSlope(REFERENCE)).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void belowTenValuesTheExactDistributionDecides() {
        double byCounting = byCountingAllOrders(REFERENCE);

        assertThat(MannKendall.of(REFERENCE).p()).isCloseTo(byCounting, within(1e-12));
        assertThat(Trend.of(REFERENCE)).isInstanceOfSatisfying(Trend.Evident.class, trend -> {
            assertThat(trend.isRising()).isTrue();
            assertThat(trend.p()).isLessThan(Trend.SIGNIFICANCE);
        });
    }

    /** Kendall's tables: of 5! = 120 orders 1 has S = 10 and 4 have S = 8; of 4! = 24 orders 1 has S = 6. */
    @ParameterizedTest
    @CsvSource({
        "'1,2,3,4,5', 0.016666666666666666",
        "'2,1,3,4,5', 0.08333333333333333",
        "'1,2,3,4', 0.08333333333333333"
    })
    void exactProbabilityIsThatOfTheTables(String series, double p) {
        assertThat(MannKendall.of(parse(series)).p()).isCloseTo(p, within(1e-12));
    }

    @RepeatedTest(20)
    void exactProbabilityIsThatOfCountingAllOrders(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(3); i++) {
            values.add((double) random.nextInt(4));
        }

        assertThat(MannKendall.of(values).p()).isCloseTo(byCountingAllOrders(values), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1,2", "1,2,3,4"})
    void fewerThanFiveValuesSayNothing(String series) {
        List<Double> values = parse(series);

        assertThat(Trend.of(values)).isEqualTo(new Trend.TooFew(values.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,5,5,5,5", "1,9,2,8,3,7", "7,7,7,7,7,7,7,7,7,7,7,7", "2,1,3,4,5"})
    void withoutEvidenceThereIsNoArrow(String series) {
        assertThat(Trend.of(parse(series))).isInstanceOf(Trend.NoEvidence.class);
    }

    @Test
    void fallingSeriesFalls() {
        assertThat(Trend.of(List.of(9.0, 8.0, 7.0, 6.0, 5.0))).isInstanceOfSatisfying(Trend.Evident.class, trend -> {
            assertThat(trend.isRising()).isFalse();
            assertThat(trend.slope()).isEqualTo(-1);
            assertThat(trend.values()).isEqualTo(5);
        });
    }

    @RepeatedTest(20)
    void reversedSeriesHasTheOppositeTrendWithTheSameEvidence(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(20); i++) {
            values.add(random.nextInt(30) / 10.0 + i * 0.05);
        }
        List<Double> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);

        assertThat(MannKendall.of(reversed).s())
                .isEqualTo(-MannKendall.of(values).s());
        assertThat(MannKendall.of(reversed).p())
                .isCloseTo(MannKendall.of(values).p(), within(1e-12));
        assertThat(Trend.senSlope(reversed)).isCloseTo(-Trend.senSlope(values), within(1e-12));
    }

    /** In 2,000 rounds of pure noise about one in twenty may look like a trend, at most. */
    @Test
    void noiseRarelyLooksLikeATrend() {
        Random random = new Random(1);
        int arrows = 0;
        for (int round = 0; round < 2_000; round++) {
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                values.add(random.nextGaussian());
            }
            if (Trend.of(values) instanceof Trend.Evident) {
                arrows++;
            }
        }
        assertThat(arrows).isLessThan(125);
    }

    /** Upper tails of the standard normal distribution as tables print them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.158655253931457",
        "1.959963984540054, 0.025",
        "3, 0.00134989803163009",
        "6, 9.86587645037698e-10",
        "40, 0"
    })
    void tailOfTheNormalDistributionIsThatOfTheTables(double z, double beyond) {
        assertThat(Distributions.normalBothTails(z)).isCloseTo(2 * beyond, within(1e-12));
    }

    private static List<Double> parse(String series) {
        List<Double> values = new ArrayList<>();
        for (String value : series.split(",")) {
            if (!value.isEmpty()) {
                values.add(Double.valueOf(value));
            }
        }
        return values;
    }

    private static double byCountingAllOrders(List<Double> values) {
        long[] counts = new long[2];
        long s = Math.abs(MannKendall.normal(values).s());
        permute(new ArrayList<>(values), 0, s, counts);
        return (double) counts[1] / counts[0];
    }

    private static void permute(List<Double> values, int from, long s, long[] counts) {
        if (from == values.size()) {
            counts[0]++;
            long other = 0;
            for (int later = 1; later < values.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    other += Double.compare(values.get(later), values.get(earlier));
                }
            }
            if (Math.abs(other) >= s) {
                counts[1]++;
            }
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            permute(values, from + 1, s, counts);
            Collections.swap(values, from, i);
        }
    }
}
