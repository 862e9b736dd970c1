package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.measure.SeriesReader.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where things stand in the drawing of a series: values from 0 to 10 upwards, periods by their last day to the right. Everything is text
 * that a template puts into SVG.
 */
final class SeriesChart {

    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    private static final int LEFT = 32;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int TEN = 10;
    private static final int LINES = 5;

    private SeriesChart() {}

    /** The drawing of what may be shown; a period with too few answers leaves a gap. */
    static Map<String, Object> of(List<Point> points, Guides guides, MeasureWords words) {
        long first = points.isEmpty() ? 0 : points.get(0).end().toEpochDay();
        long last = points.isEmpty() ? 0 : points.get(points.size() - 1).end().toEpochDay();
        List<Map<String, Object>> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            if (!(point.view() instanceof Shown shown)) {
                finish(line, lines);
                continue;
            }
            double x = first == last ? (LEFT + WIDTH - RIGHT) / 2.0 : x(point.end(), first, last);
            String y = text(y(shown.ten().value()));
            line.append(text(x)).append(',').append(y).append(' ');
            Optional<Interval> interval = shown.tenInterval();
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("x", text(x));
            mark.put("y", y);
            mark.put(
                    "low", text(y(interval.map(Interval::low).orElse(shown.ten().value()))));
            mark.put(
                    "high",
                    text(y(interval.map(Interval::high).orElse(shown.ten().value()))));
            mark.put("thin", shown.isThin());
            mark.put(
                    "title",
                    words.get(
                            "point",
                            words.day(point.end()),
                            words.number(shown.ten().value()),
                            words.people(shown)));
            marks.add(mark);
        }
        finish(line, lines);
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("width", WIDTH);
        chart.put("height", HEIGHT);
        chart.put("left", LEFT);
        chart.put("right", WIDTH - RIGHT);
        chart.put("baseline", HEIGHT - 8);
        chart.put("grid", grid());
        chart.put("lines", lines);
        chart.put("marks", marks);
        chart.put("targets", points.isEmpty() ? List.of() : targets(guides, first, last, words));
        chart.put("limits", limits(guides, words));
        chart.put("first", points.isEmpty() ? "" : words.day(points.get(0).end()));
        chart.put(
                "last",
                first == last ? "" : words.day(points.get(points.size() - 1).end()));
        return chart;
    }

    /** A line per target and kind, from its first day to the next target's; a series of one period is a day wide. */
    private static List<Map<String, Object>> targets(Guides guides, long first, long last, MeasureWords words) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Target> all = guides.targets().targets();
        for (int i = 0; i < all.size(); i++) {
            Target target = all.get(i);
            long from = Math.max(first, target.validFrom().toEpochDay());
            long to = i + 1 < all.size()
                    ? Math.min(last, all.get(i + 1).validFrom().toEpochDay())
                    : last;
            if (from > to || (from == to && first < last)) {
                continue;
            }
            double left = first == last ? LEFT : x(LocalDate.ofEpochDay(from), first, last);
            double right = first == last ? WIDTH - RIGHT : x(LocalDate.ofEpochDay(to), first, last);
            lines.add(level("desired", left, right, guides.ten(target.desired()), words));
            lines.add(level("minimum", left, right, guides.ten(target.minimum()), words));
        }
        return lines;
    }

    private static List<Map<String, Object>> limits(Guides guides, MeasureWords words) {
        return guides.chart()
                .map(chart -> List.of(
                        level("centre", LEFT, WIDTH - RIGHT, guides.ten(chart.centre()), words),
                        level(
                                "limit",
                                LEFT,
                                WIDTH - RIGHT,
                                guides.ten(chart.badLimit(guides.measure().direction())),
                                words)))
                .orElse(List.of());
    }

    private static Map<String, Object> level(String kind, double left, double right, double ten, MeasureWords words) {
        return Map.of(
                "kind",
                kind,
                "left",
                text(left),
                "right",
                text(right),
                "y",
                text(y(ten)),
                "title",
                words.get("chart." + kind, words.number(ten)));
    }

    private static double x(LocalDate day, long first, long last) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * (day.toEpochDay() - first) / (last - first);
    }

    private static void finish(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    private static List<Map<String, Object>> grid() {
        List<Map<String, Object>> grid = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            int value = i * TEN / LINES;
            grid.add(Map.of("y", text(y(value)), "label", Integer.toString(value)));
        }
        return grid;
    }

    private static double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (TEN - value) / TEN;
    }

    private static String text(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
