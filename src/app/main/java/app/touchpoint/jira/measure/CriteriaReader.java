package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.CriterionStore.Place;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the catalogue of a project: the criteria of the touchpoints that the reader may see, and those of the journey, each with what was
 * measured last. The number of statements and searches does not depend on how many there are.
 */
@Component
public class CriteriaReader {

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;

    public CriteriaReader(VisibleTouchpoints touchpoints, CriterionStore criteria, LatestMeasurements measurements) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.measurements = measurements;
    }

    /**
     * A criterion with what was measured last.
     *
     * @param touchpoint null for the journey as a whole
     * @param latest null while nothing was measured that may be compared with what will be
     */
    public record Read(
            CriterionRow row,
            @Nullable TouchpointRow touchpoint,
            @Nullable Latest latest) {}

    /**
     * The touchpoints and criteria of a project that somebody sees, read once for all that is made of them.
     *
     * @param seen the touchpoints
     * @param touchpoints by issue id, in journey order
     * @param criteria in journey order, those of the journey first; of one touchpoint the oldest first
     */
    record Visible(VisibleTouchpoints.Seen seen, Map<Long, TouchpointRow> touchpoints, List<CriterionRow> criteria) {

        /** Where a criterion belongs; null for the journey as a whole. */
        @Nullable
        TouchpointRow at(CriterionRow row) {
            return touchpointOf(row).map(touchpoints::get).orElse(null);
        }
    }

    /** What the reader sees, without what was measured. One statement besides the touchpoints. */
    Visible visible(Entered entered) {
        VisibleTouchpoints.Seen seen = touchpoints.seen(entered.visit(), entered.project());
        return new Visible(
                seen,
                byIssue(seen),
                inOrder(
                        criteria.ofProject(entered.project().projectId()),
                        seen,
                        row -> new Place(row.id(), touchpointOf(row).orElse(null))));
    }

    private static Map<Long, TouchpointRow> byIssue(VisibleTouchpoints.Seen seen) {
        Map<Long, TouchpointRow> visible = new LinkedHashMap<>();
        seen.rows().forEach(row -> visible.put(row.issueId(), row));
        return visible;
    }

    /** Those that belong where the reader sees it, in journey order. */
    private static <T> List<T> inOrder(List<T> all, VisibleTouchpoints.Seen seen, Function<T, Place> place) {
        Map<Long, Integer> order = new HashMap<>();
        seen.rows().forEach(row -> order.put(row.issueId(), order.size()));
        return all.stream()
                .filter(one -> {
                    Long issue = place.apply(one).issueId();
                    return issue == null || order.containsKey(issue);
                })
                .sorted(Comparator.comparing((T one) -> {
                            Long issue = place.apply(one).issueId();
                            return issue == null ? -1 : Objects.requireNonNull(order.get(issue));
                        })
                        .thenComparing(one -> place.apply(one).id()))
                .toList();
    }

    /** Those that the reader sees, by id, without what was measured. One statement besides the touchpoints. */
    Map<Long, Read> byId(Entered entered) {
        Visible visible = visible(entered);
        Map<Long, Read> seen = new HashMap<>();
        visible.criteria().forEach(row -> seen.put(row.id(), new Read(row, visible.at(row), null)));
        return seen;
    }

    /** In journey order, those of the journey first; of one touchpoint the oldest first. */
    Page<Read> page(Entered entered, int start, int limit) {
        VisibleTouchpoints.Seen seen = touchpoints.seen(entered.visit(), entered.project());
        long project = entered.project().projectId();
        Page<Place> page = Page.of(inOrder(criteria.placesIn(project), seen, place -> place), start, limit);
        Map<Long, CriterionRow> rows =
                criteria.ofIds(page.values().stream().map(Place::id).toList());
        List<CriterionRow> found = page.values().stream()
                .flatMap(place -> Stream.ofNullable(rows.get(place.id())))
                .toList();
        return new Page<>(page.start(), page.limit(), page.total(), measured(project, found, byIssue(seen)));
    }

    /** The same of what was read before. */
    Page<Read> page(Entered entered, Visible visible, int start, int limit) {
        Page<CriterionRow> page = Page.of(visible.criteria(), start, limit);
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                measured(entered.project().projectId(), page.values(), visible.touchpoints()));
    }

    private List<Read> measured(long projectId, List<CriterionRow> rows, Map<Long, TouchpointRow> visible) {
        Map<Long, Latest> latest = measurements.of(projectId, rows, visible);
        return rows.stream()
                .map(row -> new Read(row, touchpointOf(row).map(visible::get).orElse(null), latest.get(row.id())))
                .toList();
    }

    /** The criterion and what was measured of it last. */
    Read measured(Read read) {
        TouchpointRow at = read.touchpoint();
        return new Read(
                read.row(),
                at,
                measurements
                        .of(
                                read.row().projectId(),
                                List.of(read.row()),
                                at == null ? Map.of() : Map.of(at.issueId(), at))
                        .get(read.row().id()));
    }

    /** One criterion without what was measured; empty where it is not there or the reader may not see its touchpoint. */
    Optional<Read> one(Entered entered, long id) {
        return criteria.get(id)
                .filter(row -> row.projectId() == entered.project().projectId())
                .flatMap(row -> {
                    Optional<Long> issue = touchpointOf(row);
                    if (issue.isEmpty()) {
                        return Optional.of(new Read(row, null, null));
                    }
                    return touchpoints.rows(entered.visit(), entered.project()).stream()
                            .filter(at -> at.issueId() == issue.get())
                            .findFirst()
                            .map(at -> new Read(row, at, null));
                });
    }

    private static Optional<Long> touchpointOf(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value);
    }
}
