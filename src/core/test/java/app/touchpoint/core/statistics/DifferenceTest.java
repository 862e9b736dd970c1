package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Reference values of method.md 2.9; the others were reckoned with SciPy 1.17. */
class DifferenceTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static final Trinomial EARLIER = new Trinomial(50, 30, 20);
    private static final Trinomial LATER = new Trinomial(60, 25, 15);

    @Test
    void ofTwoNetScores() {
        assertThat(Difference.between(EARLIER, LATER)).hasValueSatisfying(difference -> {
            assertThat(difference.change()).isEqualTo(15);
            assertThat(difference.statistic()).isCloseTo(1.372, within(0.0005));
            assertThat(difference.p()).isCloseTo(0.170, within(0.0005));
            assertThat(difference.isMovement()).isFalse();
        });
    }

    @Test
    void turnedRoundItHasTheOtherSignAndTheSameEvidence() {
        Difference there = Difference.between(EARLIER, LATER).orElseThrow();
        Difference back = Difference.between(LATER, EARLIER).orElseThrow();

        assertThat(back.change()).isEqualTo(-there.change());
        assertThat(back.statistic()).isEqualTo(-there.statistic());
        assertThat(back.p()).isEqualTo(there.p());
    }

    @Test
    void ofTwoShares() {
        assertThat(Difference.between(new Proportion(45, 60), new Proportion(30, 55)))
                .hasValueSatisfying(difference -> {
                    assertThat(difference.change()).isCloseTo(-0.20454545454545459, EXACT);
                    assertThat(difference.statistic()).isCloseTo(-2.2905438020459052, EXACT);
                    assertThat(difference.p()).isCloseTo(0.021989812435165363, EXACT);
                    assertThat(difference.isMovement()).isTrue();
                });
    }

    @Test
    void ofTwoMeans() {
        Mean earlier = ScaleCounts.of(1, 3, 5, 9, 20, 13).mean().orElseThrow();
        Mean later = ScaleCounts.of(1, 1, 2, 6, 18, 23).mean().orElseThrow();

        assertThat(Difference.between(earlier, later)).hasValueSatisfying(difference -> {
            assertThat(difference.change()).isCloseTo(0.5, EXACT);
            assertThat(difference.statistic()).isCloseTo(2.3759548165574573, EXACT);
            assertThat(difference.p()).isCloseTo(0.01951887849066001, EXACT);
        });
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        assertThat(Difference.between(EARLIER, new Trinomial(0, 0, 0))).isEmpty();
        assertThat(Difference.between(new Proportion(0, 0), new Proportion(1, 2)))
                .isEmpty();
        assertThat(Difference.between(
                        ScaleCounts.of(1, 0, 1).mean().orElseThrow(),
                        ScaleCounts.of(1, 5, 9).mean().orElseThrow()))
                .isEmpty();
    }

    @Test
    void sharesOfAllOrNoneInBothWavesAreNoMovement() {
        assertThat(Difference.between(new Proportion(5, 5), new Proportion(9, 9)))
                .contains(new Difference(0, 0, 1));
    }

    @Test
    void wavesWithoutSpreadMoveOnlyIfTheirMeansDiffer() {
        assertThat(Difference.between(Mean.of(9, 4, 0), Mean.of(7, 4, 0))).contains(new Difference(0, 0, 1));
        assertThat(Difference.between(Mean.of(9, 4, 0), Mean.of(7, 3, 0)))
                .contains(new Difference(-1, Double.NEGATIVE_INFINITY, 0));
    }
}
