package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.journey.RunWorker;
import app.touchpoint.jira.journey.TestRunWorkers;
import app.touchpoint.jira.plan.PriorityField.Offered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RunInfo;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.ProfileValueEntity;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunEntity;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStepEntity;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All actions of a project are judged again in small steps; a kill in the middle costs none of them. */
class PriorityRunsTest {

    private static final long PROJECT = 10;
    private static final String ACTION = "10001";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestActiveObjects ao = TestDatabase.H2.start(
            StampEntity.class,
            ActionEntity.class,
            ActionLinkEntity.class,
            ActionDetailsEntity.class,
            ProfileValueEntity.class,
            RunEntity.class,
            RunStepEntity.class);
    private final ActionStore actions = new ActionStore(ao, Clock.systemUTC());
    private final ActionLinkStore links = new ActionLinkStore(ao, Clock.systemUTC());
    private final ActionTables tables = new ActionTables(actions, links, new ActionDetailsStore(ao, Clock.systemUTC()));
    private final RunStore runs = new RunStore(ao, Clock.systemUTC());
    private final ProjectSetup setup = mock();
    private final PriorityField field = mock();
    private final UserManager users = mock();
    private final ApplicationUser anna = mock();
    private final FakeLocks locks = new FakeLocks();
    private final PriorityExecutor executor =
            new PriorityExecutor(setup, reader(), new PriorityWriter(setup, tables, field, locks));
    private final RunWorker worker = TestRunWorkers.of(runs, users, executor);

    private PlanReader reader() {
        ProjectSettings settings = mock();
        Settings limits = mock();
        when(settings.of(anyLong())).thenReturn(limits);
        when(limits.thresholds()).thenReturn(Thresholds.DEFAULT);
        PlanSettings rules = mock();
        when(rules.of(PROJECT)).thenReturn(new PlanRules(PriorityRules.DEFAULT, QuickWinRules.DEFAULT, null));
        TouchpointStore touchpoints = mock();
        when(touchpoints.ofIssues(any())).thenReturn(List.<TouchpointRow>of());
        return new PlanReader(
                new PlanSource(
                        tables,
                        touchpoints,
                        new ProfileValueStore(ao, Clock.systemUTC()),
                        settings,
                        mock(Proofs.class)),
                mock(),
                rules,
                mock(),
                Clock.systemUTC());
    }

    @BeforeEach
    void prepare() {
        SetUpProject project = mock();
        when(setup.of(PROJECT)).thenReturn(Optional.of(project));
        when(project.projectId()).thenReturn(PROJECT);
        when(project.actionTypeId()).thenReturn(ACTION);
        when(field.offered(any())).thenReturn(new Offered(true, true, Set.of("candidate")));
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(anna.getKey()).thenReturn("anna");
    }

    @AfterEach
    void close() {
        worker.stop();
        ao.close();
    }

    /** Actions whose fields say 5, and which improve nothing: so they are to be emptied. */
    private void known(int count) {
        for (long id = 1; id <= count; id++) {
            actions.put(new ActionRow(
                    id,
                    PROJECT,
                    id,
                    "",
                    new Kind(ACTION, "1"),
                    null,
                    new Terms(null, null, null),
                    List.of(),
                    1,
                    new Written(5.0, null, null)));
            links.putOfAction(id, List.of(new ActionLink(id, PROJECT, 900 + id, PROJECT)));
        }
    }

    private RunInfo begin(RunWorker node, Duration patience) {
        return new PriorityRuns(actions, runs, node, mock(Refusals.class)).begin(PROJECT, anna, patience);
    }

    private void emptied(int count) {
        for (long id = 1; id <= count; id++) {
            assertThat(Objects.requireNonNull(actions.ofIssue(id)).written()).isEqualTo(new Written(null, null, null));
        }
    }

    /** With the pause after each 25 steps that RunWorkerTest asserts, at most 250 issues are written in one go. */
    @Test
    void aStepIsOfTenActions() {
        known(25);

        long run = begin(worker, LONG).id();

        assertThat(runs.steps(run, Set.of(StepState.values()), 10))
                .extracting(RunStep::payload)
                .containsExactly("1,2,3,4,5,6,7,8,9,10", "11,12,13,14,15,16,17,18,19,20", "21,22,23,24,25");
    }

    @Test
    void everyActionIsJudgedAgainAndTheJournalSaysHowFar() {
        known(25);

        RunInfo run = begin(worker, LONG);

        assertThat(run.over()).isTrue();
        assertThat(run.total()).isEqualTo(3);
        assertThat(run.done()).isEqualTo(3);
        assertThat(run.result()).containsEntry("done", 3);
        verify(field, times(25)).write(anyLong(), any(), any());
        emptied(25);
    }

