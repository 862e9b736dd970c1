package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.QuickWin.Progress;
import app.touchpoint.core.plan.TouchpointEvidence;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.PlanSource.Raw;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.SeenTouchpoints;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the actions that one reader may see by the touchpoints that the reader may see. */
@Component
public class PlanReader {

    private final PlanSource source;
    private final Sight sight;
    private final PlanSettings settings;
    private final ActionStatuses statuses;
    private final Clock clock;

    public PlanReader(PlanSource source, Sight sight, PlanSettings settings, ActionStatuses statuses, Clock clock) {
        this.source = source;
        this.sight = sight;
        this.settings = settings;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** What a reader may see; one bean for what always goes together. */
    @Component
    public static class Sight {

        private final VisibleActions actions;
        private final VisibleTouchpoints touchpoints;
        private final SeenTouchpoints elsewhere;
        private final VisibleBreaks breaks;

        public Sight(
                VisibleActions actions,
                VisibleTouchpoints touchpoints,
                SeenTouchpoints elsewhere,
                VisibleBreaks breaks) {
            this.actions = actions;
            this.touchpoints = touchpoints;
            this.elsewhere = elsewhere;
            this.breaks = breaks;
        }
    }

    /**
     * The plan of a project.
     *
     * @param actions the most urgent first
     * @param statuses all of Jira's, by id
     * @param breaks how many hand-overs of a touchpoint break, as far as the reader may see both ends; none where nobody reads
     */
    record Plan(
            List<JudgedAction> actions,
            Map<String, Status> statuses,
            PlanRules rules,
            LocalDate today,
            Map<Long, Integer> breaks) {

        Plan(List<JudgedAction> actions, Map<String, Status> statuses, PlanRules rules, LocalDate today) {
            this(actions, statuses, rules, today, Map.of());
        }

        private Plan with(Map<Long, Integer> found) {
            return new Plan(actions, statuses, rules, today, found);
        }
    }

    /**
     * What the visitor may see of a project's plan: actions that are issues of the type <em>Touchpoint Action</em> there, and all issues
     * that improve a touchpoint the visitor may see. The number of statements and searches does not depend on how many there are.
     */
    Plan of(Entered entered) {
        Raw raw = source.ofProject(entered.project().projectId());
        Map<Long, TouchpointRow> touchpoints = visibleTouchpoints(entered, raw);
        Set<Long> visible = sight.actions.among(entered, raw.rows().values());
        List<ActionRow> rows = raw.rows().values().stream()
                .filter(row -> visible.contains(row.issueId()))
                .filter(row -> isOfType(row, entered)
                        || raw.linksOf(row).stream()
                                .anyMatch(link -> link.projectId() == raw.projectId()
                                        && touchpoints.containsKey(link.touchpointId())))
                .toList();
        Map<Long, List<TouchpointRow>> improved = improved(raw, rows, touchpoints);
        return judged(raw, rows, improved, evidence(raw, improved), wholeOf(raw, improved))
                .with(breaks(raw.projectId(), touchpoints.values()));
    }

    /** One statement for the project's own, and one where an action improves touchpoints of others too. */
    private Map<Long, Integer> breaks(long projectId, Collection<TouchpointRow> visible) {
        Map<Boolean, Set<Long>> here = visible.stream()
                .collect(Collectors.partitioningBy(
                        row -> row.projectId() == projectId,
                        Collectors.mapping(TouchpointRow::issueId, Collectors.toSet())));
        Map<Long, Integer> breaks = new HashMap<>(sight.breaks.of(projectId, () -> here.getOrDefault(true, Set.of())));
        breaks.putAll(sight.breaks.of(here.getOrDefault(false, Set.of())));
        return breaks;
    }

    /** All actions of a project judged by all touchpoints, whoever may see them: for bookkeeping, never for an answer. */
    Plan all(long projectId) {
        Raw raw = source.ofProject(projectId);
        List<ActionRow> rows = List.copyOf(raw.rows().values());
        Map<Long, List<TouchpointRow>> improved = improved(raw, rows, source.allTouchpoints(raw));
        return judged(raw, rows, improved, evidence(raw, improved), row -> true);
    }

    /** Some of them, judged alike; a number of statements that depends on how many are asked for and not on how many there are. */
    Plan some(long projectId, Collection<Long> issueIds) {
        Raw raw = source.ofActions(projectId, issueIds);
        Map<Long, TouchpointRow> touchpoints = source.touchpointsOf(raw);
        List<ActionRow> rows = List.copyOf(raw.rows().values());
        return judged(raw, rows, improved(raw, rows, touchpoints), source.evidenceOf(touchpoints), row -> true);
    }

    /**
     * One action that the user may see, judged by the touchpoints that the user may see.
     *
     * @param ofType whether it is of the type <em>Touchpoint Action</em> of its project, whose rules hold then; else those of its oldest touchpoint
     *     hold, for its own project need not have any
     */
    Plan ofAction(ActionRow row, boolean ofType, @Nullable ApplicationUser user) {
        Raw raw = source.ofAction(row);
        Map<Long, Set<Long>> byProject = new HashMap<>();
        raw.linksOf(row)
                .forEach(link -> byProject
                        .computeIfAbsent(link.projectId(), id -> new HashSet<>())
                        .add(link.touchpointId()));
        Map<Long, TouchpointRow> touchpoints = new HashMap<>();
        source.touchpoints(sight.elsewhere.among(byProject, user))
                .forEach(found -> touchpoints.put(found.issueId(), found));
        List<ActionRow> rows = List.of(row);
        Map<Long, List<TouchpointRow>> improved = improved(raw, rows, touchpoints);
        List<TouchpointRow> seen = improved.getOrDefault(row.issueId(), List.of());
        long ruling = ofType || seen.isEmpty() ? row.projectId() : seen.get(0).projectId();
        return judged(raw.ruledBy(ruling), rows, improved, source.evidenceOf(touchpoints), wholeOf(raw, improved))
                .with(sight.breaks.of(touchpoints.keySet()));
    }

    private Function<TouchpointRow, TouchpointEvidence> evidence(Raw raw, Map<Long, List<TouchpointRow>> improved) {
        Set<Long> projects = new HashSet<>(Set.of(raw.projectId()));
        improved.values().forEach(of -> of.forEach(touchpoint -> projects.add(touchpoint.projectId())));
        return source.evidence(projects);
    }

    /** Whether the reader sees every touchpoint that an action improves. */
    private static Predicate<ActionRow> wholeOf(Raw raw, Map<Long, List<TouchpointRow>> improved) {
        return row -> improved.getOrDefault(row.issueId(), List.of()).size()
                == raw.linksOf(row).size();
    }

    private static Map<Long, List<TouchpointRow>> improved(
            Raw raw, List<ActionRow> rows, Map<Long, TouchpointRow> touchpoints) {
        Map<Long, List<TouchpointRow>> improved = new HashMap<>();
        for (ActionRow row : rows) {
            List<TouchpointRow> of = new ArrayList<>();
            for (ActionLink link : raw.linksOf(row)) {
                TouchpointRow touchpoint = touchpoints.get(link.touchpointId());
                if (touchpoint != null) {
                    of.add(touchpoint);
                }
            }
            improved.put(row.issueId(), of);
        }
        return improved;
    }

    private Plan judged(
            Raw raw,
            List<ActionRow> rows,
            Map<Long, List<TouchpointRow>> improved,
            Function<TouchpointRow, TouchpointEvidence> evidence,
            Predicate<ActionRow> whole) {
        Map<String, Status> known = statuses.all();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        PlanRules rules = settings.of(raw.projectId());
        Judge judge = new Judge(rules, id -> progress(known.get(id)), today);
        Proofs.Known proofs = source.proofs(
                rows.stream().filter(judge::isDone).map(raw::plannedOf).toList());
        List<JudgedAction> actions = rows.stream()
                .map(row -> judge.judge(
                        row,
                        raw.plannedOf(row),
                        improved.getOrDefault(row.issueId(), List.of()),
                        new Judge.Known(evidence, proofs, whole)))
                .sorted(JudgedAction.MOST_URGENT_FIRST)
                .toList();
        return new Plan(actions, known, rules, today);
    }

    private Map<Long, TouchpointRow> visibleTouchpoints(Entered entered, Raw raw) {
        Map<Long, TouchpointRow> visible = new HashMap<>();
        sight.touchpoints.rows(entered.visit(), entered.project()).forEach(row -> visible.put(row.issueId(), row));
        Map<Long, Set<Long>> elsewhere = raw.touchpointsElsewhere();
        if (!elsewhere.isEmpty()) {
            source.touchpoints(sight.elsewhere.among(elsewhere, entered.visit().user()))
                    .forEach(row -> visible.put(row.issueId(), row));
        }
        return visible;
    }

    private static boolean isOfType(ActionRow row, Entered entered) {
        return row.projectId() == entered.project().projectId()
                && row.kind().typeId().equals(entered.project().actionTypeId());
    }

    private static Progress progress(@Nullable Status status) {
        return status == null ? Progress.TO_DO : ActionStatuses.progress(status);
    }
}
