package app.touchpoint.jira.touchpoint;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerRequest;
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
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Keeps the read model up: follows events while the app is on, and reconciles once a minute on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class ReadModelJob implements LifecycleAware {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("app.touchpoint.jira.read-model");
    private static final JobId JOB = JobId.of("app.touchpoint.jira.read-model");
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration BETWEEN_FULL_COMPARISONS = Duration.ofHours(6);

    /** Longer than the interval and than any lag of the index, so that nothing falls between two runs. */
    private static final int MINUTES_LOOKED_BACK = 15;

    private final SchedulerService scheduler;
    private final Reconciler reconciler;
    private final Events events;
    private final Clock clock;
    private volatile Instant lastFullComparison = Instant.EPOCH;

    public ReadModelJob(SchedulerService scheduler, Reconciler reconciler, Events events, Clock clock) {
        this.scheduler = scheduler;
        this.reconciler = reconciler;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        events.start();
        scheduler.registerJobRunner(RUNNER, this::run);
        Schedule schedule = Schedule.forInterval(
                INTERVAL.toMillis(), Date.from(clock.instant().plus(INTERVAL)));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("The read model of touchpoints cannot be kept up without its job.", e);
        }
    }

    @Override
    public void onStop() {
        events.stop();
        scheduler.unregisterJobRunner(RUNNER);
    }

    private JobRunnerResponse run(JobRunnerRequest request) {
        Instant now = clock.instant();
        reconciler.catchUp(MINUTES_LOOKED_BACK);
        if (lastFullComparison.plus(BETWEEN_FULL_COMPARISONS).isBefore(now)) {
            reconciler.compareAll();
            lastFullComparison = now;
        }
        return JobRunnerResponse.success("The read model is up to date.");
    }
}
