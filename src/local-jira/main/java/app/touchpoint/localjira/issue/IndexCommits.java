package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.index.IssueIndex;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits the index every few seconds, so that a killed process leaves little to mend. */
final class IndexCommits implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCommits.class);
    private static final long SECONDS = 5;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "local-jira-index-commits");
        thread.setDaemon(true);
        return thread;
    });

    IndexCommits(IssueIndex index) {
        var unused = executor.scheduleWithFixedDelay(() -> commit(index), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private static void commit(IssueIndex index) {
        try {
            index.commit();
        } catch (RuntimeException e) {
            LOG.error("The index could not be committed; the next start mends what is missing.", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
