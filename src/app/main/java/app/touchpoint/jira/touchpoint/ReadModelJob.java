package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.wiring.ClusterJob;
import app.touchpoint.jira.wiring.Comparisons;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the read model up: follows events while the app is on, and reconciles once a minute on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class ReadModelJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.read-model";

    private final ClusterJob job;
    private final Reconciler reconciler;
    private final LinkRound links;
    private final Events events;
    private final Comparisons comparisons;

    public ReadModelJob(ClusterJob job, Reconciler reconciler, LinkRound links, Events events, Clock clock) {
        this.job = job;
        this.reconciler = reconciler;
        this.links = links;
        this.events = events;
        this.comparisons = new Comparisons(clock);
    }

    @Override
    public void onStart() {
        events.start();
        job.start(NAME, Comparisons.INTERVAL, Comparisons.INTERVAL, this::reconcile);
    }

    @Override
    public void onStop() {
        events.stop();
        job.stop(NAME);
    }

    private void reconcile() {
        comparisons.run(reconciler::catchUp, reconciler::compareAll);
        links.goOn();
    }
}
