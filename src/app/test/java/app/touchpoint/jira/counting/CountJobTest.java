package app.touchpoint.jira.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountedSearch;
import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.survey.Counted;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.measure.IstWriter;
import app.touchpoint.jira.measure.MeasureLock;
import app.touchpoint.jira.store.CriterionEntity;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.JqlCountEntity;
import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountRow.Problem;
import app.touchpoint.jira.store.JqlCountStore;
import app.touchpoint.jira.store.MeasurementEntity;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.SurveyEntity;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.wiring.BackgroundWork;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.InOrder;

/** What the job enters and what it says instead, with real tables on both databases and a Jira that is asked by mocks. */
@ParameterizedClass
@EnumSource
class CountJobTest {

    private static final long PROJECT = 10;
    private static final String DATED = "type = Complaint AND created >= %from% AND created < %to%";

    private final TestActiveObjects ao;
    private final Clock clock = mock();
    private final JqlCountStore counts;
    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final UserManager users = mock();
    private final ProjectManager projects = mock();
    private final Access access = mock();
    private final SearchService searches = mock();
    private final IstWriter followers = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser tom = mock();
    private final Query query = mock();
    private final PersonsSearch search = new PersonsSearch(searches);
    private final Obstacles obstacles = new Obstacles(users, projects, access, search);
    private final CountJob job;
    private long criterion;

    CountJobTest(TestDatabase database) {
        ao = database.start(
                StampEntity.class,
                CriterionEntity.class,
                SurveyEntity.class,
                MeasurementEntity.class,
                JqlCountEntity.class);
        counts = new JqlCountStore(ao);
        criteria = new CriterionStore(ao, clock);
        surveys = new SurveyStore(ao, clock);
        job = new CountJob(
                mock(ClusterJob.class),
                counts,
                obstacles,
                new CountRun(
                        obstacles,
                        search,
                        new CountRun.Stores(counts, criteria, surveys, new MeasureLock(new FakeLocks())),
                        followers,
                        clock),
                new BackgroundWork(mock(JiraThreadLocalUtil.class), authentication));
    }

