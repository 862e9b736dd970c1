package app.touchpoint.core.statistics.chart;

import app.touchpoint.core.statistics.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one criterion in one series, looked at whenever something new was measured. Only the latest point is judged: what was
 * bad once and is good again is no early warning, even if somebody enters it late.
 *
 * @param direction which way is the good one
 * @param points in the order of time
 * @see "method.md 2.10, alarm rule first shipped [OUR]"
 */
public record WatchedSeries(Direction direction, List<Point> points) {

    public WatchedSeries {
        points = List.copyOf(points);
    }

    /**
     * One value per period.
     *
     * @param start first day of its period
     * @param end last day of its period
     * @param value in the unit of the criterion
     */
    public record Point(LocalDate start, LocalDate end, double value) {}

    /**
     * The same from a deliberate change on: the baseline is new, and what was measured before or meanwhile is none of it.
     *
     * @param changed last day of work on what was changed
     */
    public WatchedSeries since(LocalDate changed) {
        return new WatchedSeries(
                direction,
                points.stream().filter(point -> point.start().isAfter(changed)).toList());
    }

    /** The limits by which the next value will be judged, from the first values; empty while there are too few. */
    public Optional<ControlChart> chart() {
        return EarlyWarning.after(direction, values(points.size())).chart();
    }

    /** The alarm that the latest point raises, if it raises one. */
    public Optional<EarlyWarning.Alarm> alarm() {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int before = points.size() - 1;
        return EarlyWarning.after(direction, values(before))
                .observe(points.get(before).value())
                .alarm();
    }

    private double[] values(int count) {
        return points.stream().limit(count).mapToDouble(Point::value).toArray();
    }
}
