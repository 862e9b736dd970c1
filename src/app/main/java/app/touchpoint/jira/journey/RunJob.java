package app.touchpoint.jira.journey;

import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks twice a minute, on one node of the cluster, for runs that a killed node left behind and for those too old to be taken back. */
@Component
@ExportAsService(LifecycleAware.class)
public class RunJob implements LifecycleAware {

    private static final String NAME = "app.touchpoint.jira.runs";
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    /** Soon after a start, for that is when an interrupted run is waited for. */
    private static final Duration FIRST = Duration.ofSeconds(15);

    /** How long an import can be taken back, and what its file said is kept. */
    private static final Duration UNDOABLE = Duration.ofDays(90);

    private final ClusterJob job;
    private final RunWorker worker;
    private final RunStore runs;
    private final Clock clock;

    public RunJob(ClusterJob job, RunWorker worker, RunStore runs, Clock clock) {
        this.job = job;
        this.worker = worker;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        job.start(NAME, INTERVAL, FIRST, this::run);
    }

    private void run() {
        worker.takeUpSilent(clock.instant());
        runs.forgetSteps(clock.instant().minus(UNDOABLE));
    }

    @Override
    public void onStop() {
        job.stop(NAME);
        worker.stop();
    }
}
