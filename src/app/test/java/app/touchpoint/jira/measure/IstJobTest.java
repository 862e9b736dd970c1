package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.setup.Settings;
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
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How the Ist follows what was measured, with real tables on both databases and a Jira that is asked by mocks. */
@ParameterizedClass
@EnumSource
class IstJobTest {

    private static final long PROJECT = 10;
    private static final long TOUCHPOINT = 7;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final TestActiveObjects ao;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final TouchpointStore touchpoints;
    private final ProjectSettings settings = mock();
    private final ProjectSetup setup = mock();
    private final IssueWriter issues = mock();
    private final UserManager users = mock();
    private final ApplicationUser tom = mock();
    private final WaveFollower follower = mock();
    private final MeasureLock lock = new MeasureLock(new FakeLocks());
    private final IstWriter writer;

    IstJobTest(TestDatabase database) {
        ao = database.start(
                StampEntity.class,
                CriterionEntity.class,
                SurveyEntity.class,
                MeasurementEntity.class,
                TouchpointEntity.class,
                TouchpointStateEntity.class);
        criteria = new CriterionStore(ao, CLOCK);
        surveys = new SurveyStore(ao, CLOCK);
        touchpoints = new TouchpointStore(ao, CLOCK);
        writer = writer();
    }

    private IstWriter writer() {
        return new IstWriter(
                setup,
                criteria,
                new LatestMeasurements(surveys, new MeasurementMemory(ao, CLOCK, criteria, surveys), settings, CLOCK),
                new IstWriter.Means(
                        surveys,
                        touchpoints,
                        lock,
                        new BackgroundWork(mock(JiraThreadLocalUtil.class), mock(JiraAuthenticationContext.class)),
                        List.of(follower)),
                issues);
    }

    private IstJob node() {
        return new IstJob(mock(ClusterJob.class), surveys, writer(), users);
    }

    @BeforeEach
    void prepare() {
        when(settings.of(PROJECT)).thenReturn(new Settings(Thresholds.DEFAULT, 5));
        SetUpProject project = mock();
        when(project.projectId()).thenReturn(PROJECT);
        when(setup.of(PROJECT)).thenReturn(Optional.of(project));
        when(users.getUserByKey("tom")).thenReturn(tom);
        when(issues.writeIst(any(), anyLong(), anyDouble(), any())).thenReturn("");
        touchpoint(new TouchpointRow.Rating(null, 8.0, null, null, null, null, null));
    }

    @AfterEach
    void close() {
        writer.stop();
        ao.close();
    }

    private void touchpoint(TouchpointRow.Rating rating) {
        touchpoints.put(List.of(new TouchpointRow(
                TOUCHPOINT,
                PROJECT,
                1,
                "Umkleide",
                new TouchpointRow.Place(null, null, 1, List.of()),
                rating,
                null,
                null,
                1)));
    }

    private CriterionRow criterion(int minimum) {
        long id = criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording("Platz", "War genug Platz?", "", Wording.Level.PROCESS),
                                Measure.meanOn(new Scale(1, 5)),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "Form", minimum),
                                new Upkeep(31, 91, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.of(new IssueId(TOUCHPOINT)), 1, true))))
                .orElseThrow();
        return criteria.get(id).orElseThrow();
    }

    private SurveyRow measured(CriterionRow criterion, long... counts) {
        LocalDate start = LocalDate.of(2026, 10, 1);
        LocalDate end = LocalDate.of(2026, 10, 31);
        long id = surveys.enter(
                new SurveyRow(0, PROJECT, "Form", "{}", start, end, null, "tom", CLOCK.instant()),
                List.of(new MeasurementRow(
                        0,
                        new MeasurementRow.Subject(
                                0, criterion.id(), TOUCHPOINT, PROJECT, criterion.series(), RaterGroup.CUSTOMER),
                        start,
                        end,
                        Optional.empty(),
                        new Answers(ScaleCounts.of(1, counts), 0),
                        new MeasurementRow.Entry("Form", "tom", CLOCK.instant()),
                        null)));
        return surveys.get(id).orElseThrow();
    }

    private @Nullable Double ist() {
        return Objects.requireNonNull(touchpoints.ofIssue(TOUCHPOINT)).rating().ist();
    }

    @Test
    void twoNodesThatTakeUpTheSameWaveAtOnceWriteItsIstOnce() throws Exception {
        measured(criterion(5), 0, 0, 0, 10, 10);
        CyclicBarrier bothHaveFoundIt = new CyclicBarrier(2);
        when(users.getUserByKey("tom")).thenAnswer(asked -> {
            bothHaveFoundIt.await(30, TimeUnit.SECONDS);
            return tom;
        });
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = List.of(Executors.callable(node()::goOn), Executors.callable(node()::goOn));
            for (Future<Object> done : nodes.invokeAll(both)) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        verify(issues, times(1)).writeIst(any(), eq(TOUCHPOINT), eq(8.75), eq(tom));
        verify(follower, times(1)).measured(any(), any());
        assertThat(ist()).isEqualTo(8.75);
        assertThat(surveys.unsettled()).isEmpty();
    }

    @Test
    void anIstThatJiraDoesNotLetGoIsToldAndIsNobodysMeasurementAnyMore() {
        touchpoint(new TouchpointRow.Rating(9.0, 8.0, null, null, "CUSTOMERS", 20, null));
        when(issues.clearIst(any(), eq(TOUCHPOINT), eq(tom))).thenReturn("Ist wird gebraucht.");
        SurveyRow wave = measured(criterion(30), 0, 0, 0, 10, 10);

        List<String> told = writer.settle(wave, tom);

        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith("Umkleide: ").contains("Ist wird gebraucht."));
        assertThat(ist()).isNull();
        assertThat(surveys.unsettled()).isEmpty();
        assertThat(RefusedIst.read(surveys.get(wave.id()).orElseThrow().refusedIsts()))
                .as("the log keeps it")
                .containsExactly(new RefusedIst(TOUCHPOINT, "Ist wird gebraucht."));
    }

    @Test
    void theLogForgetsWhatJiraRefusedOnceItLetsTheIstFollowAndWhoReadsTheLogKnowsOfBoth() {
        MeasurementMemory memory = new MeasurementMemory(ao, CLOCK, criteria, surveys);
        when(issues.writeIst(any(), eq(TOUCHPOINT), anyDouble(), eq(tom))).thenReturn("Vorgang gesperrt.", "");
        SurveyRow wave = measured(criterion(5), 0, 0, 0, 10, 10);
        memory.waves(memory.now(PROJECT), 10);

        writer.settle(wave, tom);

        assertThat(logged(memory)).containsExactly(new RefusedIst(TOUCHPOINT, "Vorgang gesperrt."));

        surveys.unsettle(wave.id());
        writer.settle(wave, tom);

        assertThat(ist()).isEqualTo(8.75);
        assertThat(logged(memory)).isEmpty();
    }

    private static List<RefusedIst> logged(MeasurementMemory memory) {
        return memory.waves(memory.now(PROJECT), 10).stream()
                .flatMap(survey -> RefusedIst.read(survey.refusedIsts()).stream())
                .toList();
    }
}
