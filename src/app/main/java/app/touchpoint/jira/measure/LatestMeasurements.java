package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.SegmentViews;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was measured last of criteria, as far as it may be shown. */
@Component
public class LatestMeasurements {

    private final SurveyStore surveys;
    private final ProjectSettings settings;
    private final Clock clock;

    public LatestMeasurements(SurveyStore surveys, ProjectSettings settings, Clock clock) {
        this.surveys = surveys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was measured last of a criterion.
     *
     * @param end last day on which people were asked
     * @param stale whether that is longer ago than one and a half planned intervals
     */
    public record Latest(SegmentViews views, LocalDate start, LocalDate end, boolean stale) {}

    /**
     * By criterion; a statement per 500 waves and 500 criteria. Without those of which nothing was measured that may be compared with what will be.
     *
     * @param touchpoints by issue id; those of the journey as a whole have none
     */
    Map<Long, Latest> of(long projectId, Collection<CriterionRow> criteria, Map<Long, TouchpointRow> touchpoints) {
        Map<Long, CriterionRow> byId = new HashMap<>();
        criteria.forEach(row -> byId.put(row.id(), row));
        List<Long> waves = criteria.stream()
                .filter(row -> row.latestWave().isPresent())
                .map(row -> row.latestWave().getAsLong())
                .distinct()
                .toList();
        Map<Long, List<MeasurementRow>> measured = surveys.measurementsOf(waves, byId.keySet()).stream()
                .filter(measurement -> isLatest(measurement, byId))
                .collect(Collectors.groupingBy(
                        measurement -> measurement.subject().criterionId()));
        Settings shown = settings.of(projectId);
        Map<Long, Latest> latest = new HashMap<>();
        measured.forEach((id, rows) -> latest(Objects.requireNonNull(byId.get(id)), rows, touchpoints, shown)
                .ifPresent(found -> latest.put(id, found)));
        return latest;
    }

    /** Of another series is what was asked differently. */
    private static boolean isLatest(MeasurementRow measurement, Map<Long, CriterionRow> criteria) {
        CriterionRow row = criteria.get(measurement.subject().criterionId());
        return row != null
                && row.series() == measurement.subject().series()
                && row.latestWave().getAsLong() == measurement.subject().surveyId()
                && measurement.end().equals(row.latestEnd());
    }

    private Optional<Latest> latest(
            CriterionRow row, List<MeasurementRow> rows, Map<Long, TouchpointRow> touchpoints, Settings shown) {
        Criterion criterion = row.criterion();
        SortedMap<String, Answers> segments = new TreeMap<>();
        rows.forEach(measurement -> measurement.segment().ifPresent(name -> {
            if (measurement.measured() instanceof Answers answers) {
                segments.put(name, answers);
            }
        }));
        TouchpointRow at = criterion
                .standing()
                .touchpoint()
                .map(issue -> touchpoints.get(issue.value()))
                .orElse(null);
        return rows.stream()
                .filter(measurement -> measurement.segment().isEmpty())
                .max(Comparator.comparing(MeasurementRow::id))
                .map(overall -> new Latest(
                        SegmentViews.of(
                                overall.measured(),
                                segments,
                                criterion.measure(),
                                criterion.sampling().peopleNeeded(shown.minimumN()),
                                Classes.at(at, shown.thresholds())),
                        overall.start(),
                        overall.end(),
                        criterion
                                .upkeep()
                                .isStale(overall.end(), LocalDate.ofInstant(clock.instant(), clock.getZone()))));
    }
}
