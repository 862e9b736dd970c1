package app.touchpoint.jira.watch;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.statistics.chart.ControlChart;
import app.touchpoint.core.statistics.chart.EarlyWarning;
import app.touchpoint.core.statistics.chart.WatchedSeries;
import app.touchpoint.jira.measure.DeliberateChanges;
import app.touchpoint.jira.measure.WaveFollower;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.AlarmRow;
import app.touchpoint.jira.store.AlarmStore;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm when what was just measured is out of the ordinary: at most one per criterion that nobody has seen yet. One whose
 * measurement was corrected is withdrawn.
 */
@Component
public class AlarmWatch implements WaveFollower {

    /** Stands for the number of people where issues were counted. */
    private static final long NOBODY = 0;

    private final Stores stores;
    private final DeliberateChanges changes;
    private final ProjectSettings settings;
    private final Clock clock;

    /** Where criteria, measurements and alarms are kept. */
    @Component
    public static class Stores {

        private final CriterionStore criteria;
        private final SurveyStore surveys;
        private final AlarmStore alarms;

        public Stores(CriterionStore criteria, SurveyStore surveys, AlarmStore alarms) {
            this.criteria = criteria;
            this.surveys = surveys;
            this.alarms = alarms;
        }
    }

    /** A measurement and its figure. */
    private record Counted(MeasurementRow row, WatchedSeries.Point point, long people) {}

    public AlarmWatch(Stores stores, DeliberateChanges changes, ProjectSettings settings, Clock clock) {
        this.stores = stores;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Three statements per 500 criteria, and a few for each whose limits are firm. */
    @Override
    public void measured(SurveyRow wave, List<MeasurementRow> measurements) {
        Set<Long> ids = measurements.stream()
                .map(measurement -> measurement.subject().criterionId())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Long, List<AlarmRow>> known = stores.alarms.ofCriteria(ids).stream()
                .collect(Collectors.groupingBy(alarm -> alarm.subject().criterionId()));
        Map<Long, List<MeasurementRow>> series = stores.surveys.seriesOf(ids);
        int minimum = settings.of(wave.projectId()).minimumN();
        stores.criteria
                .ofIds(ids)
                .values()
                .forEach(row -> watch(
                        row,
                        SurveyStore.valid(series.getOrDefault(row.id(), List.of())),
                        known.getOrDefault(row.id(), List.of()),
                        minimum));
    }

    private void watch(CriterionRow row, List<MeasurementRow> valid, List<AlarmRow> known, int minimum) {
        Optional<AlarmRow> open = known.stream().filter(AlarmRow::isOpen).findFirst();
        if (open.isPresent()) {
            if (isAmong(valid, open.get())) {
                return;
            }
            stores.alarms.close(open.get().id(), null, clock.instant(), null);
        }
        if (row.criterion().standing().active()) {
            judge(row, counted(row, valid, minimum), known);
        }
    }

    private static boolean isAmong(List<MeasurementRow> valid, AlarmRow alarm) {
        return valid.stream()
                .anyMatch(measurement -> measurement.id() == alarm.subject().measurementId());
    }

    private void judge(CriterionRow row, List<Counted> counted, List<AlarmRow> known) {
        if (counted.size() <= ControlChart.FIRM_FROM) {
            return;
        }
        MeasurementRow latest = counted.get(counted.size() - 1).row();
        boolean toldBefore = known.stream().anyMatch(alarm -> alarm.subject().measurementId() == latest.id());
        if (toldBefore) {
            return;
        }
        Optional<LocalDate> changed = changes.last(row);
        List<Counted> since = counted.stream()
                .filter(one -> changed.isEmpty() || one.point().start().isAfter(changed.get()))
                .toList();
        WatchedSeries watched = new WatchedSeries(
                row.criterion().measure().direction(),
                since.stream().map(Counted::point).toList());
        watched.alarm().ifPresent(alarm -> raise(row, since, alarm));
    }

    private void raise(CriterionRow row, List<Counted> counted, EarlyWarning.Alarm alarm) {
        Counted latest = counted.get(counted.size() - 1);
        MeasurementRow.Subject subject = latest.row().subject();
        long least = Stream.concat(counted.stream().limit(alarm.chart().points()), Stream.of(latest))
                .mapToLong(Counted::people)
                .filter(people -> people != NOBODY)
                .min()
                .orElse(NOBODY);
        stores.alarms.raise(new AlarmRow(
                0,
                new AlarmRow.Subject(
                        row.id(),
                        subject.issueId(),
                        row.projectId(),
                        row.series(),
                        latest.row().id(),
                        latest.row().end()),
                alarm.value(),
                alarm.chart(),
                least,
                clock.instant(),
                null));
    }

    /** The present series without what too few people have said. */
    private static List<Counted> counted(CriterionRow row, List<MeasurementRow> valid, int minimum) {
        Criterion criterion = row.criterion();
        int needed = criterion.sampling().peopleNeeded(minimum);
        return valid.stream()
                .filter(measurement -> measurement.subject().series() == row.series())
                .flatMap(measurement -> measurement
                        .measured()
                        .figure(criterion.measure())
                        .filter(figure -> measurement.measured().isTold(needed))
                        .map(figure -> new Counted(
                                measurement,
                                new WatchedSeries.Point(measurement.start(), measurement.end(), figure.value()),
                                measurement.measured().isOfPeople() ? figure.n() : NOBODY))
                        .stream())
                .toList();
    }
}
