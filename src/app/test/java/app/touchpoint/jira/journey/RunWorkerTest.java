package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunEntity;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStepEntity;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.wiring.BackgroundWork;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Runs are worked through in order, survive a kill and stop at a failure. */
class RunWorkerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestActiveObjects objects = TestDatabase.H2.start(RunEntity.class, RunStepEntity.class);
    private final RunStore runs = new RunStore(objects, Clock.fixed(NOW, ZoneOffset.UTC));
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final RecordingExecutor executor = new RecordingExecutor();
    private final JiraThreadLocalUtil threadLocals = mock(JiraThreadLocalUtil.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final RunWorker worker = new RunWorker(
            runs,
            new FakeLocks(),
            users,
            new BackgroundWork(threadLocals, authentication),
            new RunExecutors(List.of(executor), executor));

    @BeforeEach
    void annaIsThere() {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
    }

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
        // The last it does is to write down how a run ended, which a test may not have waited for.
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("touchpoint-runs")) {
                thread.join(LONG.toMillis());
            }
        }
        objects.close();
    }

    @Test
    void stepsAreDoneInOrderOverSeveralBatches() {
        Run run = worker.begin(run(60), LONG);

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.stepsDone()).isEqualTo(60);
        assertThat(executor.done)
                .isEqualTo(IntStream.range(0, 60).mapToObj(i -> "step " + i).toList());
        assertThat(executor.finished).isTrue();
    }

    @Test
    void afterEachBatchThereIsAPauseSoThatOthersHaveTheirTurn() {
        List<Duration> pauses = new ArrayList<>();
        Deque<Runnable> waiting = new ArrayDeque<>();
        RunWorker patient =
                new RunWorker(
                        runs,
                        new FakeLocks(),
                        users,
                        new BackgroundWork(threadLocals, authentication),
                        new RunExecutors(List.of(executor), executor)) {
                    @Override
                    void schedule(Runnable work, Duration delay) {
                        pauses.add(delay);
                        waiting.add(work);
                    }
                };
        patient.begin(run(60), Duration.ZERO);
        List<Integer> doneAfterEach = new ArrayList<>();

        while (!waiting.isEmpty()) {
            waiting.remove().run();
            doneAfterEach.add(executor.done.size());
        }

        assertThat(doneAfterEach).containsExactly(25, 50, 60);
        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofMillis(40), Duration.ofMillis(40));
    }

    @Test
    void runIsOverOnlyWhenItsEndIsReached() {
        executor.patience = 2;

        Run run = worker.begin(run(3), LONG);

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(executor.asked).isEqualTo(2);
        assertThat(executor.finishes).isEqualTo(1);
        assertThat(executor.done).hasSize(3);
    }

    @Test
    void eachBatchLeavesNothingOfItsRequestOnTheThread() {
        worker.begin(run(60), LONG);

        worker.stop();
        InOrder calls = inOrder(threadLocals, authentication);
        calls.verify(threadLocals).preCall();
        calls.verify(authentication).setLoggedInUser(anna);
        calls.verify(authentication).clearLoggedInUser();
        calls.verify(threadLocals).postCall(any());
        verify(threadLocals, times(3)).preCall();
    }

    @Test
    void failureStopsTheRunAndSaysWhy() {
        executor.failAt = "step 3";

        Run run = worker.begin(run(10), LONG);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure()).contains("disk full");
        assertThat(executor.done).hasSize(3);
    }

    @Test
    void memberThatThisJiraLacksStopsTheRunAndSaysSo() {
        executor.missingAt = "step 3";

        Run run = worker.begin(run(10), LONG);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure()).contains("getSomething");
    }

    @Test
    void runWhoseFailureCannotBeWrittenDownIsTakenUpAgain() throws InterruptedException {
        Run run = run(3);
        executor.callAt = "step 1";
        executor.call = () -> {
            executor.callAt = "";
            objects.goAway();
        };
        assertThatIllegalStateException().isThrownBy(() -> worker.begin(run, LONG));
        objects.comeBack();

        worker.takeUpSilent(NOW.plusSeconds(31));

        assertThat(executor.end.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(executor.done).containsExactly("step 0", "step 1", "step 1", "step 2");
        assertThat(executor.doubtful).containsExactly("step 1");
    }

    @Test
    void appThatIsSwitchedOffStopsAfterTheStepAtHand() throws InterruptedException {
        Run run = run(10);
        executor.callAt = "step 3";
        executor.call = worker::stop;

        assertThat(worker.begin(run, LONG).state()).isEqualTo(RunState.RUNNING);
        assertThat(executor.done).hasSize(4);
        assertThat(runs.steps(run.id(), Set.of(StepState.PENDING), 10)).hasSize(6);
    }

    @Test
    void workerStopsARunThatItIsAskedToStop() {
        Run run = run(60);
        executor.callAt = "step 3";
        executor.call = () -> runs.askToStop(run.id());

        assertThat(worker.begin(run, LONG).state()).isEqualTo(RunState.PAUSED);
        assertThat(executor.done).hasSize(25);
    }

    @Test
    void runOfADeadNodeIsTakenUpAndItsNextStepIsDoubtful() throws InterruptedException {
        Run run = run(5);
        List<RunStep> steps = runs.steps(run.id(), Set.of(StepState.PENDING), 5);
        runs.record(steps.get(0).id(), StepState.DONE, 1L, null);
        runs.record(steps.get(1).id(), StepState.DONE, 2L, null);
        runs.progress(run.id(), RunState.RUNNING, 2, null);

        worker.takeUpSilent(NOW.plusSeconds(29));
        assertThat(executor.done).isEmpty();
        worker.takeUpSilent(NOW.plusSeconds(31));

        assertThat(executor.end.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(executor.done).containsExactly("step 2", "step 3", "step 4");
        assertThat(executor.doubtful).containsExactly("step 2");
    }

    @Test
    void runThatWasCutOffIsStoppedForGoodAndWhatItDidIsWrittenDown() {
        Run run = run(5);
        runs.record(runs.steps(run.id(), Set.of(StepState.PENDING), 1).get(0).id(), StepState.DONE, 1L, null);
        runs.progress(run.id(), RunState.RUNNING, 1, null);
        executor.doneBeforeTheKill = "step 1";

        Run halted = worker.halt(run.id());

        assertThat(halted.state()).isEqualTo(RunState.PAUSED);
        assertThat(halted.canBeUndone()).isTrue();
        assertThat(runs.steps(run.id(), Set.of(StepState.DONE), 5))
                .extracting(RunStep::issueId)
                .containsExactly(1L, 77L);
        worker.takeUpSilent(NOW.plusSeconds(3_600));
        assertThat(worker.begin(halted, LONG).state()).isEqualTo(RunState.PAUSED);
        assertThat(executor.done).isEmpty();
    }

    @Test
    void runThatIsOverIsNotStopped() {
        Run run = worker.begin(run(3), LONG);

        assertThat(worker.halt(run.id()).state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void nobodyWorksForAUserWhoIsGone() {
        when(anna.isActive()).thenReturn(false);

        Run run = worker.begin(run(3), LONG);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(executor.done).isEmpty();
    }

    private Run run(int steps) {
        return runs.add(
                10,
                RunKind.IMPORT,
                "anna",
                "{}",
                IntStream.range(0, steps).mapToObj(i -> "step " + i).toList());
    }

    /** Remembers what it was asked to do. */
    private static final class RecordingExecutor implements RunExecutor, RunEnd {

        private final List<String> done = Collections.synchronizedList(new ArrayList<>());
        private final List<String> doubtful = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch end = new CountDownLatch(1);
        private volatile String failAt = "";
        private volatile String missingAt = "";
        private volatile String callAt = "";
        private volatile Runnable call = () -> {};
        private volatile boolean finished;
        private volatile String doneBeforeTheKill = "";
        private volatile int finishes;
        private volatile int patience;
        private volatile int asked;

        @Override
        public RunKind kind() {
            return RunKind.IMPORT;
        }

        @Override
        public Result execute(Run run, RunStep step, ApplicationUser user, boolean isDoubtful) {
            if (step.payload().equals(failAt)) {
                throw new IllegalStateException("disk full");
            }
            if (step.payload().equals(missingAt)) {
                throw new NoSuchMethodError("getSomething");
            }
            if (step.payload().equals(callAt)) {
                call.run();
            }
            done.add(step.payload());
            if (isDoubtful) {
                doubtful.add(step.payload());
            }
            return new Result(StepState.DONE, null, null);
        }

        @Override
        public @Nullable Result settle(Run run, RunStep next) {
            return next.payload().equals(doneBeforeTheKill) ? new Result(StepState.DONE, 77L, null) : null;
        }

        @Override
        public boolean isReached(Run run, int askedBefore) {
            asked = askedBefore;
            return askedBefore >= patience;
        }

        @Override
        public void finish(Run run) {
            finished = true;
            finishes++;
            end.countDown();
        }
    }
}
