package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AccumulationTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void aLargeOffsetDoesNotSwallowTheSpread() {
        Moments moments = new Moments();
        for (double value : new double[] {4, 7, 13, 16}) {
            moments.add(1e9 + value);
        }

        Mean mean = moments.mean().orElseThrow();
        assertThat(mean.value()).isEqualTo(1e9 + 10);
        assertThat(mean.sd().orElseThrow()).isCloseTo(Math.sqrt(30), CLOSE);
    }

    @Test
    void twoPartsTogetherAreTheWhole() {
        Random random = new Random(7);
        Moments whole = new Moments();
        Moments one = new Moments();
        Moments other = new Moments();
        for (int i = 0; i < 1_000; i++) {
            double value = 5 + 2 * random.nextGaussian();
            whole.add(value);
            (random.nextBoolean() ? one : other).add(value);
        }
        one.add(other);
        one.add(new Moments());

        assertThat(one.n()).isEqualTo(1_000);
        assertThat(one.mean().orElseThrow().value())
                .isCloseTo(whole.mean().orElseThrow().value(), CLOSE);
        assertThat(one.mean().orElseThrow().sd().orElseThrow())
                .isCloseTo(whole.mean().orElseThrow().sd().orElseThrow(), CLOSE);
    }

    @Test
    void orderShowsInNoDigitOfCounts() {
        Random random = new Random(11);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            answers.add(1 + random.nextInt(7));
        }
        ScaleCounts first = counted(answers);
        Collections.shuffle(answers, random);

        assertThat(counted(answers).mean()).isEqualTo(first.mean());
    }

    @Test
    void partsAddUpAndScalesDoNotMix() {
        assertThat(ScaleCounts.of(1, 1, 2, 3).plus(ScaleCounts.of(1, 4, 0, 1))).isEqualTo(ScaleCounts.of(1, 5, 2, 4));
        assertThatThrownBy(() -> ScaleCounts.of(1, 1, 2, 3).plus(ScaleCounts.of(0, 1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void billionsOfAnswersDoNotOverflow() {
        Mean mean = ScaleCounts.of(0, 5_000_000_000L, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5_000_000_000L)
                .mean()
                .orElseThrow();

        assertThat(mean.value()).isEqualTo(5);
        assertThat(mean.sd().orElseThrow()).isCloseTo(5, CLOSE);
    }

    @Test
    void whatIsNotANumberHasNoMean() {
        assertThatThrownBy(() -> new Moments().add(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ScaleCounts counted(List<Integer> answers) {
        long[] counts = new long[7];
        answers.forEach(answer -> counts[answer - 1]++);
        return ScaleCounts.of(1, counts);
    }
}
