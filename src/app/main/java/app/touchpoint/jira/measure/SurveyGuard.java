package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.Disclosure;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Whether a survey, beside what was measured of the same people before, tells what few of them answered: the same export with a few rows more,
 * or a quarter after its months.
 */
@Component
public class SurveyGuard {

    private final SurveyStore store;
    private final ProjectSettings settings;

    public SurveyGuard(SurveyStore store, ProjectSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Refusals with {@code survey.gives-away} (criterion, how many are few); three statements. */
    List<Refusal> refusals(SurveyRow survey, List<Target> about, List<ColumnAnswers> answers) {
        Map<Long, List<MeasurementRow>> known = store.seriesOf(about.stream()
                .map(Target::criterion)
                .filter(Objects::nonNull)
                .map(CriterionRow::id)
                .toList());
        List<MeasurementRow> beside = store.measurementsOf(known.values().stream()
                .flatMap(List::stream)
                .filter(row -> isOfPeriod(row, survey))
                .map(row -> row.subject().surveyId())
                .distinct()
                .toList());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < about.size(); i++) {
            CriterionRow row = about.get(i).criterion();
            ColumnAnswers column = answers.get(i);
            if (row == null) {
                continue;
            }
            int needed = row.criterion()
                    .sampling()
                    .peopleNeeded(settings.of(survey.projectId()).minimumN());
            List<MeasurementRow> series = ofSeries(row, known.getOrDefault(row.id(), List.of()));
            if (isToldByPeriods(survey, column, series, needed)
                    || ofSeries(row, beside).stream()
                            .filter(one -> isOfPeriod(one, survey))
                            .anyMatch(one -> isTold(one, column, needed))) {
                refusals.add(Refusal.of(
                        Refusal.Reason.RULE,
                        "survey.gives-away",
                        row.criterion().wording().name(),
                        needed));
            }
        }
        return refusals;
    }

    private static boolean isToldByPeriods(
            SurveyRow survey, ColumnAnswers column, List<MeasurementRow> series, int needed) {
        return Disclosure.byPeriods(
                new Disclosure.Dated(survey.start(), survey.end(), column.overall()),
                series.stream()
                        .map(one -> new Disclosure.Dated(one.start(), one.end(), one.measured()))
                        .toList(),
                needed);
    }

    /** Whether the whole of a wave, or a segment of it, tells beside the same of this one. */
    private static boolean isTold(MeasurementRow before, ColumnAnswers column, int needed) {
        Answers now = before.segment().isEmpty()
                ? column.overall()
                : column.segments().get(before.segment().get());
        return now != null && Disclosure.byCorrection(before.measured(), now, needed);
    }

    private static List<MeasurementRow> ofSeries(CriterionRow row, List<MeasurementRow> rows) {
        return rows.stream()
                .filter(one ->
                        one.subject().criterionId() == row.id() && one.subject().series() == row.series())
                .toList();
    }

    private static boolean isOfPeriod(MeasurementRow row, SurveyRow survey) {
        return row.start().equals(survey.start()) && row.end().equals(survey.end());
    }
}
