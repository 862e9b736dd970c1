package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.Disclosure;
import app.touchpoint.core.survey.SegmentDisclosure;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        List<MeasurementRow> beside = store.measurementsOf(
                known.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> isNested(row, survey))
                        .map(row -> row.subject().surveyId())
                        .distinct()
                        .toList(),
                known.keySet());
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
            if (isToldByPeriods(survey, column.overall(), series, needed)
                    || isTold(survey, column, ofSeries(row, beside), needed)) {
                refusals.add(Refusal.of(
                        Refusal.Reason.RULE,
                        "survey.gives-away",
                        row.criterion().wording().name(),
                        needed));
            }
        }
        return refusals;
    }

    private static boolean isToldByPeriods(SurveyRow survey, Answers answers, List<MeasurementRow> series, int needed) {
        return Disclosure.byPeriods(
                new Disclosure.Dated(survey.start(), survey.end(), answers),
                series.stream()
                        .map(one -> new Disclosure.Dated(one.start(), one.end(), one.measured()))
                        .toList(),
                needed);
    }

    /** Whether the whole of a wave, or segments of it, tell beside the same of this one; and segments of months beside those of their quarter. */
    private static boolean isTold(SurveyRow survey, ColumnAnswers column, List<MeasurementRow> beside, int needed) {
        Map<Long, List<MeasurementRow>> waves = beside.stream()
                .collect(Collectors.groupingBy(one -> one.subject().surveyId()));
        return waves.values().stream().anyMatch(wave -> isToldByWave(survey, column, wave, needed))
                || column.segments().entrySet().stream()
                        .anyMatch(segment -> isToldByPeriods(
                                survey,
                                segment.getValue(),
                                beside.stream()
                                        .filter(one -> one.segment()
                                                .filter(segment.getKey()::equals)
                                                .isPresent())
                                        .toList(),
                                needed));
    }

    private static boolean isToldByWave(SurveyRow survey, ColumnAnswers column, List<MeasurementRow> wave, int needed) {
        Map<String, Answers> segments = new HashMap<>();
        wave.forEach(one -> one.segment().ifPresent(name -> {
            if (one.measured() instanceof Answers answers) {
                segments.put(name, answers);
            }
        }));
        return wave.stream().anyMatch(one -> isOfPeriod(one, survey))
                && (wave.stream()
                                .filter(one -> one.segment().isEmpty())
                                .anyMatch(one -> Disclosure.byCorrection(one.measured(), column.overall(), needed))
                        || SegmentDisclosure.isTold(segments, column.segments(), needed));
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

    private static boolean isNested(MeasurementRow row, SurveyRow survey) {
        return !row.start().isBefore(survey.start()) && !row.end().isAfter(survey.end())
                || !survey.start().isBefore(row.start()) && !survey.end().isAfter(row.end());
    }
}
