package app.touchpoint.jira.plan;

import app.touchpoint.jira.wiring.ClusterJob;
import app.touchpoint.jira.wiring.Comparisons;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps the read model of actions up: follows events while the app is on, and once a minute, on one node of
 * the cluster, reconciles and brings the fields of actions up to date.
 */
@Component
@ExportAsService(LifecycleAware.class)
public class ActionJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.actions";

    private final ClusterJob job;
    private final ActionReconciler reconciler;
    private final PriorityUpkeep priorities;
    private final ActionEvents events;
    private final Comparisons comparisons;

    public ActionJob(
            ClusterJob job, ActionReconciler reconciler, PriorityUpkeep priorities, ActionEvents events, Clock clock) {
        this.job = job;
        this.reconciler = reconciler;
        this.priorities = priorities;
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
        comparisons.run(reconciler::catchUp, () -> {
            reconciler.compareAll();
            return true;
        });
        priorities.run();
    }
}
