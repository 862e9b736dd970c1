package app.touchpoint.jira.plan;

import app.touchpoint.jira.action.Vetoes;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.ActionView.Beside;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.ColumnInfo;
import app.touchpoint.jira.plan.PlanInfo.LaneInfo;
import app.touchpoint.jira.plan.PlanInfo.StatusInfo;
import app.touchpoint.jira.plan.PlanReader.Plan;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a plan out in lanes and columns, with its money and its lists. */
@Component
public class PlanView {

    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done", "undefined");

    private final PlanNames names;
    private final ActionView view;
    private final PlanWords words;
    private final Vetoes vetoes;
    private final ActionWorkflows workflows;

    public PlanView(PlanNames names, ActionView view, PlanWords words, Vetoes vetoes, ActionWorkflows workflows) {
        this.names = names;
        this.view = view;
        this.words = words;
        this.vetoes = vetoes;
        this.workflows = workflows;
    }

    PlanInfo of(Entered entered, Plan plan, Grouping grouping) {
        PlanNames.Lookup lookup = names.of(entered.project());
        PlanMoney money = new PlanMoney(plan.actions(), plan.rules().cap());
        Beside beside = new Beside(
                lookup,
                plan.statuses(),
                vetoes.of(plan.actions().stream()
                        .map(action -> action.row().issueId())
                        .toList()),
                money,
                plan.today());
        Map<JudgedAction, ActionInfo> shown = new LinkedHashMap<>();
        plan.actions().forEach(action -> shown.put(action, view.info(action, beside)));
        return new PlanInfo(
                entered.visit().project().getKey(),
                lanes(shown, grouping, lookup),
                columns(shown, entered.project()),
                money.info(
                        action -> ActionView.counting(action)
                                .map(touchpoint -> phase(touchpoint, lookup))
                                .orElse(""),
                        action -> lookup.components(action.row().componentIds())),
                overdue(shown, plan.today()),
                keys(shown, JudgedAction::isOwnerless),
                shown.size());
    }

    private List<LaneInfo> lanes(Map<JudgedAction, ActionInfo> shown, Grouping grouping, PlanNames.Lookup lookup) {
        List<LaneInfo> lanes = new ArrayList<>();
        lanes.add(new LaneInfo(
                PlanInfo.QUICK_WINS,
                words.get("lane.quick-wins"),
                shown.entrySet().stream()
                        .filter(entry -> entry.getKey().isQuickWin())
                        .map(Map.Entry::getValue)
                        .toList()));
        Map<Lane, List<ActionInfo>> others = new LinkedHashMap<>();
        shown.forEach((action, info) -> {
            if (!action.isQuickWin()) {
                others.computeIfAbsent(lane(action, info, grouping, lookup), lane -> new ArrayList<>())
                        .add(info);
            }
        });
        others.keySet().stream()
                .sorted()
                .forEach(lane -> lanes.add(new LaneInfo(lane.id(), lane.name(), others.getOrDefault(lane, List.of()))));
        return lanes;
    }

    /**
     * A lane below the quick wins.
     *
     * @param rank orders lanes before their names do
     */
    private record Lane(String id, String name, long rank) implements Comparable<Lane> {
        @Override
        public int compareTo(Lane other) {
            return Comparator.comparingLong(Lane::rank)
                    .thenComparing(Lane::name)
                    .thenComparing(Lane::id)
                    .compare(this, other);
        }
    }

    private Lane lane(JudgedAction action, ActionInfo info, Grouping grouping, PlanNames.Lookup lookup) {
        TouchpointRow touchpoint = ActionView.counting(action).orElse(null);
        return switch (grouping) {
            case NONE -> new Lane("others", words.get("lane.others"), 0);
            case PHASE -> {
                Long phase = touchpoint == null ? null : touchpoint.place().phaseId();
                List<Long> order = List.copyOf(lookup.phases().keySet());
                yield phase == null || !order.contains(phase)
                        ? without(grouping)
                        : new Lane("phase-" + phase, phase(touchpoint, lookup), order.indexOf(phase));
            }
            case TOUCHPOINT ->
                touchpoint == null
                        ? without(grouping)
                        : new Lane(
                                "touchpoint-" + touchpoint.issueId(),
                                touchpoint.summary(),
                                touchpoint.place().rank());
            case ASSIGNEE ->
                info.assignee() == null
                        ? without(grouping)
                        : new Lane(
                                "assignee-" + info.assignee().key(),
                                info.assignee().name(),
                                0);
            case COMPONENT ->
                info.components().isEmpty()
                        ? without(grouping)
                        : new Lane(
                                "component-" + info.components().get(0),
                                info.components().get(0),
                                0);
        };
    }

    private Lane without(Grouping grouping) {
        return new Lane(grouping.code() + "-none", words.get("without." + grouping.code()), Long.MAX_VALUE);
    }

    private static String phase(@Nullable TouchpointRow touchpoint, PlanNames.Lookup lookup) {
        Long phase = touchpoint == null ? null : touchpoint.place().phaseId();
        return phase == null ? "" : lookup.phases().getOrDefault(phase, "");
    }

    /** The statuses of the workflow that the project's actions walk, in its order, then those that actions of other workflows are in. */
    private List<ColumnInfo> columns(Map<JudgedAction, ActionInfo> shown, SetUpProject project) {
        Map<StatusInfo, Integer> counts = new LinkedHashMap<>();
        workflows
                .statuses(project.projectId(), project.actionTypeId())
                .forEach(status -> counts.put(
                        new StatusInfo(status.getId(), status.getName(), ActionStatuses.category(status)), 0));
        shown.values().forEach(info -> counts.merge(info.status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ColumnInfo(
                        entry.getKey().id(),
                        entry.getKey().name(),
                        entry.getKey().category(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(column -> CATEGORIES.indexOf(column.category())))
                .toList();
    }

    private static List<String> overdue(Map<JudgedAction, ActionInfo> shown, LocalDate today) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getKey().isOverdue(today))
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(
                        entry.getKey().row().terms().due(), "Only what has a due day is overdue.")))
                .map(entry -> entry.getValue().issueKey())
                .toList();
    }

    private static List<String> keys(Map<JudgedAction, ActionInfo> shown, Predicate<JudgedAction> wanted) {
        return shown.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> entry.getValue().issueKey())
                .toList();
    }
}
