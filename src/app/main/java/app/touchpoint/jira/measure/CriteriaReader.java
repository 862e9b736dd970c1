package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.MeasurementMemory.Moments;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.LastMade;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the catalogue of a project: the criteria of the touchpoints that the reader may see, and those of the journey, each with what was
 * measured last. The number of statements and searches does not depend on how many there are.
 */
@Component
public class CriteriaReader {

    /** Stands for the journey where others have the id of an issue. */
    private static final Long JOURNEY = 0L;

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final MeasurementMemory memory;
    private final LatestMeasurements measurements;
    private final LastMade<Lists, Ordered> ordered = new LastMade<>();

    public CriteriaReader(
            VisibleTouchpoints touchpoints,
            CriterionStore criteria,
            MeasurementMemory memory,
            LatestMeasurements measurements) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.memory = memory;
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
     * @param at when they were read
     * @param seen the touchpoints
     * @param touchpoints by issue id, in journey order
     * @param criteria in journey order, those of the journey first; of one touchpoint the oldest first
     */
    record Visible(
            Moment at,
            VisibleTouchpoints.Seen seen,
            Map<Long, TouchpointRow> touchpoints,
            List<CriterionRow> criteria) {

        /** Where a criterion belongs; null for the journey as a whole. */
        @Nullable
        TouchpointRow at(CriterionRow row) {
            return touchpointOf(row).map(touchpoints::get).orElse(null);
        }
    }

    /** What the reader sees, without what was measured. One statement where this node remembers touchpoints and criteria. */
    Visible visible(Entered entered) {
        Moments now = memory.nowWithTouchpoints(entered.project().projectId());
        VisibleTouchpoints.Seen seen = touchpoints.seen(entered.visit(), entered.project(), now.touchpoints());
        Lists lists = new Lists(seen.rows(), memory.criteria(now.measurements()));
        Ordered known = ordered.of(entered.project().projectId(), lists.size(), lists, Ordered::of);
        return new Visible(now.measurements(), seen, known.touchpoints(), known.criteria());
    }

    /**
     * What the order is made of. While nothing changes these are the same two lists again for all who see all.
     *
     * @param seen the touchpoints that the reader sees
     * @param criteria of the project, also those that the reader does not see
     */
    private record Lists(List<TouchpointRow> seen, List<CriterionRow> criteria) {

        int size() {
            return seen.size() + criteria.size();
        }
    }

    /** See {@link Visible}. */
    private record Ordered(Map<Long, TouchpointRow> touchpoints, List<CriterionRow> criteria) {

        static Ordered of(Lists lists) {
            Map<Long, TouchpointRow> visible = new LinkedHashMap<>();
            lists.seen().forEach(row -> visible.put(row.issueId(), row));
            return new Ordered(
                    Collections.unmodifiableMap(visible),
                    Collections.unmodifiableList(inOrder(lists.criteria(), visible)));
        }
    }

    /** Those that belong where the reader sees it, in journey order. */
    private static List<CriterionRow> inOrder(List<CriterionRow> all, Map<Long, TouchpointRow> visible) {
        Map<Long, List<CriterionRow>> byPlace = new HashMap<>();
        all.forEach(row -> byPlace.computeIfAbsent(touchpointOf(row).orElse(JOURNEY), place -> new ArrayList<>())
                .add(row));
        List<CriterionRow> ordered = new ArrayList<>(byPlace.getOrDefault(JOURNEY, List.of()));
        visible.keySet().forEach(issue -> ordered.addAll(byPlace.getOrDefault(issue, List.of())));
        return ordered;
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
        return page(visible(entered), start, limit);
    }

    /** The same of what was read before. */
    Page<Read> page(Visible visible, int start, int limit) {
        Page<CriterionRow> page = Page.of(visible.criteria(), start, limit);
        Map<Long, Latest> latest = measurements.of(visible.at(), page.values(), visible.touchpoints());
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> new Read(row, visible.at(row), latest.get(row.id())))
                        .toList());
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
                .flatMap(row -> one(entered, row, () -> touchpoints.rows(entered.visit(), entered.project())));
    }

    /** The same of what was read before. */
    Optional<Read> one(Entered entered, MeasurementMemory.Found found) {
        return one(
                entered,
                found.row(),
                () -> touchpoints
                        .seen(entered.visit(), entered.project(), found.now().touchpoints())
                        .rows());
    }

    private static Optional<Read> one(Entered entered, CriterionRow row, Supplier<List<TouchpointRow>> seen) {
        if (row.projectId() != entered.project().projectId()) {
            return Optional.empty();
        }
        Optional<Long> issue = touchpointOf(row);
        if (issue.isEmpty()) {
            return Optional.of(new Read(row, null, null));
        }
        return seen.get().stream()
                .filter(at -> at.issueId() == issue.get())
                .findFirst()
                .map(at -> new Read(row, at, null));
    }

    private static Optional<Long> touchpointOf(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value);
    }
}
