package app.touchpoint.jira.measure;

import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.measure.SeriesReader.Point;
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
    static Map<String, Object> of(List<Point> points, MeasureWords words) {
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
            double x = first == last
                    ? (LEFT + WIDTH - RIGHT) / 2.0
                    : LEFT + (double) (WIDTH - LEFT - RIGHT) * (point.end().toEpochDay() - first) / (last - first);
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
                            words.whole(shown.figure().n())));
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
        chart.put("first", points.isEmpty() ? "" : words.day(points.get(0).end()));
        chart.put(
                "last",
                first == last ? "" : words.day(points.get(points.size() - 1).end()));
        return chart;
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
