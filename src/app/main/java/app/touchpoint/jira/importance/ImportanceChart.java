package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.shared.Rating;
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

    private static final int WIDTH = 720;
    private static final int HEIGHT = 520;
    private static final int LEFT = 48;
    private static final int RIGHT = 24;
    private static final int TOP = 40;
    private static final int BOTTOM = 64;
    private static final int LINES = 5;

    /** What a point with its number takes; where it would lie upon another it stands beside it, so that each can be seen and opened. */
    private static final int TAKEN_WIDTH = 20;

    private static final int TAKEN_HEIGHT = 30;

    private final ImportanceReader.Seen seen;
    private final ImportanceGrid grid;
    private final ImportanceWords words;

    private ImportanceChart(ImportanceReader.Seen seen, ImportanceWords words) {
        this.seen = seen;
        this.grid = seen.grid();
        this.words = words;
    }

    /** The drawing of the first {@code most} points. */
    static Map<String, Object> of(ImportanceReader.Seen seen, int most, String browse, ImportanceWords words) {
        return new ImportanceChart(seen, words).drawing(most, browse);
    }

    private Map<String, Object> drawing(int most, String browse) {
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
        chart.put("points", points(most, browse));
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

    private List<Map<String, Object>> points(int most, String browse) {
        List<Map<String, Object>> points = new ArrayList<>();
        List<Spot> taken = new ArrayList<>();
        for (Point point : grid.points()) {
            if (points.size() == most) {
                break;
            }
            Spot spot = free(new Spot(x(point.ist()), y(point.importance())), taken);
            taken.add(spot);
            Map<String, Object> drawn = new LinkedHashMap<>();
            drawn.put("number", words.number(points.size() + 1));
            drawn.put("x", text(spot.x()));
            drawn.put("y", text(spot.y()));
            drawn.put(
                    "soll",
                    point.entry()
                            .touchpoint()
                            .soll()
                            .rating()
                            .map(soll -> text(x(soll.value())))
                            .orElse(""));
            drawn.put("symbol", words.mark(point.entry()));
            drawn.put("classCode", ImportanceWords.classCode(point.entry()));
            drawn.put("breaks", seen.breaksOf(point) > 0);
            drawn.put("title", words.point(point));
            drawn.put("url", browse + point.entry().touchpoint().issueKey().value());
            points.add(drawn);
        }
        return points;
    }

    private record Spot(double x, double y) {

        boolean liesUpon(Spot other) {
            return Math.abs(x - other.x) < TAKEN_WIDTH && Math.abs(y - other.y) < TAKEN_HEIGHT;
        }
    }

    /** The nearest place to the right or left that is free; the point's own where the whole line is taken. */
    private static Spot free(Spot wanted, List<Spot> taken) {
        for (int aside = 0; aside <= WIDTH; aside += 2) {
            for (int way : new int[] {1, -1}) {
                Spot spot = new Spot(wanted.x() + way * aside, wanted.y());
                if (spot.x() >= LEFT
                        && spot.x() <= WIDTH - RIGHT
                        && taken.stream().noneMatch(spot::liesUpon)) {
                    return spot;
                }
            }
        }
        return wanted;
    }

    private static double x(double ist) {
        return LEFT + (WIDTH - LEFT - RIGHT) * ist / Rating.MAX;
    }

    private static double y(double importance) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (Rating.MAX - importance) / Rating.MAX;
    }

    private static String text(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
