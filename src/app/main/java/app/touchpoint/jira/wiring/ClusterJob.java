package app.touchpoint.jira.wiring;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Work that is done again and again on one node of the cluster at a time. */
@Component
public class ClusterJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterJob.class);

    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private final Clock clock;

    public ClusterJob(SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        this.scheduler = scheduler;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Begins.
     *
     * @param name of the job and of its runner; it never changes
     * @param first how long from now until the first time
     * @throws IllegalStateException if Jira does not take the job
     */
    public void start(String name, Duration interval, Duration first, Runnable work) {
        try {
            schedule(name, interval, first, work);
        } catch (LinkageError e) {
            // The app starts all the same and says on its health page which member is missing.
            LOG.error("This Jira's scheduler is another than the app knows; {} does not run.", name, e);
        }
    }

    private void schedule(String name, Duration interval, Duration first, Runnable work) {
        JobRunnerKey runner = JobRunnerKey.of(name);
        scheduler.registerJobRunner(
                runner, request -> JobRunnerResponse.success(alone(name, work) ? "Done." : "Another node is at it."));
        Schedule schedule = Schedule.forInterval(
                interval.toMillis(), Date.from(clock.instant().plus(first)));
        try {
            scheduler.scheduleJob(
                    JobId.of(name),
                    JobConfig.forJobRunnerKey(runner)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira does not take the job " + name + ".", e);
        }
    }

    /** The scheduler picks one node each time, and does not wait for one that is still at it from the time before. */
    private boolean alone(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends on this node; Jira keeps the job for the others. */
    public void stop(String name) {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }
}
