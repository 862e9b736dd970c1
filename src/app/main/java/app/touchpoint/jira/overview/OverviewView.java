package app.touchpoint.jira.overview;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.handover.WorstBreak;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixWords;
import app.touchpoint.jira.measure.CollectionPlan;
import app.touchpoint.jira.overview.OverviewInfo.BreakInfo;
import app.touchpoint.jira.overview.OverviewInfo.LateInfo;
import app.touchpoint.jira.overview.OverviewInfo.OverdueInfo;
import app.touchpoint.jira.overview.OverviewInfo.QuickWinInfo;
import app.touchpoint.jira.overview.OverviewInfo.TouchpointInfo;
import app.touchpoint.jira.overview.OverviewReader.Seen;
import app.touchpoint.jira.plan.PlanInfo;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what was read in the language of the reader. */
@Component
public class OverviewView {

    /** So many of what is late are named; the others are counted. */
    private static final int LATE = 3;

    private final OverviewReader reader;
    private final Steps steps;
    private final OverviewWords words;

    public OverviewView(OverviewReader reader, Steps steps, OverviewWords words) {
        this.reader = reader;
        this.steps = steps;
        this.words = words;
    }

    OverviewInfo of(Entered entered) {
        Seen seen = reader.of(entered);
        return new OverviewInfo(
                entered.visit().project().getKey(),
                seen.rows().size(),
                seen.extremes().lows().stream()
                        .map(entry -> touchpoint(entry, seen))
                        .toList(),
                seen.extremes().highs().stream()
                        .map(entry -> touchpoint(entry, seen))
                        .toList(),
                seen.perception(),
                seen.worstBreak().map(this::broken).orElse(null),
                new QuickWinInfo(
                        seen.plan().headline().issueKey(),
                        seen.plan().headline().text()),
                overdue(entered, seen),
                steps.of(entered, seen));
    }

    private TouchpointInfo touchpoint(Entry entry, Seen seen) {
        return new TouchpointInfo(
                entry.touchpoint().issueKey().value(),
                entry.touchpoint().summary(),
                entry.touchpoint().ist().rating().map(Rating::value).orElseThrow(),
                words.behind(entry),
                entry.gap().map(gap -> gap.value()).orElse(null),
                entry.touchpoint().ratings().source().isThin(),
                MatrixWords.classCode(entry),
                words.standsOut(
                        entry,
                        seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0)));
    }

    private BreakInfo broken(WorstBreak.Found found) {
        Double quality = found.quality();
        return new BreakInfo(
                found.from().issueKey(),
                found.from().summary(),
                found.to().issueKey(),
                found.to().summary(),
                quality,
                found.breaks(),
                quality == null
                        ? words.get("break.unjudged", found.breaks())
                        : words.get("break.quality", words.number(quality), found.breaks()));
    }

    private OverdueInfo overdue(Entered entered, Seen seen) {
        PlanInfo plan = seen.plan();
        Map<String, ActionInfo> actions = Steps.actions(plan).stream()
                .collect(Collectors.toMap(ActionInfo::issueKey, Function.identity(), (first, again) -> first));
        return new OverdueInfo(
                plan.overdue().size(),
                plan.overdue().stream()
                        .flatMap(key -> Stream.ofNullable(actions.get(key)))
                        .limit(LATE)
                        .map(this::late)
                        .toList(),
                Steps.due(seen, Due.State.OVERDUE),
                seen.due().stream()
                        .filter(line -> line.due().state() == Due.State.OVERDUE)
                        .limit(LATE)
                        .map(line -> late(entered, line))
                        .toList());
    }

    private LateInfo late(ActionInfo action) {
        String who = action.assignee() == null
                ? words.get("nobody")
                : action.assignee().name();
        String due = action.due() == null ? "" : words.day(LocalDate.parse(action.due()));
        return new LateInfo(
                action.issueKey(), action.summary(), words.get("late", due, who), "/browse/" + action.issueKey());
    }

    private LateInfo late(Entered entered, CollectionPlan.Line line) {
        String where = line.touchpoint() == null
                ? words.get("journey")
                : line.touchpoint().summary();
        return new LateInfo(
                null,
                words.criterion(line.row().criterion()),
                words.get("late", line.due().day().map(words::day).orElse(""), where),
                "/projects/" + entered.visit().project().getKey()
                        + "?selectedItem=app.touchpoint.jira.measurements&criterion="
                        + line.row().id());
    }
}
