package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The job compares everything after a start, and then what changed; now and then everything again. */
class ReadModelJobTest {

    private final World world = new World();
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final FakeLocks locks = new FakeLocks();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final ReadModelJob job = new ReadModelJob(
            new ClusterJob(scheduler, locks, world.clock),
            world.reconciler,
            new LinkRound(world.store, world.followers),
            new Events(publisher, world.readModel, world.setup, world.dirty, mock(IndexKnowledge.class)),
            world.clock);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everythingIsComparedAfterAStart() throws SchedulerServiceException {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        world.clock.forward(Duration.ofDays(2));

        run(started());

        assertThat(world.ist(1)).isEqualTo(4.0);
    }

    @Test
    void everythingIsComparedAgainAfterSixHours() throws SchedulerServiceException {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        JobRunner runner = started();
        run(runner);
        world.hasIndexed(1, 10, World.TOUCHPOINT, 5.0);
        world.index.put(1, 10, 0);

        world.clock.forward(Duration.ofHours(5));
        run(runner);
        assertThat(world.ist(1)).isEqualTo(4.0);
        world.clock.forward(Duration.ofHours(2));
        run(runner);
        assertThat(world.ist(1)).isEqualTo(5.0);
    }

    @Test
    void whatWasTooMuchForOneRunIsGoneOnWithInTheNext() throws SchedulerServiceException {
        for (long id = 1; id <= 501; id++) {
            world.hasIndexed(id, 10, World.TOUCHPOINT, 4.0);
        }
        world.clock.forward(Duration.ofDays(2));
        JobRunner runner = started();
        for (int i = 0; i < 3; i++) {
            run(runner);
        }

        assertThat(world.store.countOf(10)).isEqualTo(501);
    }

    @Test
    void linksAreLookedAtWithoutAnyChange() throws SchedulerServiceException {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        JobRunner runner = started();
        run(runner);
        world.news.clear();

        run(runner);

        assertThat(world.news).containsExactly("linked 1");
    }

    @Test
    void nothingIsDoneWhileAnotherNodeIsStillAtIt() throws Exception {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        world.clock.forward(Duration.ofDays(2));
        JobRunner runner = started();
        ClusterLock lock = locks.getLockForName(ReadModelJob.NAME);
        Thread other = new Thread(lock::lock);
        other.start();
        other.join();

        run(runner);

        assertThat(world.store.countOf(10)).isZero();
    }

    @Test
    void nothingIsHeardOrDoneAfterTheStop() throws SchedulerServiceException {
        started();
        job.onStop();

        verify(scheduler).unregisterJobRunner(JobRunnerKey.of(ReadModelJob.NAME));
        verify(publisher).unregister(any(Events.class));
    }

    private JobRunner started() throws SchedulerServiceException {
        job.onStart();
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(JobRunnerKey.of(ReadModelJob.NAME)), runner.capture());
        verify(scheduler).scheduleJob(any(), any());
        return runner.getValue();
    }

    private static void run(JobRunner runner) {
        runner.runJob(mock(JobRunnerRequest.class));
    }
}
