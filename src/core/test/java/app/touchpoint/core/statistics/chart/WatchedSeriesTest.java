package app.touchpoint.core.statistics.chart;

import static app.touchpoint.core.statistics.Direction.HIGHER_IS_BETTER;
import static app.touchpoint.core.statistics.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.chart.WatchedSeries.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedSeriesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static WatchedSeries series(Direction direction, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate start = FIRST.plusWeeks(i);
            points.add(new Point(start, start.plusDays(6), values[i]));
        }
        return new WatchedSeries(direction, points);
    }

    /** Twenty values that swing around seven, and what comes after them. */
    private static double[] stableThen(double... later) {
        double[] values = new double[20 + later.length];
        for (int i = 0; i < 20; i++) {
            values[i] = i % 2 == 0 ? 6.9 : 7.1;
        }
        System.arraycopy(later, 0, values, 20, later.length);
        return values;
    }

    @Test
    void theLatestPointIsJudgedByThoseBeforeIt() {
        // Moving range 0.2, sigma 0.2/1.128: limits 7 ± 0.532.
        assertThat(series(HIGHER_IS_BETTER, stableThen(6.47)).alarm()).isEmpty();
        EarlyWarning.Alarm alarm =
                series(HIGHER_IS_BETTER, stableThen(6.46)).alarm().orElseThrow();
        assertThat(alarm.value()).isEqualTo(6.46);
        assertThat(alarm.limit()).isCloseTo(6.468, within(0.0005));
        assertThat(alarm.chart().points()).isEqualTo(20);
    }

    @Test
    void onlyTheBadSideCounts() {
        assertThat(series(LOWER_IS_BETTER, stableThen(6)).alarm()).isEmpty();
        assertThat(series(LOWER_IS_BETTER, stableThen(8)).alarm()).isPresent();
    }

    @Test
    void whatWasBadAndIsGoodAgainIsNoWarning() {
        assertThat(series(HIGHER_IS_BETTER, stableThen(3, 7)).alarm()).isEmpty();
        assertThat(series(HIGHER_IS_BETTER, stableThen(3, 7, 3)).alarm()).isPresent();
    }

    @Test
    void fewerThanTwentyPointsBeforeItRaiseNothing() {
        double[] values = stableThen(-100);

        assertThat(series(HIGHER_IS_BETTER).alarm()).isEmpty();
        assertThat(series(HIGHER_IS_BETTER, Arrays.copyOfRange(values, 1, 21)).alarm())
                .isEmpty();
        assertThat(series(HIGHER_IS_BETTER, values).alarm()).isPresent();
    }

    @Test
    void aDeliberateChangeStartsANewBaseline() {
        WatchedSeries whole = series(HIGHER_IS_BETTER, stableThen(3, 3, 3));
        LocalDate done = FIRST.plusWeeks(20).plusDays(6);

        assertThat(whole.alarm()).isPresent();
        assertThat(whole.since(done).points()).hasSize(2);
        assertThat(whole.since(done).alarm()).isEmpty();
        assertThat(whole.since(done).chart()).isEmpty();
        assertThat(whole.chart().orElseThrow().isFirm()).isTrue();
    }

    /** As the job does it: after each period all series are looked at, and an alarm that is open keeps others away. */
    @Test
    void aThousandRoundsOfTwoHundredStableSeriesRaiseAtMostOneAlarmAndAFifthEachAndAPlantedShiftExactlyOne() {
        Random random = new Random(2026);
        int alarms = 0;
        for (int round = 0; round < 1_000; round++) {
            for (int at = 0; at < 200; at++) {
                double[] values = new double[21];
                for (int i = 0; i < values.length; i++) {
                    values[i] = random.nextGaussian();
                }
                alarms += series(HIGHER_IS_BETTER, values).alarm().isPresent() ? 1 : 0;
            }
        }
        assertThat(alarms / 1_000.0).isBetween(0.5, 1.2);

        for (int planted = 0; planted < 200; planted++) {
            double[] values = new double[32];
            boolean open = false;
            int raised = 0;
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextGaussian() - (i < 20 ? 0 : 5);
                if (!open
                        && series(HIGHER_IS_BETTER, Arrays.copyOf(values, i + 1))
                                .alarm()
                                .isPresent()) {
                    open = true;
                    raised++;
                }
            }
            assertThat(raised).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"99, LOW", "101, MEDIUM", "999, MEDIUM", "1002, HIGH"})
    void severityIsProbabilityTimesContacts(long contacts, Severity.Level expected) {
        ControlChart chart = new ControlChart(7, 0.2, 20);

        Severity severity = Severity.of(6.4, chart, HIGHER_IS_BETTER, OptionalLong.of(contacts));

        // Three sigma out on one side: 1 - 0.00135.
        assertThat(severity.probability()).isCloseTo(0.99865, within(0.00001));
        assertThat(severity.contacts()).hasValue(Math.round(0.99865 * contacts));
        assertThat(severity.level()).isEqualTo(expected);
    }

    @Test
    void unknownContactsAreInTheMiddleAndEqualValuesLeaveNoDoubt() {
        ControlChart flat = new ControlChart(7, 0, 20);

        Severity severity = Severity.of(6.9, flat, HIGHER_IS_BETTER, OptionalLong.empty());

        assertThat(severity.level()).isEqualTo(Severity.Level.MEDIUM);
        assertThat(severity.contacts()).isEmpty();
        assertThat(severity.probability()).isEqualTo(1);
    }
}
