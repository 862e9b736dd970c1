package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The curve as a table, in the order in which a customer meets touchpoints, and its lows and highs. */
@Component
public class CurveExport {

    private final CurveWords words;
    private final ExportWords columns;

    public CurveExport(CurveWords words, ExportWords columns) {
        this.words = words;
        this.columns = columns;
    }

    Export of(CurveReader.Seen seen, String projectKey) {
        Sheet table = Sheet.of(
                words.get("title"),
                header(seen),
                seen.curve().stretches().stream().flatMap(stretch -> lines(stretch, seen)));
        return new Export(
                projectKey,
                seen.listening()
                        .voice()
                        .map(who -> "curve-" + who.group().code())
                        .orElse("curve"),
                table,
                List.of(
                        table,
                        some(words.get("lows"), seen.extremes().lows(), seen),
                        some(words.get("highs"), seen.extremes().highs(), seen)));
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
                "breaks",
                "source",
                "note"));
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
                Cell.counted(
                        seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0)),
                Cell.text(words.source(entry, seen)),
                Cell.text(words.silence(entry, seen.listening()))));
        if (isCompared(seen)) {
            line.addAll(List.of(Cell.decimal(seen.before(entry)), Cell.decimal(seen.change(entry))));
        }
        return line;
    }

    private static boolean isCompared(CurveReader.Seen seen) {
        return seen.past().days().compareWith().isPresent();
    }
}
