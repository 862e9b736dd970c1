package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When what is to be measured next, by whom and for whom: of the touchpoints that the reader may see, and of the journey. */
@Component
public class CollectionPlan {

    private final CriteriaReader criteria;
    private final Clock clock;
    private final LastMade<Source, List<Line>> made = new LastMade<>();

    public CollectionPlan(CriteriaReader criteria, Clock clock) {
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

    private record Source(List<CriterionRow> criteria, Map<Long, TouchpointRow> touchpoints, LocalDate today) {}

    /** The most urgent first, of equally urgent ones those whose day is nearest, then in the order of the journey. One statement besides the touchpoints. */
    public List<Line> of(Entered entered) {
        return of(criteria.visible(entered));
    }

    /** The same of what was read before. */
    List<Line> of(CriteriaReader.Visible visible) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Source source = new Source(visible.criteria(), visible.touchpoints(), today);
        return made.of(visible.at().projectId(), visible.criteria().size(), source, unknown -> lines(visible, today));
    }

    private static List<Line> lines(CriteriaReader.Visible visible, LocalDate today) {
        // Sorting keeps the order of the journey where nothing else decides.
        return visible.criteria().stream()
                .filter(row -> row.criterion().standing().active())
                .map(row -> line(row, visible.at(row), today))
                .sorted(Comparator.comparing((Line line) -> line.due().state())
                        .thenComparing(line -> line.due().day().orElse(LocalDate.MIN)))
                .toList();
    }

    private static Line line(CriterionRow row, @Nullable TouchpointRow touchpoint, LocalDate today) {
        Due due = Due.of(row.criterion().upkeep(), Optional.ofNullable(row.latestEnd()), today);
        return new Line(row, touchpoint, due, due.overdueDays(today));
    }
}
