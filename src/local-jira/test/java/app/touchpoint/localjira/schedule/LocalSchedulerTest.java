package app.touchpoint.localjira.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalSchedulerTest {

    private static final JobRunnerKey KEY = JobRunnerKey.of("key");

    private final LocalScheduler scheduler = new LocalScheduler(Clock.systemUTC());
    private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        scheduler.close();
    }

    private static JobConfig now(JobRunnerKey key) {
        return JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(0, new Date(0)));
    }

    @Test
    void jobRunsOnAThreadOfTheScheduler() throws Exception {
        scheduler.registerJobRunner(KEY, request -> {
            threads.add(Thread.currentThread().getName());
            return null;
        });

        scheduler.scheduleJob(JobId.of("a"), now(KEY));

        assertThat(threads.poll(10, TimeUnit.SECONDS)).startsWith("scheduler-");
    }

    @Test
    void jobThatFailsOrHasNoRunnerDisturbsNoOther() throws Exception {
        scheduler.registerJobRunner(JobRunnerKey.of("failing"), request -> {
            throw new IllegalStateException("The job fails.");
        });
        scheduler.registerJobRunner(KEY, request -> {
            threads.add("ran");
            return JobRunnerResponse.success("well");
        });

        for (int i = 0; i < 10; i++) {
            scheduler.scheduleJob(JobId.of("f" + i), now(JobRunnerKey.of("failing")));
            scheduler.scheduleJob(JobId.of("n" + i), now(JobRunnerKey.of("nobody")));
        }
        scheduler.scheduleJob(JobId.of("a"), now(KEY));

        assertThat(threads.poll(10, TimeUnit.SECONDS)).isEqualTo("ran");
    }

    @Test
    void repeatedJobsRunAtOnceWhenTestsAskForThem() throws Exception {
        scheduler.registerJobRunner(KEY, request -> {
            threads.add(Thread.currentThread().getName());
            return null;
        });
        Date inAnHour = Date.from(Instant.now().plusSeconds(3_600));
        scheduler.scheduleJob(
                JobId.of("a"), JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(3_600_000, inAnHour)));

        scheduler.runNow();

        assertThat(threads).hasSize(1).allMatch(name -> name.startsWith("scheduler-"));
    }

    @Test
    void jobWithoutAScheduleIsRefused() {
        assertThatExceptionOfType(SchedulerServiceException.class)
                .isThrownBy(() -> scheduler.scheduleJob(JobId.of("a"), JobConfig.forJobRunnerKey(KEY)))
                .withMessageContaining("no schedule");
    }
}
