package app.touchpoint.jira.counting;

import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts what ended, on one node of the cluster: one statement while no period has ended. Each search runs as the person who set it. */
@Component
@ExportAsService(LifecycleAware.class)
public class CountJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.counted";

    private static final Logger LOG = LoggerFactory.getLogger(CountJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final ClusterJob job;
    private final JqlCountStore counts;
    private final Obstacles obstacles;
    private final CountRun run;
    private final BackgroundWork background;

    public CountJob(
            ClusterJob job, JqlCountStore counts, Obstacles obstacles, CountRun run, BackgroundWork background) {
        this.job = job;
        this.counts = counts;
        this.obstacles = obstacles;
        this.run = run;
        this.background = background;
    }

    @Override
    public void onStart() {
        job.start(NAME, INTERVAL, FIRST, this::countAll);
    }

    @Override
    public void onStop() {
        job.stop(NAME);
    }

    /** One that fails does not keep the others from being counted. */
    void countAll() {
        for (JqlCountRow row : counts.endedBefore(run.today())) {
            try {
                background.run(() -> asPerson(row));
            } catch (RuntimeException e) {
                LOG.error(
                        "Issues for criterion {} could not be counted and will be tried again.", row.criterionId(), e);
            }
        }
    }

    /** Dates of a search are understood in the time zone of who is logged in. */
    private void asPerson(JqlCountRow row) {
        obstacles
                .person(row)
                .ifPresentOrElse(person -> background.as(person, () -> run.count(row)), () -> run.count(row));
    }
}
