package app.touchpoint.jira.journey;

import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks twice a minute for runs that a killed node left behind, on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class RunJob implements LifecycleAware {

    private static final String NAME = "app.touchpoint.jira.runs";
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    /** Soon after a start, for that is when an interrupted run is waited for. */
    private static final Duration FIRST = Duration.ofSeconds(15);

    private final ClusterJob job;
    private final RunWorker worker;
    private final Clock clock;

    public RunJob(ClusterJob job, RunWorker worker, Clock clock) {
        this.job = job;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        job.start(NAME, INTERVAL, FIRST, () -> worker.takeUpSilent(clock.instant()));
    }

    @Override
    public void onStop() {
        job.stop(NAME);
        worker.stop();
    }
}
