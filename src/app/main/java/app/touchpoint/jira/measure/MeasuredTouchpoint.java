package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is measured at one touchpoint in words, as far as it may be shown: how it went, how sure the latest is, and when it is due again. */
@Component
public class MeasuredTouchpoint {

    /** So many periods tell how it went. */
    private static final int PERIODS = 6;

    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final ProjectSettings settings;
    private final MeasureWords words;
    private final Clock clock;

    public MeasuredTouchpoint(
            CriterionStore criteria, SurveyStore surveys, ProjectSettings settings, MeasureWords words, Clock clock) {
        this.criteria = criteria;
        this.surveys = surveys;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A criterion that is measured still.
     *
     * @param trend its latest values from 0 to 10, the latest last; a dash for one that may not be shown, empty while nothing was measured
     * @param sure from how many and how sure the latest is, or why it is not shown
     * @param end last day of the latest period; empty while nothing was measured
     * @param due by when it is to be measured again, or that it never was
     * @param overdue whether that day has passed
     */
    public record Line(String name, String group, String trend, String sure, String end, String due, boolean overdue) {}

    /** The most urgent to measure first; two statements, and one per 500 criteria more. */
    public List<Line> of(TouchpointRow touchpoint) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<CriterionRow> active = criteria.ofIssue(touchpoint.issueId()).stream()
                .filter(row -> row.criterion().standing().active())
                .sorted(Comparator.comparing(
                                (CriterionRow row) -> due(row, today).state())
                        .thenComparing(row -> due(row, today).day().orElse(LocalDate.MIN))
                        .thenComparing(CriterionRow::id))
                .toList();
        Map<Long, List<MeasurementRow>> series =
                surveys.seriesOf(active.stream().map(CriterionRow::id).toList());
        Settings shown = settings.of(touchpoint.projectId());
        return active.stream()
                .map(row -> line(
                        row, views(row, touchpoint, series.getOrDefault(row.id(), List.of()), shown), due(row, today)))
                .toList();
    }

    private Line line(CriterionRow row, List<AnswersView> views, Due due) {
        Criterion criterion = row.criterion();
        LocalDate end = row.latestEnd();
        return new Line(
                words.name(criterion),
                words.get("group." + criterion.sampling().group().code()),
                views.stream()
                        .skip(Math.max(0, views.size() - PERIODS))
                        .map(view -> view instanceof AnswersView.Shown shown
                                ? words.number(shown.ten().value())
                                : "–")
                        .collect(Collectors.joining(" → ")),
                views.isEmpty() ? words.get("unmeasured") : sure(views.get(views.size() - 1)),
                end == null ? "" : words.day(end),
                due.day().map(words::day).orElseGet(() -> words.get("due.never", words.whole(0))),
                due.state() == Due.State.OVERDUE);
    }

    private String sure(AnswersView view) {
        if (!(view instanceof AnswersView.Shown shown)) {
            return words.silence(view);
        }
        String n = "n = " + words.drawn(shown, shown.figure().n());
        return shown.tenInterval()
                .map(interval -> n + ", " + words.number(interval.low()) + "–" + words.number(interval.high()))
                .orElse(n);
    }

    /** The waves of a criterion, the latest last. What was asked differently before cannot be compared with the rest, and what was corrected does not count. */
    static List<AnswersView> views(
            CriterionRow row, TouchpointRow touchpoint, List<MeasurementRow> measured, Settings shown) {
        int needed = row.criterion().sampling().peopleNeeded(shown.minimumN());
        return SurveyStore.valid(measured).stream()
                .filter(one -> one.subject().series() == row.series())
                .map(one -> AnswersView.of(
                        one.measured(),
                        row.criterion().measure(),
                        needed,
                        row.criterion().sampling().population(),
                        Classes.at(touchpoint, shown.thresholds())))
                .toList();
    }

    private static Due due(CriterionRow row, LocalDate today) {
        return Due.of(row.criterion().upkeep(), Optional.ofNullable(row.latestEnd()), today);
    }
}
