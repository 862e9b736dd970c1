package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps the read model up: follows events while the app is on, and reconciles once a minute on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class ReadModelJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.read-model";

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration BETWEEN_FULL_COMPARISONS = Duration.ofHours(6);

    /** Longer than the interval and than any lag of the index, so that nothing falls between two runs. */
    private static final int MINUTES_LOOKED_BACK = 15;

    private final ClusterJob job;
    private final Reconciler reconciler;
    private final LinkRound links;
    private final Events events;
    private final Clock clock;
    private volatile Instant lastFullComparison = Instant.EPOCH;

    public ReadModelJob(ClusterJob job, Reconciler reconciler, LinkRound links, Events events, Clock clock) {
        this.job = job;
        this.reconciler = reconciler;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        events.start();
        job.start(NAME, INTERVAL, INTERVAL, this::reconcile);
    }

    @Override
    public void onStop() {
        events.stop();
        job.stop(NAME);
    }

    private void reconcile() {
        Instant now = clock.instant();
        reconciler.catchUp(MINUTES_LOOKED_BACK);
        if (lastFullComparison.plus(BETWEEN_FULL_COMPARISONS).isBefore(now) && reconciler.compareAll()) {
            lastFullComparison = now;
        }
        links.goOn();
    }
}
