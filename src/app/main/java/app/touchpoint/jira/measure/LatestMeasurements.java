package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.SegmentViews;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was measured last of criteria, as far as it may be shown. */
@Component
public class LatestMeasurements {

    /** What is made of a row takes as much room as so many touchpoints. */
    private static final int WEIGHT = 4;

    private final SurveyStore surveys;
    private final MeasurementMemory memory;
    private final ProjectSettings settings;
    private final Clock clock;
    private final LastMade<Source, Optional<Latest>> made = new LastMade<>();

    public LatestMeasurements(SurveyStore surveys, MeasurementMemory memory, ProjectSettings settings, Clock clock) {
        this.surveys = surveys;
        this.memory = memory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All that the figures of a criterion depend on.
     *
     * @param rating of its touchpoint, whose expectation tells the class
     */
    private record Source(
            CriterionRow row,
            List<MeasurementRow> measured,
            TouchpointRow.@Nullable Rating rating,
            Settings shown,
            LocalDate today) {}

    /**
     * What was measured last of a criterion.
     *
     * @param end last day on which people were asked
     * @param stale whether that is longer ago than one and a half planned intervals
     */
    public record Latest(SegmentViews views, LocalDate start, LocalDate end, boolean stale) {}

    /**
     * By criterion, as it is now; a statement per 500 waves and 500 criteria. Without those of which nothing was measured that may be compared with what will be.
     *
     * @param touchpoints by issue id; those of the journey as a whole have none
     */
    Map<Long, Latest> of(long projectId, Collection<CriterionRow> criteria, Map<Long, TouchpointRow> touchpoints) {
        return of(projectId, criteria, surveys.latestOf(criteria), touchpoints);
    }

    /** The same for who only reads; no statement where this node remembers it. */
    Map<Long, Latest> of(
            MeasurementMemory.Moment at, Collection<CriterionRow> criteria, Map<Long, TouchpointRow> touchpoints) {
        return of(at.projectId(), criteria, memory.latest(at, criteria), touchpoints);
    }

    private Map<Long, Latest> of(
            long projectId,
            Collection<CriterionRow> criteria,
            Map<Long, List<MeasurementRow>> measured,
            Map<Long, TouchpointRow> touchpoints) {
        Settings shown = settings.of(projectId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<Long, Latest> latest = new HashMap<>();
        for (CriterionRow row : criteria) {
            List<MeasurementRow> rows = measured.get(row.id());
            if (rows != null) {
                TouchpointRow at = row.criterion()
                        .standing()
                        .touchpoint()
                        .map(issue -> touchpoints.get(issue.value()))
                        .orElse(null);
                Source source = new Source(row, rows, at == null ? null : at.rating(), shown, today);
                made.of(row.id(), WEIGHT * rows.size(), source, unknown -> latest(unknown, at))
                        .ifPresent(found -> latest.put(row.id(), found));
            }
        }
        return latest;
    }

    private static Optional<Latest> latest(Source source, @Nullable TouchpointRow at) {
        Criterion criterion = source.row().criterion();
        List<MeasurementRow> rows = source.measured();
        Settings shown = source.shown();
        SortedMap<String, Answers> segments = new TreeMap<>();
        rows.forEach(measurement -> measurement.segment().ifPresent(name -> {
            if (measurement.measured() instanceof Answers answers) {
                segments.put(name, answers);
            }
        }));
        return rows.stream()
                .filter(measurement -> measurement.segment().isEmpty())
                .max(Comparator.comparing(MeasurementRow::id))
                .map(overall -> new Latest(
                        SegmentViews.of(
                                overall.measured(),
                                segments,
                                criterion.measure(),
                                criterion.sampling().peopleNeeded(shown.minimumN()),
                                criterion.sampling().population(),
                                Classes.at(at, shown.thresholds())),
                        overall.start(),
                        overall.end(),
                        criterion.upkeep().isStale(overall.end(), source.today())));
    }
}
