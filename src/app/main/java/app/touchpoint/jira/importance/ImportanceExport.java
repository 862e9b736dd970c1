package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.touchpoint.Days;
import java.util.List;
import org.springframework.stereotype.Component;

/** The picture as a table, those to look after first, and what has no place in it. */
@Component
public class ImportanceExport {

    private final ImportanceWords words;
    private final ExportWords columns;

    public ImportanceExport(ImportanceWords words, ExportWords columns) {
        this.words = words;
        this.columns = columns;
    }

    Export of(ImportanceReader.Seen seen, CrossHair crossHair, Entered entered) {
        Sheet table = Sheet.of(
                words.get("title"),
                columns.columns(
                        "key",
                        "touchpoint",
                        "quadrant",
                        "importance",
                        "ist",
                        "people",
                        "soll",
                        "gap",
                        "class",
                        "breaks",
                        "source"),
                seen.grid().points().stream().map(point -> line(point, seen)));
        Sheet without = Sheet.of(
                columns.get("sheet.without"),
                columns.columns("key", "touchpoint"),
                seen.grid().without().stream()
                        .map(touchpoint ->
                                List.of(Cell.text(touchpoint.issueKey().value()), Cell.text(touchpoint.summary()))));
        return new Export(
                entered.visit().project().getKey(),
                "importance",
                table,
                List.of(table, without, about(seen.grid(), crossHair, entered)));
    }

    /** What somebody has to know who is handed the file. */
    private Sheet about(ImportanceGrid grid, CrossHair crossHair, Entered entered) {
        List<List<Cell>> lines = columns.about(entered.visit().project(), Days.TODAY, List.of());
        lines.add(List.of(Cell.text(words.get("crosses")), Cell.text(words.crossHair(crossHair))));
        lines.add(List.of(Cell.text(columns.get("about.meaning")), Cell.text(words.explained(crossHair, grid))));
        if (!grid.points().isEmpty()) {
            lines.add(List.of(Cell.text(columns.get("about.headline")), Cell.text(words.headline(grid))));
        }
        return columns.about(lines);
    }

    private List<Cell> line(Point point, ImportanceReader.Seen seen) {
        IstSource source = point.entry().touchpoint().ratings().source();
        return List.of(
                Cell.text(point.entry().touchpoint().issueKey().value()),
                Cell.text(point.entry().touchpoint().summary()),
                Cell.text(words.quadrant(point.quadrant())),
                Cell.decimal(point.importance()),
                Cell.decimal(point.ist()),
                Cell.whole(source.kind() == IstSource.Kind.CUSTOMERS ? source.n() : null),
                Cell.decimal(point.entry()
                        .touchpoint()
                        .soll()
                        .rating()
                        .map(soll -> soll.value())
                        .orElse(null)),
                Cell.decimal(point.entry().gap().map(gap -> gap.value()).orElse(null)),
                Cell.text(words.className(point.entry())),
                Cell.counted(seen.breaksOf(point)),
                Cell.text(words.source(point.entry())));
    }
}
