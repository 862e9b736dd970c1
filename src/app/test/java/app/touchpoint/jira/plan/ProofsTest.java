package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.CriterionEntity;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementEntity;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An action worked when customers answered better after it than before; a correction, other people and another series say nothing; on both databases. */
@ParameterizedClass
@EnumSource
class ProofsTest {

    private static final long PROJECT = 10;
    private static final LocalDate START = LocalDate.parse("2026-04-01");
    private static final LocalDate DONE = LocalDate.parse("2026-04-30");
    private static final long[] BAD = {20, 15, 5, 0, 0};
    private static final long[] GOOD = {0, 0, 5, 15, 20};
    private static final ActionRow ACTION = action(DONE);

    private final TestActiveObjects ao;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final ProjectSettings settings = mock();
    private final Proofs proofs;
    private final TouchpointRow touchpoint = mock();
    private CriterionRow criterion;

    ProofsTest(TestDatabase database) {
        ao = database.start(StampEntity.class, CriterionEntity.class, MeasurementEntity.class);
        criteria = new CriterionStore(ao, Clock.systemUTC());
        surveys = new SurveyStore(ao, Clock.systemUTC());
        proofs = new Proofs(criteria, surveys, settings);
    }

    @BeforeEach
    void prepare() {
        when(settings.of(PROJECT)).thenReturn(new Settings(Thresholds.DEFAULT, 5));
        when(touchpoint.issueId()).thenReturn(7L);
        long id = criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording("Wait", "Was it quick?", "", Wording.Level.PROCESS),
                                Measure.meanOn(new Scale(1, 5)),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "Form", 5),
                                new Upkeep(90, 180, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.of(new IssueId(7)), 1, true))))
                .orElseThrow();
        criterion = criteria.get(id).orElseThrow();
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private static ActionRow action(@Nullable LocalDate done) {
        return new ActionRow(
                1,
                PROJECT,
                1,
                "",
                new Kind("a", "5", done),
                null,
                new Terms(null, null, null),
                List.of(),
                1,
                Written.NOTHING);
    }

    private ActionDetails details(@Nullable LocalDate start, double amount) {
        ActionDetails none = ActionDetails.EMPTY;
        return new ActionDetails(
                Optional.ofNullable(start),
                none.cost(),
                none.departments(),
                new ActionDetails.Result(
                        "Quicker",
                        Optional.of(criterion.id()),
                        amount > 0 ? OptionalDouble.of(amount) : OptionalDouble.empty(),
                        false),
                none.talk(),
                none.customers(),
                "");
    }

    /** What was measured from a day on for ten days; its id. */
    private long measured(String start, RaterGroup group, int series, @Nullable Long replaces, long... counts) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SURVEY_ID", 1L);
        columns.put("CRITERION_ID", criterion.id());
        columns.put("ISSUE_ID", 7L);
        columns.put("PROJECT_ID", PROJECT);
        columns.put("SERIES_NO", series);
        columns.put("PERIOD_START", start);
        columns.put("PERIOD_END", LocalDate.parse(start).plusDays(9).toString());
        columns.put("OVERALL", true);
        columns.put("RATER_GROUP", group.code());
        columns.put("SCALE_MIN", 1);
        columns.put("COUNTS", LongStream.of(counts).mapToObj(String::valueOf).collect(Collectors.joining(",")));
        columns.put("MISSING_COUNT", 0L);
        if (replaces != null) {
            columns.put("REPLACES_ID", replaces);
        }
        return ao.create(MeasurementEntity.class, columns).getID();
    }

    private long customers(String start, long... counts) {
        return measured(start, RaterGroup.CUSTOMER, criterion.series(), null, counts);
    }

    private Optional<Proof> proof(ActionRow action, ActionDetails details) {
        return proofs.of(List.of(new ActionDetailsRow(1, PROJECT, 1, details, Optional.empty())))
                .of(action, details, List.of(touchpoint));
    }

    @Test
    void betterAnswersAfterThanBeforeVerifyIt() {
        customers("2026-03-01", BAD);
        customers("2026-05-10", GOOD);

        assertThat(proof(ACTION, details(START, 1))).get().isInstanceOf(Proof.Verified.class);
        assertThat(proof(ACTION, details(START, 4))).get().isInstanceOf(Proof.NotVerified.class);
    }

    @Test
    void worseOrEqualAnswersVerifyNothing() {
        customers("2026-03-01", GOOD);
        customers("2026-05-10", BAD);

        assertThat(proof(ACTION, details(START, 0))).get().isInstanceOf(Proof.NotVerified.class);
    }

    @Test
    void beforeCustomersAreAskedAgainItIsTooEarlyAndSaysWhenItCanBeTold() {
        customers("2026-03-01", BAD);

        Proof proof = proof(ACTION, details(START, 1)).orElseThrow();

        assertThat(proof)
                .isEqualTo(new Proof.TooEarly(Proof.Lack.NO_WAVE_AFTER, Optional.of(LocalDate.parse("2026-06-08"))));
    }

    @Test
    void fewerAnswersThanTheProjectAsksForTellNothing() {
        customers("2026-03-01", 1, 1, 1, 0, 0);
        customers("2026-05-10", GOOD);

        assertThat(proof(ACTION, details(START, 1)))
                .contains(new Proof.TooEarly(Proof.Lack.TOO_FEW_BEFORE, Optional.empty()));
    }

    @Test
    void fewerAnswersThanTheCriterionAsksForTellNothing() {
        customers("2026-03-01", BAD);
        customers("2026-05-10", GOOD);
        Criterion known = criterion.criterion();
        Sampling more = new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "Form", 1_000);
        criteria.replace(
                criterion.with(new Criterion(known.wording(), known.measure(), more, known.upkeep(), known.standing())),
                null);

        assertThat(proof(ACTION, details(START, 1)))
                .contains(new Proof.TooEarly(Proof.Lack.TOO_FEW_BEFORE, Optional.empty()));
    }

    @Test
    void onlyCustomersOfThePresentSeriesCountAndNoMeasurementThatWasCorrected() {
        customers("2026-03-01", BAD);
        measured("2026-05-10", RaterGroup.EMPLOYEE, criterion.series(), null, GOOD);
        measured("2026-05-11", RaterGroup.CUSTOMER, criterion.series() + 1, null, GOOD);
        long wrong = customers("2026-05-12", GOOD);
        measured("2026-05-13", RaterGroup.CUSTOMER, criterion.series(), wrong, BAD);

        assertThat(proof(ACTION, details(START, 1))).get().isInstanceOf(Proof.NotVerified.class);
    }

    @Test
    void withoutAStartWhatWasMeasuredBeforeItWasDoneIsBefore() {
        customers("2026-04-10", BAD);
        customers("2026-05-10", GOOD);

        assertThat(proof(ACTION, details(null, 1))).get().isInstanceOf(Proof.Verified.class);
    }

    @Test
    void theDayOnWhichItWasReallyDoneCountsWhereSomebodySaysIt() {
        customers("2026-03-01", BAD);
        customers("2026-05-10", GOOD);
        ActionRow late = action(LocalDate.parse("2026-06-30"));
        assertThat(proof(late, details(START, 1))).get().isInstanceOf(Proof.TooEarly.class);

        ActionDetails told = details(START, 1).completedOn(Optional.of(LocalDate.parse("2026-05-01")));

        assertThat(proof(late, told)).get().isInstanceOf(Proof.Verified.class);
    }

    @Test
    void ofACriterionThatIsGoneOrOfAnotherTouchpointNothingIsSaid() {
        customers("2026-03-01", BAD);
        customers("2026-05-10", GOOD);
        when(touchpoint.issueId()).thenReturn(8L);
        assertThat(proof(ACTION, details(START, 1))).isEmpty();

        when(touchpoint.issueId()).thenReturn(7L);
        ao.deleteWithSQL(CriterionEntity.class, "ID = ?", criterion.id());
        assertThat(proof(ACTION, details(START, 1))).isEmpty();
    }

    @Test
    void whereNobodySaidByWhatItIsJudgedNothingIsRead() {
        ao.statementsSinceLastAsked();

        assertThat(proofs.of(List.of(ActionDetailsRow.empty(1, PROJECT))).of(ACTION, ActionDetails.EMPTY, List.of()))
                .isEmpty();

        assertThat(ao.statementsSinceLastAsked()).isZero();
    }
}
