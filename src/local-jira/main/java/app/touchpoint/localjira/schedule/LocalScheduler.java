package app.touchpoint.localjira.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs on four threads of its own, where nobody is logged in (A-schedule-01). An interval of 0 runs once, any other is at least a
 * minute (A-schedule-02). A job whose runner is not registered is passed over (A-schedule-03). Tests let repeated ones run now (A-schedule-04).
 */
public final class LocalScheduler implements SchedulerService, RepeatedJobs, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalScheduler.class);
    private static final long SHORTEST_INTERVAL = TimeUnit.MINUTES.toMillis(1);

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledFuture<?>> jobs = new ConcurrentHashMap<>();
    private final Map<JobId, Runnable> repeated = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ScheduledExecutorService threads;

    /** First runs are counted from that clock. */
    public LocalScheduler(Clock clock) {
        this.clock = clock;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newScheduledThreadPool(4, work -> {
            Thread thread = new Thread(work, "scheduler-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public synchronized void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        if (schedule == null) {
            throw new SchedulerServiceException("The job " + id + " has no schedule.");
        }
        ScheduledFuture<?> before = jobs.remove(id);
        if (before != null) {
            before.cancel(false);
        }
        long delay = schedule.firstRun() == null
                ? Math.max(0, schedule.intervalInMillis())
                : Math.max(0, schedule.firstRun().getTime() - clock.millis());
        Runnable run = alone(() -> run(id, config.getJobRunnerKey()));
        if (schedule.intervalInMillis() > 0) {
            repeated.put(id, run);
        }
        jobs.put(
                id,
                schedule.intervalInMillis() <= 0
                        ? threads.schedule(run, delay, TimeUnit.MILLISECONDS)
                        : threads.scheduleAtFixedRate(
                                run,
                                delay,
                                Math.max(SHORTEST_INTERVAL, schedule.intervalInMillis()),
                                TimeUnit.MILLISECONDS));
    }

    /** A job is never at work twice at once. */
    private static Runnable alone(Runnable work) {
        Lock lock = new ReentrantLock();
        return () -> {
            lock.lock();
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        };
    }

    @Override
    public void runNow() {
        repeated.values().stream()
                .map(run -> CompletableFuture.runAsync(run, threads))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void run(JobId id, JobRunnerKey key) {
        JobRunner runner = runners.get(key);
        if (runner == null) {
            LOG.info("The job {} is passed over: nothing is registered under {}.", id, key);
            return;
        }
        try {
            JobRunnerResponse response = runner.runJob(new JobRunnerRequest() {});
            if (response != null && response.getMessage() != null) {
                LOG.info("The job {} says: {}", id, response.getMessage());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed; it runs again at its time.", id, e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
