package app.touchpoint.jira.journey;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
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
import org.springframework.stereotype.Component;

/** Looks twice a minute for runs that a killed node left behind, on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class RunJob implements LifecycleAware {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("app.touchpoint.jira.runs");
    private static final JobId JOB = JobId.of("app.touchpoint.jira.runs");
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    /** Soon after a start, for that is when an interrupted run is waited for. */
    private static final Duration FIRST = Duration.ofSeconds(15);

    private final SchedulerService scheduler;
    private final RunWorker worker;
    private final Clock clock;

    public RunJob(SchedulerService scheduler, RunWorker worker, Clock clock) {
        this.scheduler = scheduler;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, request -> {
            worker.takeUpSilent(clock.instant());
            return JobRunnerResponse.success("Silent runs were looked for.");
        });
        Schedule schedule = Schedule.forInterval(
                INTERVAL.toMillis(), Date.from(clock.instant().plus(FIRST)));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Interrupted runs cannot be taken up without their job.", e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
        worker.stop();
    }
}
