package app.touchpoint.jira.watch;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which touchpoints have a leading indicator, something that is measured there and not out of date, and which have none. */
@Component
public class Coverage {

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final VisibleBreaks breaks;
    private final Clock clock;

    public Coverage(VisibleTouchpoints touchpoints, CriterionStore criteria, VisibleBreaks breaks, Clock clock) {
        this.breaks = breaks;
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param touchpoints how many the reader sees
     * @param watched how many of them have a leading indicator
     * @param total how many have none
     */
    public record CoverageInfo(int touchpoints, int watched, int start, int limit, int total, List<Unwatched> values) {}

    /**
     * A touchpoint without a leading indicator.
     *
     * @param touchpoint issue key
     * @param state {@code none} where nothing is to be measured, {@code silent} where nothing was, or too long ago
     * @param breaks how many of its hand-overs break between online and offline, as far as the reader may see both ends
     */
    public record Unwatched(String touchpoint, String name, String state, int breaks) {}

    /** Two statements besides the touchpoints. */
    public CoverageInfo of(Entered entered, int start, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Set<Long> asked = new HashSet<>();
        Set<Long> watched = new HashSet<>();
        criteria.ofProject(entered.project().projectId()).stream()
                .filter(row -> row.criterion().standing().active())
                .forEach(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(IssueId::value)
                        .ifPresent(issue -> {
                            asked.add(issue);
                            if (isFresh(row, today)) {
                                watched.add(issue);
                            }
                        }));
        List<TouchpointRow> all = touchpoints.rows(entered.visit(), entered.project());
        List<TouchpointRow> without =
                all.stream().filter(row -> !watched.contains(row.issueId())).toList();
        Page<TouchpointRow> page = Page.of(without, start, limit);
        Map<Long, Integer> broken =
                breaks.of(page.values().stream().map(TouchpointRow::issueId).toList());
        return new CoverageInfo(
                all.size(),
                all.size() - without.size(),
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> new Unwatched(
                                entered.visit().project().getKey() + "-" + row.issueNumber(),
                                row.summary(),
                                asked.contains(row.issueId()) ? "silent" : "none",
                                broken.getOrDefault(row.issueId(), 0)))
                        .toList());
    }

    private static boolean isFresh(CriterionRow row, LocalDate today) {
        Criterion criterion = row.criterion();
        return Optional.ofNullable(row.latestEnd())
                .filter(end -> !criterion.upkeep().isStale(end, today))
                .isPresent();
    }
}
