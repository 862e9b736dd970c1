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
     * then. One that is over stays as it is.
     */
    Run halt(long runId) {
        ClusterLock lock = lock(runId);
        lock.lock();
        try {
            Run run = Objects.requireNonNull(runs.get(runId));
            if (run.state().isOver() || run.state() == RunState.PAUSED) {
                return run;
            }
            RunExecutor executor = executor(run);
            for (RunStep next : runs.steps(runId, Set.of(StepState.PENDING), 1)) {
                RunExecutor.Result settled = executor.settle(run, next);
                if (settled != null) {
                    runs.record(next.id(), settled.state(), settled.issueId(), settled.outcome());
                }
            }
            runs.progress(runId, RunState.PAUSED, run.stepsDone(), null);
            return Objects.requireNonNull(runs.get(runId));
        } finally {
            lock.unlock();
        }
    }

    private ClusterLock lock(long runId) {
        return locks.getLockForName("app.touchpoint.run." + runId);
    }

    private RunExecutor executor(Run run) {
        return executors.of(run.kind());
    }

    /** Stops after the step at hand; what is left is taken up after the next start. */
    public void stop() {
        ScheduledExecutorService working = thread;
        if (working != null) {
            working.shutdown();
        }
    }

    private void submit(long runId, boolean doubtful, Duration delay) {
        mine.add(runId);
        executor()
                .schedule(() -> background.run(() -> batch(runId, doubtful)), delay.toMillis(), TimeUnit.MILLISECONDS);
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
        ClusterLock lock = lock(runId);
        if (!lock.tryLock()) {
            over(runId);
            return;
        }
        boolean more = false;
        try {
            more = work(runId, doubtful);
        } catch (RuntimeException e) {
            LOG.error("Run {} stopped; what it did stays and can be undone.", runId, e);
            Run run = Objects.requireNonNull(runs.get(runId));
            runs.progress(
                    runId,
                    RunState.FAILED,
                    run.stepsDone(),
                    RunFailure.text("run-broken", String.valueOf(e.getMessage())));
        } finally {
            lock.unlock();
        }
        if (more) {
            submit(runId, false, asked.containsKey(runId) ? PAUSE_FOR_THE_END : PAUSE);
        } else {
            over(runId);
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
        if (run.state().isOver() || run.state() == RunState.PAUSED) {
            return false;
        }
        RunExecutor executor = executor(run);
        ApplicationUser user = users.getUserByKey(run.userKey());
        if (user == null || !user.isActive()) {
            runs.progress(runId, RunState.FAILED, run.stepsDone(), RunFailure.text("run-user-gone"));
            return false;
        }
        List<RunStep> steps = runs.steps(runId, Set.of(StepState.PENDING), BATCH);
        boolean last = steps.size() < BATCH;
        boolean waiting = asked.containsKey(runId);
        background.as(user, () -> {
            OwnWork.run(() -> execute(executor, run, steps, user, doubtful));
            if (last && !waiting) {
                executor.finish(run);
            }
        });
        boolean over = last && executors.end().isReached(run, asked.merge(runId, 1, Integer::sum) - 1);
        int done = run.stepsDone() + steps.size();
        runs.progress(
                runId,
                over ? RunState.FINISHED : RunState.RUNNING,
                over ? Math.max(done, run.stepCount()) : done,
                null);
        return !over;
    }

    private void execute(
            RunExecutor executor, Run run, List<RunStep> steps, ApplicationUser user, boolean firstIsDoubtful) {
        boolean doubtful = firstIsDoubtful;
        for (RunStep step : steps) {
            RunExecutor.Result result = executor.execute(run, step, user, doubtful);
            runs.record(step.id(), result.state(), result.issueId(), result.outcome());
            doubtful = false;
        }
    }
}
