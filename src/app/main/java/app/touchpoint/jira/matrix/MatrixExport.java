package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Backing;
import app.touchpoint.core.matrix.CellFigure;
import app.touchpoint.core.matrix.CellFigure.Behind;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixAsked.CellId;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A matrix as tables: as it stands on the page, each cell with all that it says, and the touchpoints in it. Everything comes from the view that the page
 * shows, so nothing is in a file that is not on the page.
 */
@Component
public class MatrixExport {

    private static final String VIEW = "matrix";

    private final MatrixWords words;
    private final ExportWords columns;
    private final DaysView days;

    public MatrixExport(MatrixWords words, ExportWords columns, DaysView days) {
        this.words = words;
        this.columns = columns;
        this.days = days;
    }

    /** One place of the matrix. */
    private record Place(Row row, Column column, app.touchpoint.core.matrix.Cell cell) {}

    /** All of it; where a cell is open the touchpoints of that alone, none if it is gone. */
    Export of(Looked looked, Entered entered) {
        Values values = looked.values();
        String key = entered.visit().project().getKey();
        return looked.asked()
                .cell()
                .map(cell -> {
                    Sheet table = touchpoints(looked, values, cell(looked, cell));
                    return new Export(
                            key,
                            Export.dated("touchpoints", looked.asked().days()),
                            table,
                            List.of(table, about(looked, entered)));
                })
                .orElseGet(() -> new Export(
                        key,
                        Export.dated(
                                VIEW + "-" + looked.asked().rows().code() + "-"
                                        + looked.asked().show().code(),
                                looked.asked().days()),
                        cells(looked, values),
                        List.of(
                                turned(looked, values),
                                cells(looked, values),
                                touchpoints(looked, values, places(looked.seen().matrix())),
                                about(looked, entered))));
    }

    /** The day by which ages are told. */
    LocalDate today() {
        return words.today();
    }

