package app.touchpoint.core.statistics.chart;

import static app.touchpoint.core.statistics.Direction.HIGHER_IS_BETTER;
import static app.touchpoint.core.statistics.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {
    private static final double[] REFERENCE = {7.0, 7.2, 6.9, 7.1, 7.3, 7.0, 6.8, 7.1, 7.2, 7.0};

    private static double[] stable(Random random, int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = 7 + random.nextGaussian();
        }
        return values;
    }

    @Test
    void limitsAreThoseOfTheReference() {
        ControlChart chart = ControlChart.of(REFERENCE).orElseThrow();

        assertThat(chart.centre()).isCloseTo(7.06, within(1e-12));
        assertThat(chart.lower()).isCloseTo(6.469, within(0.0005));
        assertThat(chart.upper()).isCloseTo(7.651, within(0.0005));
        assertThat(chart.isFirm()).isFalse();
    }

    @Test
    void belowEightPointsThereIsNoChart() {
        assertThat(ControlChart.of(Arrays.copyOf(REFERENCE, 7))).isEmpty();
        assertThat(ControlChart.of(Arrays.copyOf(REFERENCE, 8))).isPresent();
        assertThat(ControlChart.of(4)).isEmpty();
        assertThat(ControlChart.of()).isEmpty();
    }

    @Test
    void aProvisionalChartRaisesNothing() {
        EarlyWarning nineteen = EarlyWarning.after(HIGHER_IS_BETTER, stable(new Random(1), 19));

        EarlyWarning.Step step = nineteen.observe(-100);

        assertThat(nineteen.chart().orElseThrow().isFirm()).isFalse();
        assertThat(step.alarm()).isEmpty();
        assertThat(step.next().chart().orElseThrow().isFirm()).isTrue();
    }

    @Test
    void onlyTheBadSideRaisesAnAlarm() {
        double[] baseline = stable(new Random(2), 20);

        assertThat(EarlyWarning.after(HIGHER_IS_BETTER, baseline).observe(100).alarm())
                .isEmpty();
        assertThat(EarlyWarning.after(HIGHER_IS_BETTER, baseline).observe(-100).alarm())
                .isPresent();
        assertThat(EarlyWarning.after(LOWER_IS_BETTER, baseline).observe(100).alarm())
                .isPresent();
        assertThat(EarlyWarning.after(LOWER_IS_BETTER, baseline).observe(-100).alarm())
                .isEmpty();
    }

    @Test
    void aMirroredSeriesRaisesTheSameAlarms() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            double[] values = stable(random, 21);
            values[20] -= random.nextInt(6);
            double[] mirrored = Arrays.stream(values).map(value -> 0 - value).toArray();

            assertThat(EarlyWarning.after(LOWER_IS_BETTER, mirrored)
                            .observe(mirrored[20])
                            .alarm()
                            .isPresent())
                    .isEqualTo(EarlyWarning.after(HIGHER_IS_BETTER, values)
                            .observe(values[20])
                            .alarm()
                            .isPresent());
        }
    }

    @Test
    void laterValuesDoNotMoveTheBaseline() {
        EarlyWarning watch = EarlyWarning.after(HIGHER_IS_BETTER, stable(new Random(5), 20));
        EarlyWarning later = watch;
        for (int i = 0; i < 50; i++) {
            later = later.observe(8).next();
        }

        assertThat(later.chart()).isEqualTo(watch.chart());
    }

    @Test
    void equalValuesRaiseNothingUntilOneDiffers() {
        double[] baseline = new double[20];
        Arrays.fill(baseline, 7.1);
        EarlyWarning watch = EarlyWarning.after(HIGHER_IS_BETTER, baseline);

        assertThat(watch.observe(7.1).alarm()).isEmpty();
        assertThat(watch.observe(7.0).alarm()).isPresent();
    }

    @Test
    void aNewBaselineStartsSilent() {
        EarlyWarning watch =
                EarlyWarning.after(HIGHER_IS_BETTER, stable(new Random(6), 20)).rebaselined();

        assertThat(watch.observe(-100).alarm()).isEmpty();
        assertThat(watch.chart()).isEmpty();
    }

    /** The rule's promise over a thousand rounds of two hundred stable series with one new point each. */
    @Test
    void stableSeriesRaiseAtMostOneAlarmAndAFifthPerRound() {
        Random random = new Random(20_261_122);
        int alarms = 0;
        double[] values = new double[20];
        for (int series = 0; series < 1_000 * 200; series++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextGaussian();
            }
            alarms += EarlyWarning.after(HIGHER_IS_BETTER, values)
                            .observe(random.nextGaussian())
                            .alarm()
                            .isPresent()
                    ? 1
                    : 0;
        }

        assertThat(alarms / 1_000.0).isBetween(0.5, 1.2);
    }

    @Test
    void aSustainedShiftOfFiveSigmaRaisesExactlyOneAlarmUntilItIsAcknowledged() {
        Random random = new Random(42);
        for (int series = 0; series < 1_000; series++) {
            EarlyWarning watch = EarlyWarning.after(HIGHER_IS_BETTER, stable(random, 20));
            int alarms = 0;
            for (int point = 0; point < 12; point++) {
                EarlyWarning.Step step = watch.observe(7 - 5 + random.nextGaussian());
                alarms += step.alarm().isPresent() ? 1 : 0;
                watch = step.next();
            }
            assertThat(alarms).as("series " + series).isEqualTo(1);
            assertThat(watch.isOpen()).isTrue();
            assertThat(watch.acknowledged().observe(-10).alarm()).isPresent();
        }
    }
}
