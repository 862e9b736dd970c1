package app.touchpoint.jira.store;

import app.touchpoint.jira.store.Stamps.Kind;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Criteria and what was measured of them, for who reads: this node keeps what it read last and asks one statement whether that is right still. What
 * is written is visible to the next reader at once, on every node. Nothing is kept of who may see what; the caller shows of it what belongs to
 * touchpoints that the reader sees now, so that what belongs to a deleted or moved one is shown to nobody.
 */
@Component
public class MeasurementMemory {

    /** Of each kind; about 30 MB. */
    private static final int MOST_ROWS = 50_000;

    /** A wave has a mapping, which may be some 20,000 characters long. */
    private static final int MOST_WAVES = 1_000;

    private final ActiveObjects ao;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final Stamps stamps;
    private final RememberedRows<Long, CriterionRow> ofProjects = new RememberedRows<>(MOST_ROWS);
    private final RememberedRows<Long, MeasurementRow> latest = new RememberedRows<>(MOST_ROWS);
    private final RememberedRows<Long, MeasurementRow> series = new RememberedRows<>(MOST_ROWS);
    private final RememberedRows<Waves, SurveyRow> waves = new RememberedRows<>(MOST_WAVES);

    /** Where a criterion was seen last; looked up anew each time, for it may have moved. */
    private final Map<Long, Long> projects = new ConcurrentHashMap<>();

    public MeasurementMemory(ActiveObjects ao, Clock clock, CriterionStore criteria, SurveyStore surveys) {
        this.ao = ao;
        this.criteria = criteria;
        this.surveys = surveys;
        this.stamps = new Stamps(ao, clock, Kind.MEASUREMENTS);
    }

    /** The last waves of a project. */
    private record Waves(long projectId, int limit) {}

    /**
     * What is right of a project now; for one request.
     *
     * @param stamp null while somebody writes, when nothing is remembered
     */
    public record Moment(long projectId, @Nullable List<Long> stamp) {}

    /**
     * The same moment of measurements and touchpoints.
     *
     * @param touchpoints for {@link TouchpointStore#ofProject(TouchpointStore.Moment)}
     */
    public record Moments(Moment measurements, TouchpointStore.Moment touchpoints) {}

    /** One statement. */
    public Moment now(long projectId) {
        return new Moment(projectId, stamps.of(projectId));
    }

    /** For who needs the touchpoints, too; one statement for both. */
    public Moments nowWithTouchpoints(long projectId) {
        Map<Kind, Optional<List<Long>>> each = Stamps.ofEachKind(ao, projectId);
        return new Moments(
                new Moment(
                        projectId,
                        each.getOrDefault(Kind.MEASUREMENTS, Optional.empty()).orElse(null)),
                new TouchpointStore.Moment(
                        projectId,
                        each.getOrDefault(Kind.TOUCHPOINTS, Optional.empty()).orElse(null)));
    }

    /** All criteria of the project, by touchpoint and id; one statement unless they are remembered, and then the same list again. */
    public List<CriterionRow> criteria(Moment at) {
        return known(ofProjects, at.projectId(), at, () -> criteria.ofProject(at.projectId()));
    }

    /**
     * A criterion, and the moment at which it says what it says.
     *
     * @param now of its project
     */
    public record Found(Moments now, CriterionRow row) {}

    /** One criterion; one statement where its project is remembered, else three. */
    public Optional<Found> find(long criterionId) {
        Long project = projects.get(criterionId);
        if (project != null) {
            Optional<Found> found = find(nowWithTouchpoints(project), criterionId);
            if (found.isPresent()) {
                return found;
            }
        }
        if (projects.size() > MOST_ROWS) {
            projects.clear();
        }
        return criteria.get(criterionId).flatMap(row -> {
            projects.put(criterionId, row.projectId());
            return find(nowWithTouchpoints(row.projectId()), criterionId);
        });
    }

    private Optional<Found> find(Moments now, long criterionId) {
        return criteria(now.measurements()).stream()
                .filter(row -> row.id() == criterionId)
                .findFirst()
                .map(row -> new Found(now, row));
    }

    /**
     * What was measured last of criteria of the project, as {@link SurveyStore#latestOf}, whose statements are for those that are not remembered; else
     * the same lists again.
     */
    public Map<Long, List<MeasurementRow>> latest(Moment at, Collection<CriterionRow> asked) {
        Map<Long, List<MeasurementRow>> found = new HashMap<>();
        List<CriterionRow> unknown = new ArrayList<>();
        for (CriterionRow row : asked) {
            List<MeasurementRow> rows = at.stamp() == null ? null : latest.get(row.id(), at.stamp());
            if (rows == null) {
                unknown.add(row);
            } else if (!rows.isEmpty()) {
                found.put(row.id(), rows);
            }
        }
        Map<Long, List<MeasurementRow>> read = unknown.isEmpty() ? Map.of() : surveys.latestOf(unknown);
        found.putAll(read);
        if (at.stamp() != null) {
            unknown.forEach(row -> latest.put(row.id(), at.stamp(), read.getOrDefault(row.id(), List.of())));
        }
        return found;
    }

    /** What was measured of a criterion of the project about everybody, the earliest period first; one statement unless it is remembered. */
    public List<MeasurementRow> series(Moment at, long criterionId) {
        return known(series, criterionId, at, () -> surveys.seriesOf(criterionId));
    }

    /** The latest waves of the project, newest first; one statement unless they are remembered. */
    public List<SurveyRow> waves(Moment at, int limit) {
        return known(waves, new Waves(at.projectId(), limit), at, () -> surveys.latest(at.projectId(), limit));
    }

    private static <K, R> List<R> known(RememberedRows<K, R> rows, K key, Moment at, Supplier<List<R>> read) {
        List<Long> stamp = at.stamp();
        List<R> known = stamp == null ? null : rows.get(key, stamp);
        if (known != null) {
            return known;
        }
        List<R> now = List.copyOf(read.get());
        if (stamp != null) {
            rows.put(key, stamp, now);
        }
        return now;
    }
}
