package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SegmentViews;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final SurveyStore surveys;
    private final ProjectSettings settings;
    private final Clock clock;

    public CriteriaReader(
            VisibleTouchpoints touchpoints,
            CriterionStore criteria,
            SurveyStore surveys,
            ProjectSettings settings,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.surveys = surveys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A criterion with what was measured last.
     *
     * @param touchpoint null for the journey as a whole
     * @param latest null while nothing was measured that may be compared with what will be
     */
    record Read(
            CriterionRow row,
            @Nullable TouchpointRow touchpoint,
            @Nullable Latest latest) {}

    /** What was measured last, as far as it may be shown. */
    record Latest(SegmentViews views, LocalDate start, LocalDate end, boolean stale) {}

    /** In journey order, those of the journey first; of one touchpoint the oldest first. */
    Page<Read> page(Entered entered, int start, int limit) {
        Map<Long, TouchpointRow> visible = new HashMap<>();
        Map<Long, Integer> order = new HashMap<>();
        for (TouchpointRow row : touchpoints.rows(entered.visit(), entered.project())) {
            order.put(row.issueId(), order.size());
            visible.put(row.issueId(), row);
        }
        List<CriterionRow> seen = criteria.ofProject(entered.project().projectId()).stream()
                .filter(row -> touchpointOf(row).map(visible::containsKey).orElse(true))
                .sorted(Comparator.comparing((CriterionRow row) ->
                                touchpointOf(row).map(order::get).orElse(-1))
                        .thenComparing(CriterionRow::id))
                .toList();
        Page<CriterionRow> page = Page.of(seen, start, limit);
        Map<Long, List<MeasurementRow>> measured = latest(page.values());
        Settings shown = settings.of(entered.project().projectId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> {
                            TouchpointRow at =
                                    touchpointOf(row).map(visible::get).orElse(null);
                            return new Read(row, at, latest(row, at, measured.get(row.id()), shown, today));
                        })
                        .toList());
    }

    private static Optional<Long> touchpointOf(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value);
    }

    private Map<Long, List<MeasurementRow>> latest(List<CriterionRow> rows) {
        Map<Long, CriterionRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        List<Long> waves = rows.stream()
                .filter(row -> row.latestWave().isPresent())
                .map(row -> row.latestWave().getAsLong())
                .distinct()
                .toList();
        return surveys.measurementsOf(waves).stream()
                .filter(measurement -> {
                    CriterionRow row = byId.get(measurement.subject().criterionId());
                    return row != null
                            && row.series() == measurement.subject().series()
                            && row.latestWave().getAsLong()
                                    == measurement.subject().surveyId();
                })
                .collect(Collectors.groupingBy(
                        measurement -> measurement.subject().criterionId()));
    }

    private static @Nullable Latest latest(
            CriterionRow row,
            @Nullable TouchpointRow at,
            @Nullable List<MeasurementRow> measured,
            Settings settings,
            LocalDate today) {
        Optional<MeasurementRow> overall = Objects.requireNonNullElse(measured, List.<MeasurementRow>of()).stream()
                .filter(measurement -> measurement.segment().isEmpty())
                .findFirst();
        if (measured == null || overall.isEmpty()) {
            return null;
        }
        Criterion criterion = row.criterion();
        SortedMap<String, Answers> segments = new TreeMap<>();
        measured.forEach(
                measurement -> measurement.segment().ifPresent(name -> segments.put(name, measurement.answers())));
        SegmentViews views = SegmentViews.of(
                new ColumnAnswers(
                        new MappedColumn("", "", criterion.wording().name()),
                        overall.get().answers(),
                        segments),
                criterion.measure(),
                criterion.sampling().peopleNeeded(settings.minimumN()),
                Classes.at(at, settings.thresholds()));
        LocalDate end = overall.get().end();
        return new Latest(views, overall.get().start(), end, criterion.upkeep().isStale(end, today));
    }
}