    @Test
    void thousandsOfActionsAreOneRunOfManySmallSteps() {
        int many = 2_000;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long id = 1; id <= many; id++) {
            rows.add(Map.of(
                    "ISSUE_ID",
                    id,
                    "PROJECT_ID",
                    PROJECT,
                    "ISSUE_NUMBER",
                    id,
                    "TYPE_ID",
                    ACTION,
                    "STATUS_ID",
                    "1",
                    "ISSUE_UPDATED",
                    1L,
                    "WRITTEN_PRIORITY",
                    5.0,
                    "FIELDS_KNOWN",
                    true));
        }
        ao.create(ActionEntity.class, rows);

        RunInfo run = begin(worker, Duration.ofMinutes(5));

        assertThat(run.over()).isTrue();
        assertThat(run.total()).isEqualTo(many / PriorityRuns.PER_STEP);
        assertThat(run.result()).containsEntry("done", many / PriorityRuns.PER_STEP);
        assertThat(actions.ofProject(PROJECT))
                .hasSize(many)
                .allSatisfy(row -> assertThat(row.written().priority()).isNull());
    }

    @Test
    void whatANodeLeftWhenItWasStoppedInTheMiddleAnotherTakesUp() throws InterruptedException {
        known(300);
        CountDownLatch half = new CountDownLatch(150);
        CountDownLatch stopped = new CountDownLatch(1);
        when(field.write(anyLong(), any(), any())).thenAnswer(call -> {
            half.countDown();
            if (half.getCount() == 0) {
                worker.stop();
                stopped.countDown();
            }
            return true;
        });
        long run = begin(worker, LONG).id();
        assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
        Run cutOff = Objects.requireNonNull(runs.get(run));
        assertThat(cutOff.state()).isEqualTo(RunState.RUNNING);
        assertThat(cutOff.stepsDone()).isBetween(14, 16);

        RunWorker other = TestRunWorkers.of(runs, users, executor);
        other.takeUpSilent(Instant.now().plusSeconds(31));
        Run taken = other.begin(cutOff, LONG);
        other.stop();

        assertThat(taken.state()).isEqualTo(RunState.FINISHED);
        assertThat(taken.stepsDone()).isEqualTo(30);
        verify(field, times(300)).write(anyLong(), any(), any());
        emptied(300);
    }

    @Test
    void twoNodesNeverWritePrioritiesOfAProjectAtOnce() throws InterruptedException {
        known(20);
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        when(field.write(1, null, null)).thenAnswer(call -> {
            writing.countDown();
            return go.await(60, TimeUnit.SECONDS);
        });
        Thread run = new Thread(() -> begin(worker, LONG));
        run.start();
        assertThat(writing.await(60, TimeUnit.SECONDS)).isTrue();
        PriorityUpkeep upkeep = new PriorityUpkeep(
                setup, reader(), new PriorityWriter(setup, tables, field, locks), mock(RunStore.class));
        when(setup.projectIds()).thenReturn(new TreeSet<>(Set.of(PROJECT)));
        Thread other = new Thread(upkeep::run);
        other.start();
        while (!locks.isAwaited("app.touchpoint.priorities." + PROJECT)) {
            Thread.onSpinWait();
        }

        verify(field, times(1)).write(anyLong(), any(), any());
        go.countDown();
        run.join();
        other.join();
        verify(field, times(20)).write(anyLong(), any(), any());
        emptied(20);
    }

    @Test
    void aStepAsksAsLittleHoweverManyActionsThereAre() {
        known(20);
        long few = statementsOfAStep();
        known(400);

        assertThat(statementsOfAStep()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    /** Of a step in which nothing differs. */
    private long statementsOfAStep() {
        for (long id = 1; id <= 10; id++) {
            actions.written(id, new Written(null, null, null));
        }
        Run run = runs.add(PROJECT, RunKind.PRIORITIES, "anna", "{}", List.of("1,2,3,4,5,6,7,8,9,10"));
        RunStep step = runs.steps(run.id(), Set.of(StepState.PENDING), 1).get(0);
        ao.statementsSinceLastAsked();
        executor.execute(run, step, anna, false);
        return ao.statementsSinceLastAsked();
    }

    @Test
    void aSecondChangeTakesThePlaceOfTheRunAtWork() {
        known(25);
        Run before = runs.add(PROJECT, RunKind.PRIORITIES, "anna", "{}", List.of("1", "2"));

        begin(worker, LONG);

        assertThat(worker.begin(Objects.requireNonNull(runs.get(before.id())), LONG)
                        .state())
                .isEqualTo(RunState.PAUSED);
        emptied(25);
    }

    @Test
    void anActionThatCannotBeWrittenIsNamedAndKeepsNoOtherFromIt() {
        known(25);
        when(field.write(3, null, null)).thenThrow(new IllegalStateException("Jira cannot index RAD-3"));

        RunInfo run = begin(worker, LONG);

        assertThat(run.over()).isTrue();
        assertThat(run.refusals()).containsExactly("Jira cannot index RAD-3");
        assertThat(Objects.requireNonNull(actions.ofIssue(3)).written()).isEqualTo(new Written(5.0, null, null));
        assertThat(Objects.requireNonNull(actions.ofIssue(4)).written()).isEqualTo(new Written(null, null, null));
    }
}
