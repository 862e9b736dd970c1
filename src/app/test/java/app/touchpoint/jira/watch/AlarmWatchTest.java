package app.touchpoint.jira.watch;

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
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.measure.DeliberateChanges;
import app.touchpoint.jira.measure.IstWriter;
import app.touchpoint.jira.measure.LatestMeasurements;
import app.touchpoint.jira.measure.MeasureLock;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.AlarmEntity;
import app.touchpoint.jira.store.AlarmStore;
import app.touchpoint.jira.store.CriterionEntity;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementEntity;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.SurveyEntity;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is raised when something was measured, with real tables on both databases. */
@ParameterizedClass
@EnumSource
class AlarmWatchTest {

    private static final long PROJECT = 10;
    private static final long TOUCHPOINT = 7;
    private static final long ACTION = 70;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final long[] GOOD = {0, 0, 0, 20, 20};
    private static final long[] ALSO_GOOD = {0, 0, 0, 24, 16};
    private static final long[] BAD = {0, 0, 20, 20, 0};

    private final TestActiveObjects ao;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final AlarmStore alarms;
    private final ProjectSettings settings = mock();
    private final AlarmWatch watch;
    private CriterionRow criterion;

    AlarmWatchTest(TestDatabase database) {
        ao = database.start(
                StampEntity.class,
                CriterionEntity.class,
                SurveyEntity.class,
                MeasurementEntity.class,
                AlarmEntity.class,
                ActionEntity.class,
                ActionLinkEntity.class,
                ActionDetailsEntity.class);
        criteria = new CriterionStore(ao, CLOCK);
        surveys = new SurveyStore(ao, CLOCK);
        alarms = new AlarmStore(ao);
        watch = new AlarmWatch(
                new AlarmWatch.Stores(criteria, surveys, alarms),
                new DeliberateChanges(
                        new ActionLinkStore(ao, CLOCK), new ActionDetailsStore(ao, CLOCK), new ActionStore(ao, CLOCK)),
                settings,
                CLOCK);
    }

