package app.touchpoint.jira.measure;

import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.MeasurementRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The catalogue of a project and the series of one criterion as tables. Where too few answered there is the same sentence as on the page and no figure. */
@Component
public class MeasureExport {

    /** How many columns {@link #figureColumns} are. */
    private static final int FIGURES = 9;

    private final CriteriaReader criteria;
    private final SeriesReader series;
    private final MeasureWords words;
    private final ExportWords columns;

    public MeasureExport(CriteriaReader criteria, SeriesReader series, MeasureWords words, ExportWords columns) {
        this.criteria = criteria;
        this.series = series;
        this.words = words;
        this.columns = columns;
    }

    /** All criteria that the reader may see, in journey order, each with what was measured last. */
    Export catalogue(Entered entered) {
        String key = entered.visit().project().getKey();
        List<Read> all = new ArrayList<>();
        Page<Read> page;
        do {
            page = criteria.page(entered, all.size(), Page.MAX_LIMIT);
            all.addAll(page.values());
        } while (!page.values().isEmpty() && all.size() < page.total());
        List<String> header = new ArrayList<>(columns.columns("criterion", "key", "touchpoint", "group"));
        header.addAll(figureColumns());
        header.addAll(columns.columns("until", "stale", "note"));
        return Export.of(
                key,
                "measurements",
                Sheet.of(words.get("title"), header, all.stream().map(read -> line(read, key))));
    }

    private List<Cell> line(Read read, String projectKey) {
        List<Cell> line = new ArrayList<>(List.of(
                Cell.text(words.name(read.row().criterion())),
                Cell.text(
                        read.touchpoint() == null
                                ? ""
                                : projectKey + "-" + read.touchpoint().issueNumber()),
                Cell.text(touchpoint(read)),
                Cell.text(words.get(
                        "group." + read.row().criterion().sampling().group().code()))));
        if (read.latest() == null) {
            line.addAll(figures(Optional.empty()));
            line.addAll(List.of(Cell.NONE, Cell.NONE, Cell.text(words.get("unmeasured"))));
        } else {
            AnswersView view = read.latest().views().overall();
            line.addAll(figures(Optional.of(view)));
            line.addAll(List.of(
                    Cell.day(read.latest().end()),
                    columns.mark(read.latest().stale()),
                    Cell.text(words.silence(view))));
        }
        return line;
    }

    private String touchpoint(Read read) {
        return read.touchpoint() == null
                ? words.get("journey")
                : read.touchpoint().summary();
    }

    /** All that was measured of one criterion, the earliest period first; what was corrected and what was asked differently before say so. */
    Export series(CriterionDoor.Seen seen) {
        List<String> header = new ArrayList<>(columns.columns("criterion", "touchpoint", "series", "from", "until"));
        header.addAll(figureColumns());
        header.addAll(columns.columns("source", "note"));
        List<Point> points = series.all(seen.at(), seen.row(), seen.touchpoint());
        return Export.of(
                seen.entered().visit().project().getKey(),
                "series-" + seen.row().id(),
                Sheet.of(columns.get("sheet.series"), header, points.stream().map(point -> line(point, seen.read()))));
    }

    private List<Cell> line(Point point, Read read) {
        MeasurementRow row = point.row();
        boolean corrected = point.replacedBy() != null;
        List<Cell> line = new ArrayList<>(List.of(
                Cell.text(words.name(point.asked())),
                Cell.text(touchpoint(read)),
                Cell.whole(row.subject().series()),
                Cell.day(point.start()),
                Cell.day(point.end())));
        line.addAll(figures(corrected ? Optional.empty() : Optional.of(point.view())));
        line.add(Cell.text(
                row.entry() == null ? words.get("survey") : row.entry().source()));
        line.add(Cell.text(corrected ? words.get("corrected") : words.silence(point.view())));
        return line;
    }

    private List<String> figureColumns() {
        return columns.columns(
                "value", "interval-low", "interval-high", "people", "population", "missing", "mean", "sd", "class");
    }

    private List<Cell> figures(Optional<AnswersView> view) {
        return view.filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .map(this::shown)
                .orElseGet(() -> Stream.generate(() -> Cell.NONE).limit(FIGURES).toList());
    }

    private List<Cell> shown(Shown shown) {
        return List.of(
                Cell.decimal(shown.ten().value()),
                Cell.decimal(shown.tenInterval().map(Interval::low).orElse(null)),
                Cell.decimal(shown.tenInterval().map(Interval::high).orElse(null)),
                Cell.whole(shown.measured().n()),
                shown.corrected().map(all -> Cell.whole(all.size())).orElse(Cell.NONE),
                Cell.whole(shown.measured().missing()),
                Cell.decimal(shown.mean().value()),
                Cell.decimal(shown.mean().sd().isPresent() ? shown.mean().sd().getAsDouble() : null),
                Cell.text(words.experience(shown)));
    }
}
