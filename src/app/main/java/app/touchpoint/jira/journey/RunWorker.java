package app.touchpoint.jira.journey;

import app.touchpoint.jira.rest.RunFailure;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.touchpoint.OwnWork;
import app.touchpoint.jira.wiring.BackgroundWork;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works through journalled runs on one thread per node, a small batch at a time with a pause in between, so that nobody else
 * waits for it. A run whose node died is taken up by whoever finds it silent; a cluster lock keeps it from being worked on twice.
 */
@Component
public class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final int BATCH = 25;
    private static final Set<StepState> LEFT = Set.of(StepState.STARTED, StepState.PENDING);
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Duration PAUSE_FOR_THE_END = Duration.ofMillis(200);
    /** A batch takes a second or two; should one take longer, the lock keeps a second worker out. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final RunStore runs;
    private final ClusterLockService locks;
    private final UserManager users;
    private final BackgroundWork background;
    private final RunExecutors executors;
    private final Map<Long, Integer> asked = new ConcurrentHashMap<>();
    private final Set<Long> mine = ConcurrentHashMap.newKeySet();
    private final Map<Long, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean stopping;

    RunWorker(
            RunStore runs,
            ClusterLockService locks,
            UserManager users,
            BackgroundWork background,
            RunExecutors executors) {
        this.runs = runs;
        this.locks = locks;
        this.users = users;
        this.background = background;
        this.executors = executors;
    }

    /** Begins a run that was just written down and waits for its end a while; the rest goes on behind the scenes. */
    public Run begin(Run run, Duration patience) {
        CompletableFuture<Void> end = ends.computeIfAbsent(run.id(), id -> new CompletableFuture<>());
        submit(run.id(), false, Duration.ZERO);
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Run {} goes on behind the scenes.", run.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.debug("Run {} failed; its row says why.", run.id());
        }
        return Objects.requireNonNull(runs.get(run.id()));
    }

    /** Takes up runs that nobody works on any more. */
    public void takeUpSilent(Instant now) {
        for (Run run : runs.silentSince(now.minus(SILENCE))) {
            if (!mine.contains(run.id())) {
                LOG.info("Taking up run {} of project {} at step {}.", run.id(), run.projectId(), run.stepsDone());
                submit(run.id(), true, Duration.ZERO);
            }
        }
    }

    /**
     * Stops a run that is at work, or was until a kill, for good after the batch at hand, so that it can be taken back; the run as it is
     * then. One that is over stays as it is, but for what a step that failed has done.
     */
    Run halt(long runId) {
        // Asked for first: a worker that takes the lock again and again would keep out whoever only waits for it.
        runs.askToStop(runId);
        ClusterLock lock = lock(runId);
        lock.lock();
        try {
            Run run = Objects.requireNonNull(runs.get(runId));
            if (isAtWork(run)) {
                pause(run);
            } else if (run.state() == RunState.FAILED) {
                settle(run);
            }
            return Objects.requireNonNull(runs.get(runId));
        } finally {
            lock.unlock();
        }
    }

    private void pause(Run run) {
        settle(run);
        runs.progress(run.id(), RunState.PAUSED, run.stepsDone(), null);
    }

    /** Writes down what the step that was cut off has done. */
    private void settle(Run run) {
        for (RunStep next : runs.steps(run.id(), LEFT, 1)) {
            RunExecutor.Result settled = executor(run).settle(run, next);
            if (settled != null) {
                runs.record(next.id(), settled.state(), settled.issueId(), settled.outcome());
            }
        }
    }

    private static boolean isAtWork(Run run) {
        return !run.state().isOver() && run.state() != RunState.PAUSED;
    }

    private ClusterLock lock(long runId) {
        return locks.getLockForName("app.touchpoint.run." + runId);
    }

    private RunExecutor executor(Run run) {
        return executors.of(run.kind());
    }

    /** Stops after the step at hand; what is left is taken up after the next start. */
    public void stop() {
        stopping = true;
        ScheduledExecutorService working = thread;
        if (working != null) {
            working.shutdown();
        }
    }

    private void submit(long runId, boolean doubtful, Duration delay) {
        mine.add(runId);
        schedule(() -> background.run(() -> batch(runId, doubtful)), delay);
    }

    /** Lets work begin after a while, on the one thread. */
    void schedule(Runnable work, Duration delay) {
        executor().schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized ScheduledExecutorService executor() {
        ScheduledExecutorService working = thread;
        if (working == null || working.isShutdown()) {
            ScheduledThreadPoolExecutor fresh = new ScheduledThreadPoolExecutor(1, task -> {
                Thread made = new Thread(task, "touchpoint-runs");
                made.setDaemon(true);
                return made;
            });
            fresh.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            thread = fresh;
            return fresh;
        }
        return working;
    }

    private void batch(long runId, boolean doubtful) {
        boolean more = false;
        try {
            more = worked(runId, doubtful);
        } finally {
            if (more) {
                submit(runId, false, asked.containsKey(runId) ? PAUSE_FOR_THE_END : PAUSE);
            } else {
                over(runId);
            }
        }
    }

    private boolean worked(long runId, boolean doubtful) {
        ClusterLock lock = lock(runId);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return work(runId, doubtful);
        } catch (RuntimeException | LinkageError e) {
            // A LinkageError tells of a member that this Jira lacks.
            LOG.error("Run {} stopped; what it did stays and can be undone.", runId, e);
            writeDown(runId, e);
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Where not even that can be written, the run falls silent and is taken up later. */
    private void writeDown(long runId, Throwable failure) {
        try {
            Run run = Objects.requireNonNull(runs.get(runId));
            runs.progress(
                    runId,
                    RunState.FAILED,
                    run.stepsDone(),
                    RunFailure.text("run-broken", String.valueOf(failure.getMessage())));
        } catch (RuntimeException e) {
            LOG.error("Cannot write down that run {} stopped.", runId, e);
        }
    }

    private void over(long runId) {
        mine.remove(runId);
        asked.remove(runId);
        CompletableFuture<Void> end = ends.remove(runId);
        if (end != null) {
            end.complete(null);
        }
    }

    /** Does one batch; true when there is more to do. */
    private boolean work(long runId, boolean doubtful) {
        Run run = Objects.requireNonNull(runs.get(runId));
        if (!isAtWork(run)) {
            return false;
        }
        if (run.isAskedToStop()) {
            pause(run);
            return false;
        }
        RunExecutor executor = executor(run);
        ApplicationUser user = users.getUserByKey(run.userKey());
        if (user == null || !user.isActive()) {
            runs.progress(runId, RunState.FAILED, run.stepsDone(), RunFailure.text("run-user-gone"));
            return false;
        }
        List<RunStep> steps = runs.steps(runId, LEFT, BATCH);
        boolean waiting = asked.containsKey(runId);
        AtomicInteger executed = new AtomicInteger();
        background.as(user, () -> {
            OwnWork.run(() -> execute(executor, run, steps, user, doubtful, executed));
            if (isLast(steps, executed) && !waiting) {
                executor.finish(run);
            }
        });
        int done = run.stepsDone() + executed.get();
        if (stopping) {
            runs.progress(runId, RunState.RUNNING, done, null);
            return false;
        }
        boolean over =
                isLast(steps, executed) && executors.end().isReached(run, asked.merge(runId, 1, Integer::sum) - 1);
        runs.progress(
                runId,
                over ? RunState.FINISHED : RunState.RUNNING,
                over ? Math.max(done, run.stepCount()) : done,
                null);
        return !over;
    }

    private static boolean isLast(List<RunStep> steps, AtomicInteger executed) {
        return steps.size() < BATCH && executed.get() == steps.size();
    }

    private void execute(
            RunExecutor executor,
            Run run,
            List<RunStep> steps,
            ApplicationUser user,
            boolean firstIsDoubtful,
            AtomicInteger executed) {
        boolean doubtful = firstIsDoubtful;
        for (RunStep step : steps) {
            if (stopping) {
                return;
            }
            RunExecutor.Result result = executor.execute(run, step, user, doubtful);
            runs.record(step.id(), result.state(), result.issueId(), result.outcome());
            executed.incrementAndGet();
            doubtful = false;
        }
    }
}
