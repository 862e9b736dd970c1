package app.touchpoint.jira.plan;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.plan.ActionPlanInfo.CriterionChoice;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By which criteria the result of an action can be judged: those of the touchpoints it improves, and those of their journeys as a whole. */
@Component
public class ActionCriteria {

    private final CriterionStore store;
    private final PlanWords words;

    public ActionCriteria(CriterionStore store, PlanWords words) {
        this.store = store;
        this.words = words;
    }

    /** Whether the action can be judged by a criterion. */
    boolean isOne(long criterionId, List<TouchpointRow> touchpoints) {
        return one(criterionId, touchpoints).isPresent();
    }

    /** Why what is aimed at cannot come: {@code plan.amount.off-scale} (most). Empty where it can, or the criterion is none of the action. */
    Optional<Refusal> problem(long criterionId, double improvement, List<TouchpointRow> touchpoints) {
        return one(criterionId, touchpoints)
                .map(row -> row.criterion().measure().widest())
                .filter(most -> improvement > most)
                .map(most -> Refusal.of(Refusal.Reason.RULE, "plan.amount.off-scale", most));
    }

    private Optional<CriterionRow> one(long criterionId, List<TouchpointRow> touchpoints) {
        return store.get(criterionId).filter(row -> belongsTo(row, touchpoints));
    }

    /**
     * What there is to choose from: of each touchpoint in the order of the journey, then of the journey; the oldest first. A statement per 500
     * touchpoints and one per project.
     *
     * @param chosen the one that is chosen now, which stands among them even if nobody measures by it any more
     */
    List<CriterionChoice> choices(List<TouchpointRow> touchpoints, Optional<Long> chosen) {
        Map<Long, TouchpointRow> byId = new LinkedHashMap<>();
        touchpoints.stream()
                .sorted(Comparator.comparing(TouchpointRow::projectId)
                        .thenComparing(row -> row.place().rank()))
                .forEach(row -> byId.put(row.issueId(), row));
        List<Long> order = List.copyOf(byId.keySet());
        Map<Long, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        List<CriterionRow> rows = new ArrayList<>(order.isEmpty() ? List.of() : store.ofIssues(order));
        rows.sort(Comparator.comparing(row -> places.getOrDefault(touchpointOf(row), order.size())));
        touchpoints.stream()
                .map(TouchpointRow::projectId)
                .distinct()
                .forEach(project -> rows.addAll(store.ofJourney(project)));
        return rows.stream()
                .filter(row -> row.criterion().standing().active() || chosen.equals(Optional.of(row.id())))
                .map(row -> choice(row, byId.get(touchpointOf(row))))
                .toList();
    }

    private CriterionChoice choice(CriterionRow row, @Nullable TouchpointRow touchpoint) {
        Measure measure = row.criterion().measure();
        return new CriterionChoice(
                row.id(),
                words.criterion(row.criterion()),
                touchpoint == null ? null : touchpoint.summary(),
                measure.type().code(),
                row.criterion().wording().unit(),
                Double.isInfinite(measure.widest()) ? null : measure.widest());
    }

    /** The issue id of a criterion's touchpoint; 0, which no issue has, for the journey. */
    private static long touchpointOf(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value).orElse(0L);
    }

    /** Whether a criterion is one of these touchpoints or of a journey of theirs. */
    static boolean belongsTo(CriterionRow row, List<TouchpointRow> touchpoints) {
        Optional<IssueId> own = row.criterion().standing().touchpoint();
        return touchpoints.stream()
                .anyMatch(touchpoint -> own.isPresent()
                        ? own.get().value() == touchpoint.issueId()
                        : row.projectId() == touchpoint.projectId());
    }
}
