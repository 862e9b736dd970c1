package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When what is to be measured next, by whom and for whom: of the touchpoints that the reader may see, and of the journey. */
@Component
public class CollectionPlan {

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final Clock clock;

    public CollectionPlan(VisibleTouchpoints touchpoints, CriterionStore criteria, Clock clock) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.clock = clock;
    }

    /**
     * A line of the plan.
     *
     * @param touchpoint null for the journey as a whole
     * @param overdueDays 0 where it is not overdue
     */
    public record Line(CriterionRow row, @Nullable TouchpointRow touchpoint, Due due, long overdueDays) {}

    /** The most urgent first, of equally urgent ones those whose day is nearest, then in the order of the journey. One statement besides the touchpoints. */
    public List<Line> of(Entered entered) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<Long, TouchpointRow> visible = new HashMap<>();
        Map<Long, Integer> order = new HashMap<>();
        touchpoints.rows(entered.visit(), entered.project()).forEach(row -> {
            order.put(row.issueId(), order.size());
            visible.put(row.issueId(), row);
        });
        return criteria.ofProject(entered.project().projectId()).stream()
                .filter(row -> row.criterion().standing().active())
                .filter(row -> issue(row).map(visible::containsKey).orElse(true))
                .map(row -> line(row, issue(row).map(visible::get).orElse(null), today))
                .sorted(Comparator.comparing((Line line) -> line.due().state())
                        .thenComparing(line -> line.due().day().orElse(LocalDate.MIN))
                        .thenComparing(line -> issue(line.row()).map(order::get).orElse(-1))
                        .thenComparing(line -> line.row().id()))
                .toList();
    }

    private static Line line(CriterionRow row, @Nullable TouchpointRow touchpoint, LocalDate today) {
        Due due = Due.of(row.criterion().upkeep(), Optional.ofNullable(row.latestEnd()), today);
        return new Line(row, touchpoint, due, due.overdueDays(today));
    }

    private static Optional<Long> issue(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value);
    }
}
