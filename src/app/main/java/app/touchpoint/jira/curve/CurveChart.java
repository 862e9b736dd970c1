package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where things stand in the drawing of a curve: values from 0 to 10 upwards, touchpoints one step each to the right. Everything is text that a
 * template puts into SVG; colours are the style sheet's.
 */
final class CurveChart {

    static final int HEIGHT = 320;
    private static final int LEFT = 36;
    private static final int RIGHT = 20;
    private static final int TOP = 36;
    private static final int BOTTOM = 36;
    private static final int LEAST_WIDTH = 640;
    private static final int STEP = 17;
    private static final int HALF_SOLL = 6;

    /** A rank stands above its mark with its lower end, or below it. */
    private static final int ABOVE = -12;

    private static final int BELOW = 20;
    private static final int LINES = 5;
    private static final int CHARACTER = 8;

    private final CurveWords words;
    private final double step;
    private final int width;

    private CurveChart(int points, CurveWords words) {
        this.words = words;
        this.width = Math.max(LEAST_WIDTH, LEFT + RIGHT + points * STEP);
        this.step = points == 0 ? STEP : (double) (width - LEFT - RIGHT) / points;
    }

    /** What stands beside a low or a high. */
    record Rank(String text, boolean low) {}

    /**
     * The drawing.
     *
     * @param ranks by issue id
     */
    static Map<String, Object> of(CurveReader.Seen seen, Curve curve, Map<Long, Rank> ranks, CurveWords words) {
        return new CurveChart(curve.entries().size(), words).drawing(seen, curve, ranks);
    }

    private Map<String, Object> drawing(CurveReader.Seen seen, Curve curve, Map<Long, Rank> ranks) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("width", width);
        chart.put("height", HEIGHT);
        chart.put("left", LEFT);
        chart.put("right", width - RIGHT);
        chart.put("top", TOP);
        chart.put("bottom", HEIGHT - BOTTOM);
        chart.put("plot", HEIGHT - BOTTOM - TOP);
        chart.put("zero", text(y(seen.zeroLine())));
        chart.put("grid", grid());
        chart.put("phases", phases(curve));
        chart.put(
                "lines", lines(curve, entry -> entry.touchpoint().ist().rating().map(Rating::value)));
        chart.put(
                "before",
                lines(curve, entry -> seen.before(entry).stream().boxed().findFirst()));
        chart.put("marks", marks(curve, seen, ranks));
        return chart;
    }

    private List<Map<String, Object>> phases(Curve curve) {
        List<Map<String, Object>> phases = new ArrayList<>();
        int before = 0;
        for (Stretch stretch : curve.stretches()) {
            double from = LEFT + before * step;
            double wide = stretch.entries().size() * step;
            Map<String, Object> phase = new LinkedHashMap<>();
            phase.put("x", text(from));
            phase.put("width", text(wide));
            phase.put("text", text(from + 4));
            phase.put("name", words.phase(stretch.phase()));
            phase.put("short", shortened(words.phase(stretch.phase()), (int) (wide / CHARACTER)));
            phase.put("odd", phases.size() % 2 == 1);
            phases.add(phase);
            before += stretch.entries().size();
        }
        return phases;
    }

    /** Lines between neighbours with an Ist; one without interrupts them, since nobody knows what lies there. */
    private List<String> lines(Curve curve, Function<Entry, Optional<Double>> value) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Entry entry : curve.entries()) {
            Optional<Double> ist = value.apply(entry);
            if (ist.isPresent()) {
                line.append(text(x(at))).append(',').append(text(y(ist.get()))).append(' ');
            } else if (!line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            at++;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private List<Map<String, Object>> marks(Curve curve, CurveReader.Seen seen, Map<Long, Rank> ranks) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (Entry entry : curve.entries()) {
            marks.add(mark(entry, x(marks.size()), seen, ranks));
        }
        return marks;
    }

    private Map<String, Object> mark(Entry entry, double x, CurveReader.Seen seen, Map<Long, Rank> ranks) {
        long issue = entry.touchpoint().issueId().value();
        Optional<Double> ist = entry.touchpoint().ist().rating().map(Rating::value);
        Optional<Double> soll = entry.touchpoint().soll().rating().map(Rating::value);
        Optional<Evidence.Span> span =
                entry.touchpoint().ratings().source().evidence().flatMap(Evidence::span);
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("x", text(x));
        mark.put("y", text(y(ist.orElse(0.0))));
        mark.put("symbol", words.mark(entry));
        mark.put("classCode", words.classCode(entry));
        mark.put("stale", words.isStale(entry, seen));
        mark.put("thin", entry.touchpoint().ratings().source().isThin());
        mark.put("band", span.isPresent());
        mark.put("low", span.map(known -> text(y(known.low()))).orElse(""));
        mark.put("high", span.map(known -> text(y(known.high()))).orElse(""));
        mark.put("soll", soll.map(value -> text(y(value))).orElse(""));
        mark.put("sollFrom", text(x - HALF_SOLL));
        mark.put("sollTo", text(x + HALF_SOLL));
        mark.put("breaks", seen.breaks().getOrDefault(issue, 0) > 0);
        Rank rank = ranks.get(issue);
        mark.put("rank", rank == null ? "" : rank.text());
        mark.put("rankY", text(y(ist.orElse(0.0)) + (rank != null && rank.low() ? BELOW : ABOVE)));
        mark.put(
                "title",
                Stream.of(words.point(entry), words.silence(entry, seen.listening()), words.source(entry, seen))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")));
        return mark;
    }

    private static List<Map<String, Object>> grid() {
        List<Map<String, Object>> grid = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            double value = Rating.MAX * i / LINES;
            grid.add(Map.of("y", text(y(value)), "label", Integer.toString((int) value)));
        }
        return grid;
    }

    private static String shortened(String name, int characters) {
        return name.length() <= characters ? name : characters < 2 ? "" : name.substring(0, characters - 1) + "…";
    }

    private double x(int at) {
        return LEFT + (at + 0.5) * step;
    }

    private static double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (Rating.MAX - value) / Rating.MAX;
    }

    private static String text(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
