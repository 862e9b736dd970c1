package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people order touchpoints at once: one is heard, the other is told. */
class JourneyServiceTest {

    private final SetUpProject setUp = mock(SetUpProject.class);
    private final Entered entered =
            new Entered(new ProjectVisit(mock(Project.class), mock(ApplicationUser.class)), setUp);

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoOrderAtOnceTheSecondIsTold(TestDatabase database) throws Exception {
        when(setUp.projectId()).thenReturn(10L);
        try (TestActiveObjects objects = database.start(
                StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class, SettingEntity.class)) {
            TouchpointStore store = filled(objects);
            JourneyService service = service(objects, store);
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService people = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Outcome<Long>>> wishes = List.of(
                        () -> {
                            together.await();
                            return service.move(entered, new IssueId(5), null, null, 0);
                        },
                        () -> {
                            together.await();
                            return service.move(entered, new IssueId(4), null, null, 0);
                        });
                List<Outcome<Long>> answers = new ArrayList<>();
                for (Future<Outcome<Long>> answer : people.invokeAll(wishes)) {
                    answers.add(answer.get());
                }

                assertThat(answers.stream().map(JourneyServiceTest::code).toList())
                        .containsExactlyInAnyOrder("done", "journey.changed");
                assertThat(order(store).get(0)).isIn(4L, 5L);
                assertThat(order(store)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
            } finally {
                people.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void touchpointIsPutBehindAnotherAndTheVersionRises(TestDatabase database) {
        when(setUp.projectId()).thenReturn(10L);
        try (TestActiveObjects objects = database.start(
                StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class, SettingEntity.class)) {
            TouchpointStore store = filled(objects);
            JourneyService service = service(objects, store);

            assertThat(service.move(entered, new IssueId(1), new IssueId(3), null, 0)
                            .orElseThrow())
                    .isEqualTo(1);
            assertThat(order(store)).containsExactly(2L, 3L, 1L, 4L, 5L);
            assertThat(service.move(entered, new IssueId(5), null, new IssueId(3), 1)
                            .orElseThrow())
                    .isEqualTo(2);
            assertThat(order(store)).containsExactly(2L, 5L, 3L, 1L, 4L);
            assertThat(code(service.move(entered, new IssueId(99), null, null, 2)))
                    .isEqualTo("journey.touchpoint.unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void touchpointsMayComeAndGoWhileOneIsMoved(TestDatabase database) {
        when(setUp.projectId()).thenReturn(10L);
        try (TestActiveObjects objects = database.start(
                StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class, SettingEntity.class)) {
            filled(objects);
            TouchpointStore busy = new TouchpointStore(objects, Clock.systemUTC()) {
                @Override
                public List<TouchpointRow> ofProject(long projectId) {
                    List<TouchpointRow> read = super.ofProject(projectId);
                    if (read.size() == 5 && read.get(4).issueId() == 5) {
                        remove(List.of(2L));
                        append(row(6));
                    }
                    return read;
                }
            };

            assertThat(code(service(objects, busy).move(entered, new IssueId(4), null, null, 0)))
                    .isEqualTo("done");

            assertThat(order(busy)).containsExactly(4L, 1L, 3L, 5L, 6L);
        }
    }

    private static JourneyService service(TestActiveObjects objects, TouchpointStore store) {
        return new JourneyService(
                mock(JourneyReader.class),
                mock(PhaseKeeper.class),
                store,
                new SettingStore(objects),
                new JourneyLock(new FakeLocks()));
    }

    private static TouchpointStore filled(TestActiveObjects objects) {
        TouchpointStore store = new TouchpointStore(objects, Clock.systemUTC());
        store.put(LongStream.rangeClosed(1, 5).mapToObj(JourneyServiceTest::row).toList());
        return store;
    }

    private static List<Long> order(TouchpointStore store) {
        return store.ofProject(10).stream().map(TouchpointRow::issueId).toList();
    }

    private static @Nullable String code(Outcome<Long> outcome) {
        return outcome.fold(version -> "done", Refusal::code);
    }

    private static TouchpointRow row(long id) {
        return new TouchpointRow(
                id,
                10,
                id,
                "Touchpoint " + id,
                new TouchpointRow.Place(null, null, TouchpointRow.Place.UNRANKED, List.of()),
                new TouchpointRow.Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }
}
