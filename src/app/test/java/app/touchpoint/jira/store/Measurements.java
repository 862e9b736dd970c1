package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Criteria and measurements for tests. */
final class Measurements {

    static final LocalDate START = LocalDate.of(2026, 10, 1);
    static final LocalDate END = LocalDate.of(2026, 10, 31);

    private Measurements() {}

    static Criterion criterion(@Nullable Long issueId, String name, String userKey) {
        return new Criterion(
                new Wording(name, "Wie war’s „dort“?", "", Wording.Level.RELATIONSHIP),
                Measure.meanOn(new Scale(1, 5)),
                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "Fragebogen", 5),
                new Upkeep(90, 180, new Upkeep.Duties(userKey, userKey, "Team", "Wer zuständig ist, ruft an")),
                new Criterion.Standing(
                        issueId == null ? Optional.empty() : Optional.of(new IssueId(issueId)), 2.5, true));
    }

    static SurveyRow survey(long projectId, LocalDate end, String userKey, Clock clock) {
        return new SurveyRow(0, projectId, "Umfrage 🚲", "{}", START, end, null, userKey, clock.instant());
    }

    static MeasurementRow measurement(CriterionRow criterion, LocalDate end, @Nullable String segment, long... counts) {
        Long issueId = criterion
                .criterion()
                .standing()
                .touchpoint()
                .map(IssueId::value)
                .orElse(null);
        return new MeasurementRow(
                0,
                new MeasurementRow.Subject(
                        0, criterion.id(), issueId, criterion.projectId(), criterion.series(), RaterGroup.CUSTOMER),
                START,
                end,
                Optional.ofNullable(segment),
                new Answers(ScaleCounts.of(1, counts), 3),
                null,
                null);
    }

    static SurveyRow.Loaded loaded(String hash) {
        return new SurveyRow.Loaded(hash, 120, 2, "[]");
    }

    /** A criterion with a target and a published wave with one measurement. */
    static void fill(TestActiveObjects ao, Clock clock, long issueId, long projectId, String userKey) {
        CriterionStore criteria = new CriterionStore(ao, clock);
        long id = criteria.add(CriterionRow.fresh(projectId, criterion(issueId, "Abfertigung", userKey)))
                .orElseThrow();
        CriterionRow row = criteria.get(id).orElseThrow();
        criteria.addTarget(row, new Target(START, 3, 4), userKey);
        SurveyStore surveys = new SurveyStore(ao, clock);
        long survey = surveys.add(survey(projectId, END, userKey, clock));
        surveys.publish(
                survey, loaded("h" + issueId), List.of(), ids -> List.of(measurement(row, END, null, 1, 2, 3, 4, 5)));
    }
}
