package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.DaysView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The curve as a table, in the order in which a customer meets touchpoints, and its lows and highs. */
@Component
public class CurveExport {

    private static final int LONGEST_SEGMENT = 40;

    private final CurveWords words;
    private final ExportWords columns;
    private final DaysView days;

    public CurveExport(CurveWords words, ExportWords columns, DaysView days) {
        this.words = words;
        this.columns = columns;
        this.days = days;
    }

    /** How files of the curve are called: whose it is, and of which days. */
    static String view(CurveAsked asked) {
        return Export.dated(
                "curve"
                        + asked.voice()
                                .map(who -> "-" + who.group().code()
                                        + (who.isWhole() ? "" : "-" + shortened(who.segment())))
                                .orElse(""),
                asked.days());
    }

    private static String shortened(String segment) {
        return segment.substring(0, Math.min(segment.length(), LONGEST_SEGMENT));
    }

    Export of(CurveReader.Seen seen, CurveAsked asked, Entered entered) {
        Sheet table = Sheet.of(
                words.get("title"),
                header(seen),
                seen.curve().stretches().stream().flatMap(stretch -> lines(stretch, seen)));
        return new Export(
                entered.visit().project().getKey(),
                view(asked),
                table,
                List.of(
                        table,
                        some(words.get("lows"), seen.extremes().lows(), seen),
                        some(words.get("highs"), seen.extremes().highs(), seen),
                        about(seen, asked, entered)));
    }

    /** What somebody has to know who is handed the file. */
    private Sheet about(CurveReader.Seen seen, CurveAsked asked, Entered entered) {
        List<List<Cell>> lines =
                columns.about(entered.visit().project(), seen.past().days(), days.ofCurve(seen.past()));
        lines.add(List.of(
                Cell.text(words.get("column.phase")),
                Cell.text(asked.phase()
                        .map(id -> seen.curve().stretches().stream()
                                .map(stretch -> words.phase(stretch.phase()))
                                .collect(Collectors.joining(", ")))
                        .orElseGet(() -> words.get("phases.all")))));
        lines.add(List.of(
                Cell.text(words.get("voices")),
                Cell.text(asked.voice().isEmpty() ? words.get("voice.ist") : words.listening(seen))));
        lines.add(List.of(Cell.text(columns.get("about.headline")), Cell.text(words.headline(seen.extremes()))));
        if (seen.keptBack() > 0) {
            lines.add(
                    List.of(Cell.text(columns.get("about.kept")), Cell.text(words.get("voice.kept", seen.keptBack()))));
        }
        return columns.about(lines);
    }

    private Sheet some(String name, List<Entry> entries, CurveReader.Seen seen) {
        return Sheet.of(
                name,
                header(seen),
                entries.stream()
                        .flatMap(entry -> seen.curve().stretches().stream()
                                .filter(stretch -> stretch.entries().contains(entry))
                                .map(stretch -> line(entry, words.phase(stretch.phase()), seen))));
    }

    private List<String> header(CurveReader.Seen seen) {
        List<String> header = new ArrayList<>(columns.columns(
                "phase",
                "key",
                "touchpoint",
                "ist",
                "interval-low",
                "interval-high",
                "people",
                "until",
                "soll",
                "gap",
                "class",
                "source",
                "note"));
        if (isPast(seen)) {
            header.add(columns.get("about.day"));
        } else {
            header.add(columns.get("column.breaks"));
        }
        if (isCompared(seen)) {
            header.addAll(columns.columns("before", "change"));
        }
        return header;
    }

    private Stream<List<Cell>> lines(Stretch stretch, CurveReader.Seen seen) {
        return stretch.entries().stream().map(entry -> line(entry, words.phase(stretch.phase()), seen));
    }

    private List<Cell> line(Entry entry, String phase, CurveReader.Seen seen) {
        IstSource source = entry.touchpoint().ratings().source();
        Optional<Evidence.Span> span = source.evidence().flatMap(Evidence::span);
        List<Cell> line = new ArrayList<>(List.of(
                Cell.text(phase),
                Cell.text(entry.touchpoint().issueKey().value()),
                Cell.text(entry.touchpoint().summary()),
                Cell.decimal(entry.touchpoint().ist().raw()),
                Cell.decimal(span.map(Evidence.Span::low).orElse(null)),
                Cell.decimal(span.map(Evidence.Span::high).orElse(null)),
                Cell.whole(source.kind() == IstSource.Kind.CUSTOMERS ? source.n() : null),
                Cell.day(source.evidence().map(Evidence::until).orElse(null)),
                Cell.decimal(entry.touchpoint().soll().raw()),
                Cell.decimal(entry.gap().map(gap -> gap.value()).orElse(null)),
                Cell.text(words.className(entry)),
                Cell.text(words.source(entry, seen)),
                Cell.text(words.silence(entry, seen.listening()))));
        line.add(seen.past()
                .days()
                .asOf()
                .map(Cell::day)
                .orElseGet(() -> Cell.counted(
                        seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0))));
        if (isCompared(seen)) {
            line.addAll(List.of(Cell.decimal(seen.before(entry)), Cell.decimal(seen.change(entry))));
        }
        return line;
    }

    /** Of an earlier day no breaks are known, and a file of text has nothing but its lines to say which day it is. */
    private static boolean isPast(CurveReader.Seen seen) {
        return seen.past().days().asOf().isPresent();
    }

    private static boolean isCompared(CurveReader.Seen seen) {
        return seen.past().days().compareWith().isPresent();
    }
}
