package app.touchpoint.jira.overview;

import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.overview.OverviewInfo.LateInfo;
import app.touchpoint.jira.overview.OverviewInfo.StepInfo;
import app.touchpoint.jira.overview.OverviewInfo.TouchpointInfo;
import app.touchpoint.jira.touchpoint.Days;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The overview as a table: a line for each answer and for each thing that is missing, in the order of the page. */
@Component
public class OverviewExport {

    private final OverviewWords words;
    private final ExportWords columns;

    public OverviewExport(OverviewWords words, ExportWords columns) {
        this.words = words;
        this.columns = columns;
    }

    Export of(OverviewInfo info, Entered entered) {
        List<List<Cell>> lines = new ArrayList<>();
        info.lows().forEach(one -> lines.add(touchpoint("lows", one)));
        info.highs().forEach(one -> lines.add(touchpoint("highs", one)));
        OverviewInfo.PerceptionInfo perception = info.perception();
        lines.add(line("perception", perception.issueKey(), perception.summary(), null, perception.text()));
        OverviewInfo.BreakInfo broken = info.worstBreak();
        lines.add(
                broken == null
                        ? line("break", null, "", null, words.get("break.none"))
                        : line(
                                "break",
                                broken.from(),
                                broken.fromSummary() + " → " + broken.toSummary(),
                                null,
                                broken.text()));
        lines.add(line(
                "quickwin",
                info.quickWin().issueKey(),
                "",
                null,
                info.quickWin().text()));
        OverviewInfo.OverdueInfo overdue = info.overdue();
        putLate(lines, "late.actions", overdue.actionCount(), overdue.actions());
        putLate(lines, "late.measurements", overdue.measurementCount(), overdue.measurements());
        info.steps().forEach(step -> putStep(lines, step));
        Sheet table = Sheet.of(
                words.get("title"),
                columns.columns(
                        "part",
                        "key",
                        "name",
                        "count",
                        "ist",
                        "people",
                        "interval-low",
                        "interval-high",
                        "until",
                        "gap",
                        "note"),
                lines.stream());
        return new Export(
                info.project(),
                "overview",
                table,
                List.of(table, columns.about(columns.about(entered.visit().project(), Days.TODAY, List.of()))));
    }

    private List<Cell> touchpoint(String part, TouchpointInfo one) {
        return List.of(
                Cell.text(words.get(part)),
                Cell.text(one.issueKey()),
                Cell.text(one.summary()),
                Cell.NONE,
                Cell.decimal(one.ist()),
                Cell.whole(one.behind().n()),
                Cell.decimal(one.behind().low()),
                Cell.decimal(one.behind().high()),
                Cell.isoDay(one.behind().until()),
                Cell.decimal(one.gap()),
                Cell.text(one.text()));
    }

    private void putLate(List<List<Cell>> lines, String text, int count, List<LateInfo> named) {
        lines.add(line("overdue", null, "", count, words.get(text, count)));
        named.forEach(late -> lines.add(line("overdue", late.issueKey(), late.name(), null, late.text())));
    }

    private static void putStep(List<List<Cell>> lines, StepInfo step) {
        lines.add(called(step.name(), null, "", null, step.text()));
        step.missing().forEach(one -> lines.add(called(step.name(), null, "", one.count(), one.text())));
    }

    private List<Cell> line(String part, @Nullable String key, String name, @Nullable Integer count, String note) {
        return called(words.get(part), key, name, count, note);
    }

    private static List<Cell> called(
            String part, @Nullable String key, String name, @Nullable Integer count, String note) {
        return List.of(
                Cell.text(part),
                Cell.text(key),
                Cell.text(name),
                Cell.whole(count),
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.text(note));
    }
}
