package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.importance.Quadrant;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.matrix.IstInfo;
import app.touchpoint.jira.matrix.MatrixWords;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words of the picture in the language of the user; classes and numbers are called as in the matrix. */
@Component
public class ImportanceWords {

    private static final String BUNDLE = "i18n.touchpoint-importance";
    private static final String PREFIX = "touchpoint.importance.";

    private static final String MIXED = "mixed";

    /** So many of those that share a mark are named in what it says of itself; all of them are in the table. */
    private static final int MOST_NAMED = 10;

    private final BundleTexts texts;
    private final MatrixWords matrix;

    public ImportanceWords(BundleTexts texts, MatrixWords matrix) {
        this.texts = texts;
        this.matrix = matrix;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    String number(double value) {
        return matrix.number(value);
    }

    String quadrant(Quadrant quadrant) {
        return get("quadrant." + quadrant.code());
    }

    String crossHair(CrossHair crossHair) {
        return get("cross." + crossHair.code());
    }

    static String classCode(Entry entry) {
        return MatrixWords.classCode(entry);
    }

    /** The sign of its class. */
    String mark(Entry entry) {
        return MatrixWords.mark(classCode(entry));
    }

    String className(Entry entry) {
        return matrix.className(classCode(entry));
    }

    String source(Entry entry) {
        return matrix.source(entry);
    }

    /** How many of its hand-overs break; empty text for none. */
    String breaks(int breaks) {
        return breaks == 0 ? "" : get("breaks", breaks);
    }

    String soll(Entry entry) {
        return entry.touchpoint()
                .soll()
                .rating()
                .map(soll -> number(soll.value()))
                .orElse("");
    }

    String gap(Entry entry) {
        return entry.gap().map(gap -> number(gap.value())).orElse("");
    }

    /** {@code mixed} where the points of a mark are of several classes. */
    static String classCode(SharedMark mark) {
        List<String> codes = mark.points().stream()
                .map(point -> classCode(point.entry()))
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : MIXED;
    }

    /** The sign of a mark. */
    String mark(SharedMark mark) {
        String code = classCode(mark);
        return code.equals(MIXED) ? "◆" : MatrixWords.mark(code);
    }

    /** What stands beside a mark: its number, or how many share it. */
    String label(SharedMark mark) {
        return mark.points().size() == 1
                ? number(mark.numbers().get(0))
                : get("times", number(mark.points().size()));
    }

    /** Which numbers share a mark, and where. */
    String shared(SharedMark mark) {
        Point first = mark.points().get(0);
        return get(
                "shared",
                label(mark),
                number(first.importance()),
                number(first.ist()),
                mark.numbers().stream().map(this::number).collect(Collectors.joining(", ")));
    }

    /** What a mark says of itself. */
    String title(SharedMark mark) {
        String named = mark.points().stream()
                .limit(MOST_NAMED)
                .map(point -> get(
                        "point",
                        Texts.isolated(point.entry().touchpoint().summary()),
                        number(point.importance()),
                        number(point.ist()),
                        quadrant(point.quadrant())))
                .collect(Collectors.joining("; "));
        return mark.points().size() == 1 ? named : shared(mark) + ". " + named;
    }

    /** The one sentence above the picture. */
    String headline(ImportanceGrid grid) {
        List<Point> urgent = grid.points().stream()
                .filter(point -> point.quadrant() == Quadrant.CONCENTRATE_HERE)
                .toList();
        if (urgent.isEmpty()) {
            return get("headline.none");
        }
        Point first = urgent.get(0);
        return get(
                "headline",
                Texts.isolated(first.entry().touchpoint().summary()),
                number(first.importance()),
                number(first.ist()),
                urgent.size() - 1);
    }

    /** How the quadrants come about. */
    String explained(CrossHair crossHair, ImportanceGrid grid) {
        return get(
                "explained." + crossHair.code(),
                number(grid.importance()),
                number(grid.performance().orElse(0)));
    }

    /** Who stands behind an Ist. */
    IstInfo behind(Entry entry) {
        return matrix.behind(entry, Optional.empty());
    }
}