    @BeforeEach
    void prepare() throws Exception {
        on("2026-11-01");
        criterion = criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording("Complaints", "", "issues", Wording.Level.PROCESS),
                                Measure.amount(CriterionType.COUNT, 20, 0),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.JQL_COUNT, "", 5),
                                new Upkeep(31, 91, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.empty(), 1, true))))
                .orElseThrow();
        Project project = mock();
        when(projects.getProjectObj(PROJECT)).thenReturn(project);
        when(users.getUserByKey("tom")).thenReturn(tom);
        when(tom.getKey()).thenReturn("tom");
        when(tom.isActive()).thenReturn(true);
        when(access.maySee(tom, project)).thenReturn(true);
        when(access.may(any(ProjectVisit.class), eq(Deed.SET_CRITERIA))).thenReturn(true);
        MessageSet nothing = messages();
        when(searches.parseQuery(eq(tom), any())).thenReturn(new ParseResult(query, nothing));
        when(searches.validateQuery(tom, query)).thenReturn(nothing);
        when(searches.searchCount(tom, query)).thenReturn(3L);
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private static MessageSet messages(String... words) {
        MessageSet messages = mock();
        when(messages.getErrorMessages()).thenReturn(Set.of(words));
        when(messages.hasAnyErrors()).thenReturn(words.length > 0);
        return messages;
    }

    private void on(String day) {
        when(clock.instant()).thenReturn(Instant.parse(day + "T00:05:00Z"));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
    }

    private void set(String jql, String since) {
        counts.put(new JqlCountRow(
                criterion,
                null,
                PROJECT,
                new CountedSearch(jql),
                CountPeriod.MONTH,
                CountPeriod.MONTH.of(LocalDate.parse(since)),
                "tom",
                clock.instant(),
                null));
    }

    private List<MeasurementRow> measured() {
        return surveys.seriesOf(criterion);
    }

    private List<String> ends() {
        return measured().stream().map(row -> row.end().toString()).toList();
    }

    private Optional<Problem> problem() {
        return Optional.ofNullable(counts.get(criterion).orElseThrow().failure())
                .map(JqlCountRow.Failure::problem);
    }

    @Test
    void aPeriodThatHasEndedIsCountedOnceInThePersonsNameWhileThatPersonIsOnTheThread() throws Exception {
        set("status = Open", "2026-10-15");

        job.countAll();
        job.countAll();

        assertThat(measured()).singleElement().satisfies(row -> {
            assertThat(row.start()).isEqualTo("2026-10-01");
            assertThat(row.end()).isEqualTo("2026-10-31");
            assertThat(row.measured()).isEqualTo(new Counted(3));
            assertThat(row.entry()).isEqualTo(new MeasurementRow.Entry("JQL", "tom", clock.instant()));
        });
        assertThat(counts.get(criterion).orElseThrow().next().start()).isEqualTo("2026-11-01");
        assertThat(problem()).isEmpty();
        InOrder order = inOrder(authentication, searches);
        order.verify(authentication).setLoggedInUser(tom);
        order.verify(searches).searchCount(tom, query);
        order.verify(authentication).clearLoggedInUser();
        verify(followers).settle(any(), eq(tom));
    }

    @Test
    void twoNodesThatCountTheSameAtOnceEnterItOnce() throws Exception {
        set("status = Open", "2026-10-15");
        CyclicBarrier bothHaveCounted = new CyclicBarrier(2);
        when(searches.searchCount(tom, query)).thenAnswer(asked -> {
            bothHaveCounted.await(30, TimeUnit.SECONDS);
            return 3L;
        });
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> node = Executors.callable(job::countAll);
            for (Future<Object> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        verify(searches, times(2)).searchCount(tom, query);
        assertThat(ends()).containsExactly("2026-10-31");
        assertThat(problem()).isEmpty();
        verify(followers, times(1)).settle(any(), eq(tom));
    }

    @Test
    void nothingIsAskedWhileThePeriodGoesOn() {
        set(DATED, "2026-11-01");

        job.countAll();

        assertThat(measured()).isEmpty();
        verify(searches, never()).parseQuery(any(), any());
    }

    @Test
    void aSearchThatNamesItsDaysMakesUpForMonthsWhileTheServerWasDown() {
        on("2026-11-20");
        set(DATED, "2026-08-01");

        job.countAll();

        assertThat(ends()).containsExactly("2026-08-31", "2026-09-30", "2026-10-31");
        verify(searches).parseQuery(eq(tom), contains("created >= \"2026-09-01\" AND created < \"2026-10-01\""));
        assertThat(surveys.latest(PROJECT, 10)).singleElement().satisfies(wave -> {
            assertThat(wave.name()).isEqualTo("JQL: Complaints");
            assertThat(wave.isEntered()).isTrue();
        });
    }

    @Test
    void aSearchOfNowEntersNothingForAMonthThatWasSkippedAndSaysSo() {
        on("2026-11-20");
        set("status = Open", "2026-10-01");

        job.countAll();
        assertThat(measured()).isEmpty();
        assertThat(problem()).contains(Problem.MISSED);

        on("2026-12-01");
        job.countAll();
        assertThat(ends()).containsExactly("2026-11-30");
        assertThat(problem()).isEmpty();
    }

    @Test
    void whoIsGoneCountsNothingAndWhatWasSkippedIsCountedOnceSomebodyTakesItOver() {
        set(DATED, "2026-09-01");
        when(tom.isActive()).thenReturn(false);

        job.countAll();
        assertThat(measured()).isEmpty();
        assertThat(problem()).contains(Problem.PERSON_GONE);

        when(users.getUserByKey("tom")).thenReturn(null);
        job.countAll();
        assertThat(problem()).contains(Problem.PERSON_GONE);

        when(users.getUserByKey("tom")).thenReturn(tom);
        when(tom.isActive()).thenReturn(true);
        job.countAll();
        assertThat(ends()).containsExactly("2026-09-30", "2026-10-31");
        assertThat(problem()).isEmpty();
    }

    @Test
    void whoMayNotSetCriteriaAnyMoreCountsNothing() throws Exception {
        set(DATED, "2026-10-01");
        when(access.may(any(ProjectVisit.class), eq(Deed.SET_CRITERIA))).thenReturn(false);

        job.countAll();

        assertThat(measured()).isEmpty();
        assertThat(problem()).contains(Problem.PERSON_MAY_NOT);
        verify(searches, never()).searchCount(any(), any());
    }

    @Test
    void aSearchThatJiraTakesNoMoreCountsNothing() {
        set(DATED, "2026-10-01");
        MessageSet complaint = messages("No field of that name");
        when(searches.validateQuery(tom, query)).thenReturn(complaint);

        job.countAll();

        assertThat(measured()).isEmpty();
        assertThat(problem()).contains(Problem.SEARCH_REFUSED);
    }

    @Test
    void aCriterionThatIsNoCountAnyMoreOrRetiredGetsNothing() {
        set(DATED, "2026-10-01");
        CriterionRow row = criteria.get(criterion).orElseThrow();
        Criterion was = row.criterion();
        criteria.replace(
                row.with(new Criterion(
                        was.wording(),
                        Measure.amount(CriterionType.DURATION, 20, 0),
                        was.sampling(),
                        was.upkeep(),
                        was.standing())),
                null);

        job.countAll();
        assertThat(problem()).contains(Problem.NO_COUNT);

        CriterionRow now = criteria.get(criterion).orElseThrow();
        criteria.replace(
                now.with(new Criterion(
                        was.wording(),
                        was.measure(),
                        was.sampling(),
                        was.upkeep(),
                        new Criterion.Standing(Optional.empty(), 1, false))),
                null);
        job.countAll();
        assertThat(measured()).isEmpty();
    }

    @Test
    void aPeriodThatSomebodyHasEnteredStaysAsItIs() {
        set(DATED, "2026-09-01");
        job.countAll();
        set(DATED, "2026-09-01");

        job.countAll();

        assertThat(ends()).containsExactly("2026-09-30", "2026-10-31");
    }

    @Test
    void oneThatFailsDoesNotKeepOthersFromBeingCounted() throws Exception {
        long other = criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording("Praise", "", "", Wording.Level.PROCESS),
                                Measure.amount(CriterionType.COUNT, 0, 20),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.JQL_COUNT, "", 5),
                                new Upkeep(31, 91, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.empty(), 1, true))))
                .orElseThrow();
        set(DATED, "2026-10-01");
        long first = criterion;
        criterion = other;
        set(DATED, "2026-10-01");
        when(searches.searchCount(tom, query))
                .thenThrow(new IllegalStateException("index"))
                .thenReturn(7L);

        job.countAll();

        assertThat(surveys.seriesOf(first)).isEmpty();
        assertThat(ends()).containsExactly("2026-10-31");
    }
}
