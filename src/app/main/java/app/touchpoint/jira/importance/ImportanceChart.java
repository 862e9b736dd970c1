package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.shared.Rating;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where things stand in the drawing: the Ist from 0 to 10 to the right, importance upwards. Everything is text that a template puts into SVG;
 * colours are the style sheet's.
 */
final class ImportanceChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int LEFT = 48;
    private static final int RIGHT = 24;
    private static final int TOP = 40;
    private static final int BOTTOM = 64;
    private static final int LINES = 5;

    /** A number stands above its mark, or below it where another's number or mark is above; so far lies its middle from that of the mark. */
    private static final int ABOVE = -13;

    private static final int BELOW = 16;
    private static final int LETTER_HEIGHT = 12;
    private static final int LETTER_WIDTH = 7;
    private static final int MARK_WIDTH = 14;

    /** From the middle of a line of letters to what they stand on. */
    private static final int FOOT = 4;

    private final ImportanceReader.Seen seen;
    private final ImportanceGrid grid;
    private final ImportanceWords words;

    private ImportanceChart(ImportanceReader.Seen seen, ImportanceWords words) {
        this.seen = seen;
        this.grid = seen.grid();
        this.words = words;
    }

    /** The drawing of the first {@code most} points. */
    static Map<String, Object> of(ImportanceReader.Seen seen, int most, String contextPath, ImportanceWords words) {
        return new ImportanceChart(seen, words).drawing(most, contextPath);
    }

    private Map<String, Object> drawing(int most, String contextPath) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("width", WIDTH);
        chart.put("height", HEIGHT);
        chart.put("left", LEFT);
        chart.put("right", WIDTH - RIGHT);
        chart.put("top", TOP);
        chart.put("bottom", HEIGHT - BOTTOM);
        chart.put("middle", text((LEFT + WIDTH - RIGHT) / 2.0));
        chart.put("grid", lines());
        chart.put("importance", text(y(grid.importance())));
        chart.put(
                "performance",
                grid.performance().isPresent() ? text(x(grid.performance().getAsDouble())) : "");
        chart.put("target", grid.target().isPresent() ? text(x(grid.target().getAsDouble())) : "");
        List<SharedMark> marks = SharedMark.of(grid, most);
        chart.put("ways", ways(marks));
        chart.put("marks", marks(marks, contextPath));
        chart.put(
                "shared",
                marks.stream()
                        .filter(mark -> mark.points().size() > 1)
                        .map(words::shared)
                        .toList());
        return chart;
    }

    private static List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            double value = Rating.MAX * i / LINES;
            lines.add(Map.of("x", text(x(value)), "y", text(y(value)), "label", Integer.toString((int) value)));
        }
        return lines;
    }

    /** From the very place of each point to its Soll, whichever mark it shares. */
    private static List<Map<String, Object>> ways(List<SharedMark> marks) {
        List<Map<String, Object>> ways = new ArrayList<>();
        for (SharedMark mark : marks) {
            for (Point point : mark.points()) {
                point.entry()
                        .touchpoint()
                        .soll()
                        .rating()
                        .ifPresent(soll -> ways.add(Map.of(
                                "from", text(x(point.ist())),
                                "to", text(x(soll.value())),
                                "y", text(y(point.importance())))));
            }
        }
        return ways;
    }

    private List<Map<String, Object>> marks(List<SharedMark> marks, String contextPath) {
        List<Map<String, Object>> drawn = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        marks.forEach(mark -> taken.add(new Box(mark.x(), mark.y(), MARK_WIDTH)));
        for (SharedMark mark : marks) {
            boolean breaks = mark.points().stream().anyMatch(point -> seen.breaksOf(point) > 0);
            String label = breaks ? words.label(mark) + "⚡" : words.label(mark);
            Box place = place(mark, label, taken);
            taken.add(place);
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("label", label);
            view.put("x", text(mark.x()));
            view.put("y", text(mark.y()));
            view.put("labelY", text(place.y() + FOOT));
            view.put("symbol", words.mark(mark));
            view.put("classCode", ImportanceWords.classCode(mark));
            view.put("title", words.title(mark));
            view.put("url", contextPath + address(mark));
            drawn.add(view);
        }
        return drawn;
    }

    /** One issue opens itself, several are found by a search that names them. */
    private static String address(SharedMark mark) {
        List<String> keys = mark.points().stream()
                .map(point -> point.entry().touchpoint().issueKey().value())
                .toList();
        return keys.size() == 1
                ? "/browse/" + keys.get(0)
                : "/issues/?jql="
                        + URLEncoder.encode("key in (" + String.join(", ", keys) + ")", StandardCharsets.UTF_8);
    }

    /** A line of letters, by its middle. */
    private record Box(double x, double y, int width) {

        boolean liesUpon(Box other) {
            return Math.abs(x - other.x) < (width + other.width) / 2.0 && Math.abs(y - other.y) < LETTER_HEIGHT;
        }
    }

    private static Box place(SharedMark mark, String label, List<Box> taken) {
        Box above = new Box(mark.x(), mark.y() + ABOVE, label.length() * LETTER_WIDTH);
        Box below = new Box(mark.x(), mark.y() + BELOW, above.width());
        return taken.stream().anyMatch(above::liesUpon) && taken.stream().noneMatch(below::liesUpon) ? below : above;
    }

    static double x(double ist) {
        return LEFT + (WIDTH - LEFT - RIGHT) * ist / Rating.MAX;
    }

    static double y(double importance) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (Rating.MAX - importance) / Rating.MAX;
    }

    private static String text(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
