package app.touchpoint.core.statistics.chart;

import app.touchpoint.core.statistics.Direction;
import java.util.Arrays;
import java.util.Optional;

/**
 * Watches one criterion of one touchpoint: the rule first shipped raises an alarm at one point beyond three sigma on the bad
 * side, and no other until that one is acknowledged.
 *
 * <p>The baseline is the first {@value ControlChart#FIRM_FROM} values. Later ones are judged by it and never move it; whoever
 * has changed the process starts a new baseline. A value of this class never changes; each step gives the next.
 *
 * @see "method.md 2.10, alarm rule first shipped [OUR]; extra run rules raise false alarms [M38]; re-baseline after a completed
 *     action instead of silently recomputing"
 */
public final class EarlyWarning {
    private final Direction direction;
    private final double[] baseline;
    private final Optional<ControlChart> chart;
    private final boolean open;

    private EarlyWarning(Direction direction, double[] baseline, Optional<ControlChart> chart, boolean open) {
        this.direction = direction;
        this.baseline = baseline;
        this.chart = chart;
        this.open = open;
    }

    /**
     * A value beyond the limit.
     *
     * @param value what was measured
     * @param limit what it has passed
     * @param chart the limits it was judged by
     */
    public record Alarm(double value, double limit, ControlChart chart) {}

    /**
     * What a value has led to.
     *
     * @param next the watch with the value in it
     * @param alarm what it raised, if anything
     */
    public record Step(EarlyWarning next, Optional<Alarm> alarm) {}

    /** A watch that has seen nothing. */
    public static EarlyWarning start(Direction direction) {
        return new EarlyWarning(direction, new double[0], Optional.empty(), false);
    }

    /** A watch that has seen these values in the order of time, and no alarm of them. */
    public static EarlyWarning after(Direction direction, double... values) {
        double[] baseline = Arrays.copyOf(values, Math.min(values.length, ControlChart.FIRM_FROM));
        return new EarlyWarning(direction, baseline, ControlChart.of(baseline), false);
    }

    /** Judges the next value; while the baseline is not firm it becomes part of it and raises nothing. */
    public Step observe(double value) {
        if (baseline.length < ControlChart.FIRM_FROM) {
            double[] longer = Arrays.copyOf(baseline, baseline.length + 1);
            longer[baseline.length] = value;
            return new Step(new EarlyWarning(direction, longer, ControlChart.of(longer), open), Optional.empty());
        }
        ControlChart firm = chart.orElseThrow();
        if (open || !firm.isBad(value, direction)) {
            return new Step(this, Optional.empty());
        }
        Alarm alarm = new Alarm(value, firm.badLimit(direction), firm);
        return new Step(new EarlyWarning(direction, baseline, chart, true), Optional.of(alarm));
    }

    /** Somebody has seen the alarm: the next bad value raises another. */
    public EarlyWarning acknowledged() {
        return new EarlyWarning(direction, baseline, chart, false);
    }

    /** The process was changed on purpose: what comes now is a new baseline. An open alarm stays open. */
    public EarlyWarning rebaselined() {
        return new EarlyWarning(direction, new double[0], Optional.empty(), open);
    }

    /** The limits; empty while there are too few values. */
    public Optional<ControlChart> chart() {
        return chart;
    }

    /** Whether an alarm waits to be acknowledged. */
    public boolean isOpen() {
        return open;
    }
}