    @BeforeEach
    void prepare() {
        when(settings.of(PROJECT)).thenReturn(new Settings(Thresholds.DEFAULT, 5));
        long id = criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording("Wait", "Was it quick?", "", Wording.Level.PROCESS),
                                Measure.meanOn(new Scale(1, 5)),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "Form", 5),
                                new Upkeep(7, 30, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.of(new IssueId(TOUCHPOINT)), 1, true))))
                .orElseThrow();
        criterion = criteria.get(id).orElseThrow();
    }

    @AfterEach
    void close() {
        ao.close();
    }

    /** What was measured in a week, told of as it happens. */
    private SurveyRow measured(int week, long... counts) {
        SurveyRow stored = stored(week, counts);
        tell(stored);
        return stored;
    }

    /** What was measured in a week, of which nobody was told yet. */
    private SurveyRow stored(int week, long... counts) {
        return entered(List.of(row(week, counts)));
    }

    private SurveyRow entered(List<MeasurementRow> rows) {
        long id = surveys.enter(
                new SurveyRow(
                        0,
                        PROJECT,
                        "Form",
                        "{}",
                        rows.get(0).start(),
                        rows.get(rows.size() - 1).end(),
                        null,
                        "anna",
                        CLOCK.instant()),
                rows);
        return surveys.get(id).orElseThrow();
    }

    private MeasurementRow row(int week, long... counts) {
        LocalDate start = FIRST.plusWeeks(week);
        return new MeasurementRow(
                0,
                new MeasurementRow.Subject(
                        0, criterion.id(), TOUCHPOINT, PROJECT, criterion.series(), RaterGroup.CUSTOMER),
                start,
                start.plusDays(6),
                Optional.empty(),
                new Answers(ScaleCounts.of(1, counts), 0),
                new MeasurementRow.Entry("Form", "anna", CLOCK.instant()),
                null);
    }

    private void tell(SurveyRow wave) {
        watch.measured(wave, surveys.measurementsOf(List.of(wave.id())));
    }

    /** Twenty weeks that were entered together. */
    private void baseline() {
        tell(entered(IntStream.range(0, 20)
                .mapToObj(week -> row(week, week % 2 == 0 ? GOOD : ALSO_GOOD))
                .toList()));
    }

    private void actionDone(LocalDate day) {
        actionOver(day, false);
    }

    private void actionOver(LocalDate day, boolean dropped) {
        new ActionStore(ao, CLOCK)
                .put(new ActionRow(
                        ACTION,
                        PROJECT,
                        1,
                        "",
                        new ActionRow.Kind("a", "5", day, dropped),
                        null,
                        new ActionRow.Terms(null, null, null),
                        List.of(),
                        1,
                        ActionRow.Written.NOTHING));
        new ActionLinkStore(ao, CLOCK)
                .putOfAction(ACTION, List.of(new ActionLink(ACTION, PROJECT, TOUCHPOINT, PROJECT)));
        ActionDetails judged = ActionDetails.EMPTY.judgedBy(Optional.of(criterion.id()));
        new ActionDetailsStore(ao, CLOCK)
                .save(new ActionDetailsRow(ACTION, PROJECT, 0, judged, Optional.empty()), "anna");
    }

    @Test
    void aSustainedShiftIsToldOfOnceAndOnceMoreAfterItWasSeen() {
        baseline();
        assertThat(alarms.ofProject(PROJECT)).isEmpty();

        for (int week = 20; week < 26; week++) {
            measured(week, BAD);
        }

        assertThat(alarms.ofProject(PROJECT)).singleElement().satisfies(alarm -> {
            assertThat(alarm.value()).isEqualTo(3.5);
            assertThat(alarm.leastPeople()).isEqualTo(40);
            assertThat(alarm.subject().end()).isEqualTo(FIRST.plusWeeks(20).plusDays(6));
            alarms.close(alarm.id(), "anna", CLOCK.instant(), null);
        });
        measured(26, BAD);
        assertThat(alarms.openIn(PROJECT)).hasSize(1);
    }

    @Test
    void aWaveThatIsToldOfTwiceRaisesNothingMore() {
        baseline();
        SurveyRow wave = measured(20, BAD);
        tell(wave);
        assertThat(alarms.ofProject(PROJECT)).hasSize(1);

        alarms.close(alarms.openIn(PROJECT).get(0).id(), "anna", CLOCK.instant(), null);
        tell(wave);

        assertThat(alarms.ofProject(PROJECT)).hasSize(1);
    }

    @Test
    void whatFewerThanTheMinimumSaidIsNeitherBaselineNorAlarm() {
        baseline();
        measured(20, 4, 0, 0, 0, 0);
        assertThat(alarms.ofProject(PROJECT)).isEmpty();

        measured(21, 5, 0, 0, 0, 0);
        assertThat(alarms.ofProject(PROJECT))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.leastPeople()).isEqualTo(5));
    }

    @Test
    void anActionThatIsJudgedByTheCriterionStartsANewBaselineWhenItIsDone() {
        baseline();
        actionDone(FIRST.plusWeeks(10));

        measured(20, BAD);

        assertThat(alarms.ofProject(PROJECT)).isEmpty();
    }

    @Test
    void anActionThatWasDroppedChangesNoBaseline() {
        baseline();
        actionOver(FIRST.plusWeeks(10), true);

        measured(20, BAD);

        assertThat(alarms.ofProject(PROJECT)).hasSize(1);
    }

    @Test
    void anActionThatIsJudgedByACriterionOfTheJourneyStartsANewBaselineToo() {
        Criterion known = criterion.criterion();
        criteria.replace(
                criterion.with(new Criterion(
                        known.wording(),
                        known.measure(),
                        known.sampling(),
                        known.upkeep(),
                        new Criterion.Standing(Optional.empty(), 1, true))),
                null);
        criterion = criteria.get(criterion.id()).orElseThrow();
        baseline();
        actionDone(FIRST.plusWeeks(10));

        measured(20, BAD);

        assertThat(alarms.ofProject(PROJECT)).isEmpty();
    }

    @Test
    void aCriterionThatIsRetiredRaisesNothing() {
        baseline();
        Criterion known = criterion.criterion();
        criteria.replace(
                criterion.with(new Criterion(
                        known.wording(),
                        known.measure(),
                        known.sampling(),
                        known.upkeep(),
                        new Criterion.Standing(known.standing().touchpoint(), 1, false))),
                null);

        measured(20, BAD);

        assertThat(alarms.ofProject(PROJECT)).isEmpty();
        assertThat(criteria.get(criterion.id()).orElseThrow().latestWave()).isNotEqualTo(OptionalLong.empty());
    }

    @Test
    void twoNodesThatJudgeTheSameWaveAtOnceRaiseOneAlarm() throws Exception {
        baseline();
        SurveyRow wave = stored(20, BAD);

        twoNodesSettle(wave, wave);

        assertThat(alarms.ofProject(PROJECT)).hasSize(1);
        assertThat(surveys.unsettled()).doesNotContain(wave);
    }

    @Test
    void twoNodesThatJudgeTwoWavesOfOneCriterionAtOnceRaiseOneAlarm() throws Exception {
        baseline();
        SurveyRow one = stored(20, BAD);
        SurveyRow other = stored(21, BAD);

        twoNodesSettle(one, other);

        assertThat(alarms.ofProject(PROJECT)).hasSize(1);
        assertThat(surveys.unsettled()).doesNotContain(one, other);
    }

    /**
     * Two nodes of a cluster, one wave each. Who has read which alarms there are goes on only when the other node has read them, too, or waits to be let in:
     * were they not held apart, both would find that there is none.
     */
    private void twoNodesSettle(SurveyRow one, SurveyRow other) throws Exception {
        FakeLocks locks = new FakeLocks();
        AtomicInteger judging = new AtomicInteger();
        when(settings.of(PROJECT)).thenAnswer(asked -> {
            judging.incrementAndGet();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (judging.get() < 2 && !locks.isAwaited("app.touchpoint.measure." + PROJECT)) {
                assertThat(System.nanoTime()).as("the other node has come").isLessThan(end);
                Thread.onSpinWait();
            }
            return new Settings(Thresholds.DEFAULT, 5);
        });
        ApplicationUser tom = mock();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> both = List.of(
                    () -> node(locks).settle(one, tom), () -> node(locks).settle(other, tom));
            for (Future<List<String>> done : nodes.invokeAll(both)) {
                assertThat(done.get()).isEmpty();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    /** A node that shares locks and database with others. Its project is not set up, so that no Ist follows. */
    private IstWriter node(FakeLocks locks) {
        return new IstWriter(
                mock(ProjectSetup.class),
                criteria,
                new LatestMeasurements(surveys, new MeasurementMemory(ao, CLOCK, criteria, surveys), settings, CLOCK),
                new IstWriter.Means(
                        surveys,
                        mock(TouchpointStore.class),
                        new MeasureLock(locks),
                        new BackgroundWork(mock(JiraThreadLocalUtil.class), mock(JiraAuthenticationContext.class)),
                        List.of(watch)),
                mock(IssueWriter.class));
    }
}
