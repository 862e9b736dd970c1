package app.touchpoint.jira.measure;

import app.touchpoint.core.matrix.Change;
import app.touchpoint.core.matrix.Movement;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.CompositeIst;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.PastMeasurementStore;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How customers' view of touchpoints has changed since a day, by criteria that asked the same both times. */
@Component
public class PastIsts {

    private final PastMeasurementStore measurements;
    private final MeasurementMemory memory;
    private final ProjectSettings settings;
    private final LastMade<Source, Map<Long, Change>> made = new LastMade<>();

    public PastIsts(PastMeasurementStore measurements, MeasurementMemory memory, ProjectSettings settings) {
        this.measurements = measurements;
        this.memory = memory;
        this.settings = settings;
    }

    /** All that changes depend on. */
    private record Source(Moment at, LocalDate day, Settings rules) {}

    /**
     * Changes by issue id, whoever may see the touchpoint; one statement where this node remembers them, else three at most. A touchpoint is absent where nothing was measured since, or too little by then,
     * or too few people answered.
     *
     * @param day the last day of what counts as before
     */
    public Map<Long, Change> since(long projectId, LocalDate day) {
        Source source = new Source(memory.now(projectId), day, settings.of(projectId));
        List<CriterionRow> asked = memory.criteria(source.at());
        return source.at().stamp() == null
                ? since(source, asked)
                : made.of(projectId, asked.size(), source, unknown -> since(unknown, asked));
    }

    private Map<Long, Change> since(Source source, List<CriterionRow> asked) {
        Map<Long, List<MeasurementRow>> series =
                asked.isEmpty() ? Map.of() : measurements.ofProject(source.at().projectId());
        Map<Long, List<Pair>> pairs = new HashMap<>();
        for (CriterionRow row : asked) {
            IssueId touchpoint = row.criterion().standing().touchpoint().orElse(null);
            if (touchpoint != null
                    && row.criterion().standing().active()
                    && row.criterion().sampling().group() == RaterGroup.CUSTOMER) {
                pairs.computeIfAbsent(touchpoint.value(), id -> new ArrayList<>())
                        .add(pair(row, series.getOrDefault(row.id(), List.of()), source.day(), source.rules()));
            }
        }
        Map<Long, Change> changes = new HashMap<>();
        pairs.forEach((issueId, of) -> change(of).ifPresent(change -> changes.put(issueId, change)));
        return changes;
    }

    /**
     * One criterion before and now.
     *
     * @param again whether anything was measured since
     */
    private record Pair(
            CriterionRow criterion,
            Optional<AnswersView.Shown> before,
            Optional<AnswersView.Shown> now,
            boolean again) {

        CompositeIst.Part part(Optional<AnswersView.Shown> view) {
            return new CompositeIst.Part(
                    RaterGroup.CUSTOMER,
                    criterion.criterion().standing().weight(),
                    before.isPresent() && now.isPresent()
                            ? view.map(shown -> new CompositeIst.Measured(
                                    shown.ten(), shown.figure().n()))
                            : Optional.empty());
        }
    }

    private static Pair pair(CriterionRow row, List<MeasurementRow> all, LocalDate day, Settings rules) {
        MeasurementRow before = null;
        MeasurementRow now = null;
        for (MeasurementRow measurement : SurveyStore.valid(all)) {
            if (measurement.subject().series() == row.series()) {
                now = measurement;
                before = measurement.end().isAfter(day) ? before : measurement;
            }
        }
        return new Pair(row, shown(row, before, rules), shown(row, now, rules), before != now);
    }

    private static Optional<AnswersView.Shown> shown(
            CriterionRow row, @Nullable MeasurementRow measurement, Settings rules) {
        return measurement != null
                        && AnswersView.of(
                                        measurement.measured(),
                                        row.criterion().measure(),
                                        row.criterion().sampling().peopleNeeded(rules.minimumN()),
                                        Classes.at(null, rules.thresholds()))
                                instanceof AnswersView.Shown shown
                ? Optional.of(shown)
                : Optional.empty();
    }

    private static Optional<Change> change(List<Pair> pairs) {
        Optional<CompositeIst> before = CompositeIst.of(
                pairs.stream().map(pair -> pair.part(pair.before())).toList());
        Optional<CompositeIst> now = CompositeIst.of(
                pairs.stream().map(pair -> pair.part(pair.now())).toList());
        boolean again =
                pairs.stream().anyMatch(pair -> pair.again() && pair.before().isPresent());
        return again
                        && before.orElse(null) instanceof CompositeIst.Shown then
                        && now.orElse(null) instanceof CompositeIst.Shown today
                ? Optional.of(new Change(
                        then.value().value(),
                        today.value().value(),
                        (int) Math.min(Integer.MAX_VALUE, Math.min(then.n(), today.n())),
                        movement(pairs)))
                : Optional.empty();
    }

    /** Intervals are not pooled across criteria, so only one criterion can be tested. */
    private static Movement movement(List<Pair> pairs) {
        List<Pair> compared = pairs.stream()
                .filter(pair -> pair.before().isPresent() && pair.now().isPresent())
                .toList();
        if (compared.size() != 1) {
            return Movement.NOT_TESTED;
        }
        Pair only = compared.get(0);
        return only.before()
                .orElseThrow()
                .figure()
                .to(only.now().orElseThrow().figure())
                .map(difference -> difference.isMovement() ? Movement.SHOWN : Movement.NOT_SHOWN)
                .orElse(Movement.NOT_TESTED);
    }
}