    private static List<Place> places(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> IntStream.range(0, matrix.columns().size())
                        .mapToObj(at -> new Place(
                                row, matrix.columns().get(at), row.cells().get(at))))
                .toList();
    }

    private static List<Place> cell(Looked looked, CellId id) {
        return places(looked.seen().matrix()).stream()
                .filter(place -> RowIds.of(place.row().key()).equals(id.row())
                        && RowIds.of(place.column()).equals(id.column()))
                .toList();
    }

    /** Rows and columns as on the page, with one number each, and that of the whole row and column at their ends. */
    private Sheet turned(Looked looked, Values values) {
        Matrix matrix = looked.seen().matrix();
        List<String> header = new ArrayList<>(List.of(rows(looked)));
        matrix.columns().forEach(column -> header.add(name(column)));
        header.add(columns.get("column.all-phases"));
        Stream<List<Cell>> rows = matrix.rows().stream().map(row -> {
            List<Cell> line = new ArrayList<>(List.of(Cell.text(words.rowName(row.key()))));
            row.cells().forEach(cell -> line.add(value(cell.entries(), row.key(), looked, values)));
            line.add(value(MatrixView.inRow(row), row.key(), looked, values));
            return line;
        });
        List<Cell> last = new ArrayList<>(List.of(Cell.text(columns.get("column.all-rows"))));
        for (int at = 0; at < matrix.columns().size(); at++) {
            last.add(value(MatrixView.inColumn(matrix, at), MatrixView.TOTAL, looked, values));
        }
        last.add(value(matrix.entries(), MatrixView.TOTAL, looked, values));
        return Sheet.of(words.get("title"), header, Stream.concat(rows, Stream.<List<Cell>>of(last)));
    }

    private static Cell value(Collection<Entry> entries, RowKey row, Looked looked, Values values) {
        Aspect show = looked.asked().show();
        CellFigure figure = CellFigure.of(entries, row, show, values);
        return figure.value().isEmpty()
                ? Cell.NONE
                : show.isCount() ? Cell.whole(figure.value().getAsDouble()) : Cell.decimal(figure.value());
    }

    private Sheet cells(Looked looked, Values values) {
        List<String> header = new ArrayList<>(List.of(rows(looked), columns.get("column.phase"), shown(looked)));
        if (looked.isCompared()) {
            header.add(columns.get("column.change"));
        }
        header.addAll(
                looked.asked().show().isCount()
                        ? columns.columns("touchpoints", "overdue", "ownerless")
                        : columns.columns(
                                "low",
                                "high",
                                "known",
                                "touchpoints",
                                "people-fewest",
                                "people-most",
                                "interval-low",
                                "interval-high",
                                "until",
                                "stale",
                                "thin"));
        Arrays.stream(ExperienceClass.values()).forEach(one -> header.add(words.className(MatrixWords.code(one))));
        header.addAll(columns.columns("breaks", "alarms", "quick-wins", "blank-spot"));
        addDay(header, looked);
        return Sheet.of(
                columns.get("sheet.cells"),
                header,
                places(looked.seen().matrix()).stream().map(place -> line(place, looked, values)));
    }

    private List<Cell> line(Place place, Looked looked, Values values) {
        Aspect show = looked.asked().show();
        List<Entry> entries = place.cell().entries();
        CellFigure figure = CellFigure.of(entries, place.row().key(), show, values);
        OpenWork work = entries.stream().map(looked::work).reduce(OpenWork.NONE, OpenWork::and);
        List<Cell> line = new ArrayList<>(List.of(
                Cell.text(words.rowName(place.row().key())),
                Cell.text(name(place.column())),
                value(entries, place.row().key(), looked, values)));
        if (looked.isCompared()) {
            line.add(Cell.decimal(CellFigure.of(entries, place.row().key(), Aspect.CHANGE, looked.changes())
                    .value()));
        }
        if (show.isCount()) {
            line.addAll(
                    List.of(Cell.whole(figure.all()), Cell.counted(work.overdue()), Cell.counted(work.ownerless())));
        } else {
            line.addAll(List.of(
                    Cell.decimal(figure.low()),
                    Cell.decimal(figure.high()),
                    Cell.whole(figure.known()),
                    Cell.whole(figure.all())));
            line.addAll(behind(figure.behind(), looked.day(words.today())));
        }
        for (ExperienceClass one : ExperienceClass.values()) {
            line.add(Cell.whole(figure.classes().get(one)));
        }
        line.add(Cell.counted(entries.stream().mapToInt(looked::breaks).sum()));
        line.add(Cell.counted(entries.stream().filter(looked::alarmed).count()));
        line.add(Cell.counted(work.quickWins()));
        line.add(columns.mark(place.cell().blankSpot()));
        looked.asked().days().asOf().ifPresent(day -> line.add(Cell.day(day)));
        return line;
    }

    /** A file of text has nothing but its lines to say that they are of an earlier day. */
    private void addDay(List<String> header, Looked looked) {
        if (looked.asked().days().asOf().isPresent()) {
            header.add(columns.get("about.day"));
        }
    }

    private List<Cell> behind(Optional<Behind> behind, LocalDate day) {
        return List.of(
                Cell.whole(behind.map(Behind::fewest).orElse(null)),
                Cell.whole(behind.map(Behind::most).orElse(null)),
                Cell.decimal(
                        behind.flatMap(Behind::interval).map(span -> span.low()).orElse(null)),
                Cell.decimal(behind.flatMap(Behind::interval)
                        .map(span -> span.high())
                        .orElse(null)),
                Cell.day(behind.flatMap(Behind::oldest).orElse(null)),
                columns.mark(behind.filter(one -> one.isStale(day)).isPresent()),
                columns.mark(behind.filter(Behind::isThin).isPresent()));
    }

    private Sheet touchpoints(Looked looked, Values values, List<Place> places) {
        List<String> header =
                new ArrayList<>(List.of(rows(looked), columns.get("column.phase"), columns.get("column.key")));
        header.addAll(List.of(columns.get("column.touchpoint"), columns.get("column.shown", shown(looked))));
        header.addAll(columns.columns(
                "people", "interval-low", "interval-high", "until", "ist", "soll", "gap", "class", "source", "breaks"));
        header.addAll(columns.columns("actions", "overdue", "quick-wins", "alarms"));
        if (looked.isCompared()) {
            header.add(columns.get("column.change"));
        }
        addDay(header, looked);
        EntryWords shared = new EntryWords(words, looked.day(words.today()));
        return Sheet.of(
                columns.get("sheet.touchpoints"),
                header,
                places.stream()
                        .flatMap(place -> place.cell().entries().stream()
                                .map(entry -> touchpoint(entry, place, looked, values, shared))));
    }

    private List<Cell> touchpoint(Entry entry, Place place, Looked looked, Values values, EntryWords shared) {
        RowKey row = place.row().key();
        Optional<Backing> backing = values.of(row, entry).isPresent() ? values.backing(row, entry) : Optional.empty();
        OpenWork work = looked.work(entry);
        List<Cell> line = new ArrayList<>(List.of(
                Cell.text(words.rowName(row)),
                Cell.text(name(place.column())),
                Cell.text(entry.touchpoint().issueKey().value()),
                Cell.text(entry.touchpoint().summary()),
                Cell.decimal(values.of(row, entry)),
                Cell.whole(backing.map(Backing::people).orElse(null)),
                Cell.decimal(backing.flatMap(Backing::interval)
                        .map(span -> span.low())
                        .orElse(null)),
                Cell.decimal(backing.flatMap(Backing::interval)
                        .map(span -> span.high())
                        .orElse(null)),
                Cell.day(backing.flatMap(Backing::until).orElse(null)),
                Cell.decimal(entry.touchpoint().ist().raw()),
                Cell.decimal(entry.touchpoint().soll().raw()),
                Cell.decimal(entry.gap().map(gap -> gap.value()).orElse(null)),
                Cell.text(shared.className(MatrixWords.classCode(entry))),
                Cell.text(shared.source(entry)),
                Cell.counted(looked.breaks(entry)),
                Cell.counted(work.open()),
                Cell.counted(work.overdue()),
                Cell.counted(work.quickWins()),
                Cell.counted(looked.alarmed(entry) ? 1 : 0)));
        if (looked.isCompared()) {
            line.add(Cell.decimal(looked.changes().of(row, entry)));
        }
        looked.asked().days().asOf().ifPresent(day -> line.add(Cell.day(day)));
        return line;
    }

    /** What somebody has to know who is handed the file. */
    private Sheet about(Looked looked, Entered entered) {
        Matrix matrix = looked.seen().matrix();
        List<List<Cell>> lines = columns.about(
                entered.visit().project(),
                looked.asked().days(),
                days.ofMatrix(looked.seen().past()));
        lines.add(List.of(Cell.text(words.get("rows.by")), Cell.text(rows(looked))));
        lines.add(List.of(Cell.text(words.get("show.what")), Cell.text(shown(looked))));
        lines.add(List.of(
                Cell.text(columns.get("about.scope")),
                Cell.text(
                        looked.asked().scope().isEmpty()
                                ? columns.get("about.scope.all")
                                : looked.asked().scope())));
        lines.add(List.of(
                Cell.text(columns.get("about.meaning")),
                Cell.text(words.get(
                        "help." + looked.asked().show().code(),
                        looked.asked().since().map(words::day).orElse("")))));
        lines.add(List.of(
                Cell.text(columns.get("about.headline")),
                Cell.text(words.headline(matrix.headline(), MatrixView.phaseOfLargestGap(matrix)))));
        int kept = looked.keptBack().size();
        if (kept > 0) {
            lines.add(List.of(Cell.text(columns.get("about.kept")), Cell.text(words.get("kept", kept))));
        }
        return columns.about(lines);
    }

    private String rows(Looked looked) {
        return words.get("rows." + looked.asked().rows().code());
    }

    private String shown(Looked looked) {
        return words.get("show." + looked.asked().show().code());
    }

    private String name(Column column) {
        return column.phase().map(phase -> phase.name()).orElseGet(() -> words.get("without.phase"));
    }
}
