package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.LaneInfo;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts actions into lanes: quick wins on top, each of the others into one lane below. */
final class PlanLanes {

    private final Grouping grouping;
    private final PlanNames.Lookup names;
    private final PlanWords words;

    PlanLanes(Grouping grouping, PlanNames.Lookup names, PlanWords words) {
        this.grouping = grouping;
        this.names = names;
        this.words = words;
    }

    /** Lanes of actions that come in their order. */
    List<LaneInfo> of(List<Shown> shown) {
        List<LaneInfo> lanes = new ArrayList<>();
        lanes.add(new LaneInfo(
                PlanInfo.QUICK_WINS,
                words.get("lane.quick-wins"),
                null,
                shown.stream()
                        .filter(each -> each.action().isQuickWin())
                        .map(Shown::info)
                        .toList()));
        Map<Lane, List<ActionInfo>> others = new LinkedHashMap<>();
        shown.stream()
                .filter(each -> !each.action().isQuickWin())
                .forEach(each -> others.computeIfAbsent(lane(each.action(), each.info()), lane -> new ArrayList<>())
                        .add(each.info()));
        others.keySet().stream()
                .sorted()
                .forEach(lane -> lanes.add(
                        new LaneInfo(lane.id(), lane.name(), lane.touchpoint(), others.getOrDefault(lane, List.of()))));
        return lanes;
    }

    /**
     * A lane below the quick wins.
     *
     * @param rank orders lanes before their names do
     * @param touchpoint key of the touchpoint that makes the lane; null for any other lane
     */
    private record Lane(
            String id, String name, long rank, @Nullable String touchpoint) implements Comparable<Lane> {

        Lane(String id, String name, long rank) {
            this(id, name, rank, null);
        }

        @Override
        public int compareTo(Lane other) {
            return Comparator.comparingLong(Lane::rank)
                    .thenComparing(Lane::name)
                    .thenComparing(Lane::id)
                    .compare(this, other);
        }
    }

    private Lane lane(JudgedAction action, ActionInfo info) {
        TouchpointRow touchpoint = ActionView.counting(action).orElse(null);
        return switch (grouping) {
            case NONE -> new Lane("others", words.get("lane.others"), 0);
            case PHASE -> {
                Long phase = touchpoint == null ? null : touchpoint.place().phaseId();
                List<Long> order = List.copyOf(names.phases().keySet());
                yield phase == null || !order.contains(phase)
                        ? without()
                        : new Lane("phase-" + phase, phase(touchpoint, names), order.indexOf(phase));
            }
            case TOUCHPOINT ->
                touchpoint == null
                        ? without()
                        : new Lane(
                                "touchpoint-" + touchpoint.issueId(),
                                touchpoint.summary(),
                                touchpoint.place().rank(),
                                names.issueKey(touchpoint.projectId(), touchpoint.issueNumber()));
            case ASSIGNEE ->
                info.assignee() == null
                        ? without()
                        : new Lane(
                                "assignee-" + info.assignee().key(),
                                info.assignee().name(),
                                0);
            case COMPONENT ->
                info.components().isEmpty()
                        ? without()
                        : new Lane(
                                "component-" + info.components().get(0),
                                info.components().get(0),
                                0);
        };
    }

    private Lane without() {
        return new Lane(grouping.code() + "-none", words.get("without." + grouping.code()), Long.MAX_VALUE);
    }

    /** The name of a touchpoint's phase; empty for none. */
    static String phase(@Nullable TouchpointRow touchpoint, PlanNames.Lookup names) {
        Long phase = touchpoint == null ? null : touchpoint.place().phaseId();
        return phase == null ? "" : names.phases().getOrDefault(phase, "");
    }
}
