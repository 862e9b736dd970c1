package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values of method.md 2.9; the others were reckoned with SciPy 1.17. */
class IntervalsTest {
    private static final Offset<Double> TWO_DIGITS = within(0.005);
    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "5, 3, 2, 30.0, -19.05, 65.20",
        "50, 30, 20, 30.0, 14.05, 44.20",
        "60, 25, 15, 45.0, 29.34, 58.04",
        "5, 0, 0, 100.0, 17.49, 100.00",
        "0, 0, 5, -100.0, -100.00, -17.49",
        "0, 9, 0, 0.0, -20.00, 20.00"
    })
    void adjustedWaldIntervalOfANetScore(long good, long okay, long bad, double net, double low, double high) {
        Trinomial answers = new Trinomial(good, okay, bad);

        assertThat(answers.net()).hasValue(net);
        assertThat(answers.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(low, TWO_DIGITS);
            assertThat(interval.high()).isCloseTo(high, TWO_DIGITS);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5, 37.55, 96.38",
        "8, 10, 49.02, 94.33",
        "24, 30, 62.69, 90.49",
        "80, 100, 71.12, 86.66",
        "320, 400, 75.80, 83.63",
        "0, 7, 0, 35.43",
        "7, 7, 64.57, 100",
        "1, 3, 6.15, 79.23"
    })
    void wilsonIntervalOfAShare(long hits, long n, double low, double high) {
        assertThat(new Proportion(hits, n).interval()).hasValueSatisfying(interval -> {
            assertThat(100 * interval.low()).isCloseTo(low, TWO_DIGITS);
            assertThat(100 * interval.high()).isCloseTo(high, TWO_DIGITS);
            assertThat(interval.low()).isBetween(0.0, 1.0);
            assertThat(interval.high()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void studentIntervalOfAMean() {
        assertThat(Mean.of(12, 6.5, 1.5).interval()).hasValueSatisfying(interval -> {
            assertThat(interval.high() - 6.5).isCloseTo(0.953, within(0.0005));
            assertThat(6.5 - interval.low()).isCloseTo(0.953, within(0.0005));
        });
    }

    @Test
    void figuresOfCountsAreThoseOfTheirAnswers() {
        Mean mean = ScaleCounts.of(1, 3, 5, 9, 20, 13).mean().orElseThrow();

        assertThat(mean.n()).isEqualTo(50);
        assertThat(mean.value()).isEqualTo(3.7);
        assertThat(mean.sd().orElseThrow()).isCloseTo(1.1473127431577865, EXACT);
        assertThat(mean.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(3.3739373261243775, EXACT);
            assertThat(interval.high()).isCloseTo(4.026062673875623, EXACT);
        });
    }

    @Test
    void nobodySaysNothing() {
        assertThat(new Trinomial(0, 0, 0).net()).isEmpty();
        assertThat(new Trinomial(0, 0, 0).interval()).isEmpty();
        assertThat(new Proportion(0, 0).share()).isEmpty();
        assertThat(new Proportion(0, 0).interval()).isEmpty();
        assertThat(ScaleCounts.of(1, 0, 0, 0).mean()).isEmpty();
        assertThat(new Moments().mean()).isEmpty();
    }

    @Test
    void aSingleAnswerHasNoSpreadAndNoInterval() {
        Mean mean = ScaleCounts.of(1, 0, 0, 1).mean().orElseThrow();

        assertThat(mean).isEqualTo(new Mean(1, 3, OptionalDouble.empty()));
        assertThat(mean.interval()).isEmpty();
    }

    @Test
    void equalAnswersHaveAnIntervalWithoutWidth() {
        assertThat(ScaleCounts.of(1, 0, 0, 0, 9, 0).mean().orElseThrow().interval())
                .contains(new Interval(4, 4));
    }

    @Test
    void whoHasAskedMoreThanATwentiethOfAllKnowsMore() {
        FinitePopulation population = new FinitePopulation(200);

        assertThat(new Proportion(40, 50).interval(population)).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(0.6885602369412406, EXACT);
            assertThat(interval.high()).isCloseTo(0.8785949875821543, EXACT);
        });
        assertThat(Mean.of(50, 0, 1.5).interval(population).orElseThrow().high())
                .isCloseTo(0.3701089767353706, EXACT);
    }

    @Test
    void aTwentiethOfAllCountsAsFew() {
        assertThat(new Proportion(8, 10).interval(new FinitePopulation(200)))
                .isEqualTo(new Proportion(8, 10).interval());
        assertThat(new Trinomial(5, 3, 2).interval(new FinitePopulation(200)))
                .isEqualTo(new Trinomial(5, 3, 2).interval());
    }

    @Test
    void whenEverybodyHasAnsweredNothingIsUncertain() {
        FinitePopulation everybody = new FinitePopulation(10);

        assertThat(new Proportion(8, 10).interval(everybody)).contains(new Interval(0.8, 0.8));
        assertThat(new Trinomial(5, 3, 2).interval(everybody)).contains(new Interval(30, 30));
        assertThat(Mean.of(10, 7, 2).interval(everybody)).contains(new Interval(7, 7));
    }

    @Test
    void moreAnswersThanPeopleAreRefused() {
        assertThatThrownBy(() -> new Proportion(8, 10).interval(new FinitePopulation(9)))
                .hasMessageContaining("10 answers of only 9 people");
    }
}
