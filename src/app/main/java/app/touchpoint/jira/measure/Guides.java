package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import app.touchpoint.core.statistics.Rounding;
import app.touchpoint.core.statistics.chart.ControlChart;
import app.touchpoint.core.statistics.chart.WatchedSeries;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.measure.SeriesReader.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a series is held against: what it was to reach from when on, and between what limits it lies as long as nothing has changed. All of it
 * from 0 to 10, as the series is drawn.
 *
 * @param measure how figures become values from 0 to 10
 * @param targets in the unit of the criterion
 * @param chart limits in the unit of the criterion; empty while there are too few points
 */
record Guides(Measure measure, TargetHistory targets, Optional<ControlChart> chart) {

    /** Those of the points that may be shown. */
    static Guides of(Measure measure, TargetHistory targets, List<Point> points, Optional<LocalDate> changed) {
        WatchedSeries all = new WatchedSeries(
                measure.direction(),
                points.stream()
                        .filter(point -> point.view() instanceof Shown)
                        .map(point -> new WatchedSeries.Point(
                                point.start(),
                                point.end(),
                                ((Shown) point.view()).figure().value()))
                        .toList());
        return new Guides(measure, targets, changed.map(all::since).orElse(all).chart());
    }

    /** A figure from 0 to 10; what lies off the scale, as a limit may, at its end. */
    double ten(double figure) {
        return Math.max(0, Math.min(10, measure.normalisation().toTen(figure, measure.direction())));
    }

    /** How far what was measured on a day reached the target of that day; empty where there was none. */
    Optional<Reached> reached(LocalDate day, double figure) {
        return targets.on(day).map(target -> new Reached(target, level(target, figure)));
    }

    private Level level(Target target, double figure) {
        if (isWorse(figure, target.minimum())) {
            return Level.MISSED;
        }
        return isWorse(figure, target.desired()) ? Level.MINIMUM : Level.DESIRED;
    }

    private boolean isWorse(double figure, double aim) {
        return Rounding.isPositive(measure.direction().improvement(aim - figure), aim);
    }

    /** A target and how far it was reached. */
    record Reached(Target target, Level level) {}

    /** How far. */
    enum Level {
        /** Worse than the minimum. */
        MISSED,
        /** At least the minimum. */
        MINIMUM,
        /** At least what is desired. */
        DESIRED
    }
}
