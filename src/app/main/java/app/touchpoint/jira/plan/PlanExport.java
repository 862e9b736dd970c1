package app.touchpoint.jira.plan;

import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.Export;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.ClaimInfo;
import app.touchpoint.jira.plan.PlanInfo.LaneInfo;
import app.touchpoint.jira.plan.PlanInfo.TouchpointInfo;
import app.touchpoint.jira.plan.PlanInfo.VetoInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan as a table of its actions, lane by lane, and what its budget goes to. */
@Component
public class PlanExport {

    private static final String SEPARATOR = ", ";

    private final PlanWords words;
    private final ExportWords columns;

    public PlanExport(PlanWords words, ExportWords columns) {
        this.words = words;
        this.columns = columns;
    }

    Export of(PlanInfo plan) {
        Sheet table = Sheet.of(
                words.get("title"),
                columns.columns(
                        "lane",
                        "key",
                        "action",
                        "priority",
                        "why",
                        "quick-win",
                        "proof",
                        "status",
                        "assignee",
                        "start",
                        "due",
                        "overdue-mark",
                        "effort",
                        "budget",
                        "spent",
                        "fits",
                        "touchpoints-improved",
                        "breaks",
                        "components",
                        "departments",
                        "dropped",
                        "veto",
                        "blocker"),
                plan.lanes().stream().flatMap(lane -> lane.actions().stream().map(action -> line(lane, action))));
        Sheet budget = Sheet.of(
                words.get("money.title"),
                columns.columns("key", "action", "priority", "budget", "cumulated", "fits"),
                plan.budget().line().stream().map(this::claim));
        return new Export(plan.project(), "plan", table, List.of(table, budget));
    }

    private List<Cell> line(LaneInfo lane, ActionInfo action) {
        return List.of(
                Cell.text(lane.name()),
                Cell.text(action.issueKey()),
                Cell.text(action.summary()),
                Cell.decimal(action.priority().value()),
                Cell.text(action.priority().sentence()),
                Cell.text(action.quickWin().sentence()),
                Cell.text(action.quickWin().proofSentence()),
                Cell.text(action.status().name()),
                Cell.text(
                        action.assignee() == null
                                ? words.get("nobody")
                                : action.assignee().name()),
                Cell.isoDay(action.start()),
                Cell.isoDay(action.due()),
                columns.mark(action.overdue()),
                Cell.decimal(action.effort()),
                Cell.decimal(action.budget()),
                Cell.decimal(action.spent()),
                fits(action.fits()),
                Cell.text(action.touchpoints().stream()
                        .map(touchpoint -> touchpoint.issueKey() + " " + touchpoint.summary())
                        .collect(Collectors.joining(SEPARATOR))),
                Cell.counted(action.touchpoints().stream()
                        .mapToInt(TouchpointInfo::breaks)
                        .sum()),
                Cell.text(String.join(SEPARATOR, action.components())),
                Cell.text(String.join(SEPARATOR, action.departments())),
                columns.mark(action.dropped()),
                Cell.text(Optional.ofNullable(action.vetoed())
                        .map(VetoInfo::reason)
                        .orElse("")),
                Cell.text(action.blocker()));
    }

    private List<Cell> claim(ClaimInfo claim) {
        return List.of(
                Cell.text(claim.issueKey()),
                Cell.text(claim.summary()),
                Cell.decimal(claim.value()),
                Cell.decimal(claim.budget()),
                Cell.decimal(claim.cumulated()),
                fits(claim.fits()));
    }

    private Cell fits(@Nullable Boolean fits) {
        return fits == null ? Cell.NONE : Cell.text(columns.get(fits ? "yes" : "no"));
    }
}
