package app.touchpoint.jira.watch;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.chart.ControlChart;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which touchpoints have a leading indicator, something that is measured there and not out of date; which of them can warn, for limits need
 * {@value ControlChart#FIRM_FROM} periods; and which have none.
 */
@Component
public class Coverage {

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final VisibleBreaks breaks;
    private final Clock clock;

    public Coverage(
            VisibleTouchpoints touchpoints,
            CriterionStore criteria,
            SurveyStore surveys,
            VisibleBreaks breaks,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.surveys = surveys;
        this.breaks = breaks;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param touchpoints how many the reader sees
     * @param watched how many of them have a leading indicator that can warn, as the overview counts them
     * @param needed how many periods one needs before it can warn
     * @param total how many have none that can
     */
    public record CoverageInfo(
            int touchpoints, int watched, int needed, int start, int limit, int total, List<Unwatched> values) {}

    /**
     * A touchpoint without a leading indicator that can warn.
     *
     * @param touchpoint issue key
     * @param state {@code none} where nothing is to be measured, {@code silent} where nothing was, or too long ago, {@code young} where too few
     *     periods were
     * @param periods how many were measured of the indicator of which the most were; 0 unless it is young
     * @param breaks how many of its hand-overs break between online and offline, as far as the reader may see both ends
     */
    public record Unwatched(String touchpoint, String name, String state, int periods, int breaks) {}

    /**
     * What is measured of the touchpoints of a project.
     *
     * @param asked where something is to be measured
     * @param fresh criteria that are not out of date, with their touchpoint
     */
    private record Indicators(Set<Long> asked, Map<CriterionRow, Long> fresh) {}

    /** How many of some touchpoints have a leading indicator that can warn; one statement, and one per 500 criteria that are measured. */
    public int watched(long projectId, Collection<TouchpointRow> rows) {
        Map<Long, Integer> periods = periods(indicators(projectId));
        return (int) rows.stream().filter(row -> canWarn(row, periods)).count();
    }

    /** The most periods that were measured of a leading indicator, by touchpoint that has one. */
    private Map<Long, Integer> periods(Indicators indicators) {
        Map<Long, Integer> measured = surveys.periodsOf(
                indicators.fresh().keySet().stream().collect(Collectors.toMap(CriterionRow::id, CriterionRow::series)));
        Map<Long, Integer> periods = new HashMap<>();
        indicators.fresh().forEach((row, issue) -> periods.merge(issue, measured.getOrDefault(row.id(), 0), Math::max));
        return periods;
    }

    private static boolean canWarn(TouchpointRow row, Map<Long, Integer> periods) {
        return periods.getOrDefault(row.issueId(), 0) >= ControlChart.FIRM_FROM;
    }

    /** Three statements besides the touchpoints, and one per 500 criteria that are measured. */
    public CoverageInfo of(Entered entered, int start, int limit) {
        Indicators indicators = indicators(entered.project().projectId());
        Map<Long, Integer> periods = periods(indicators);
        List<TouchpointRow> all = touchpoints.rows(entered.visit(), entered.project());
        List<TouchpointRow> without =
                all.stream().filter(row -> !canWarn(row, periods)).toList();
        Page<TouchpointRow> page = Page.of(without, start, limit);
        Map<Long, Integer> broken =
                breaks.of(page.values().stream().map(TouchpointRow::issueId).toList());
        return new CoverageInfo(
                all.size(),
                all.size() - without.size(),
                ControlChart.FIRM_FROM,
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> new Unwatched(
                                entered.visit().project().getKey() + "-" + row.issueNumber(),
                                row.summary(),
                                state(row.issueId(), indicators, periods),
                                periods.getOrDefault(row.issueId(), 0),
                                broken.getOrDefault(row.issueId(), 0)))
                        .toList());
    }

    private Indicators indicators(long projectId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Indicators found = new Indicators(new HashSet<>(), new HashMap<>());
        criteria.ofProject(projectId).stream()
                .filter(row -> row.criterion().standing().active())
                .forEach(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(IssueId::value)
                        .ifPresent(issue -> {
                            found.asked().add(issue);
                            if (isFresh(row, today)) {
                                found.fresh().put(row, issue);
                            }
                        }));
        return found;
    }

    private static String state(long issueId, Indicators indicators, Map<Long, Integer> periods) {
        if (periods.containsKey(issueId)) {
            return "young";
        }
        return indicators.asked().contains(issueId) ? "silent" : "none";
    }

    private static boolean isFresh(CriterionRow row, LocalDate today) {
        Criterion criterion = row.criterion();
        return Optional.ofNullable(row.latestEnd())
                .filter(end -> !criterion.upkeep().isStale(end, today))
                .isPresent();
    }
}
