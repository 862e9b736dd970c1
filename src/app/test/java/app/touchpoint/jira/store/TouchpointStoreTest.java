package app.touchpoint.jira.store;

import static app.touchpoint.jira.store.TouchpointRow.Place.UNRANKED;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The read model on both databases. */
class TouchpointStoreTest {

    private @Nullable TestActiveObjects objects;

    private TouchpointStore store(TestDatabase database) {
        objects = database.start(StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class);
        return new TouchpointStore(objects, Clock.systemUTC());
    }

    private TestActiveObjects objects() {
        return Objects.requireNonNull(objects);
    }

    private int statements() {
        return objects == null ? 0 : objects.statementsSinceLastAsked();
    }

    @AfterEach
    void closeDatabase() {
        if (objects != null) {
            objects.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowIsReadBackAsItWasPut(TestDatabase database) {
        TouchpointStore store = store(database);
        TouchpointRow full = new TouchpointRow(
                1,
                10,
                17,
                "Probefahrt 🚲 <script>",
                new Place(100L, 200L, 5, List.of(7L, 8L)),
                new Rating(3.5, 8.0, 4.0, 10.0, "CUSTOMERS", 40),
                "anna",
                "ab".repeat(32),
                1_700_000_000_000L);
        TouchpointRow bare = row(2, 10, 9);

        store.put(List.of(full, bare));

        assertThat(store.ofProject(10)).containsExactly(full, bare);
        assertThat(store.ofIssue(1)).isEqualTo(full);
        assertThat(store.ofIssue(3)).isNull();
        assertThat(store.countOf(10)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void valueThatWasTakenAwayIsNullAgain(TestDatabase database) {
        TouchpointStore store = store(database);
        TouchpointRow rated = new TouchpointRow(
                1,
                10,
                1,
                "A",
                new Place(1L, 2L, 5, List.of(3L)),
                new Rating(1.0, 2.0, null, 3.0, "MANUAL", null),
                "x",
                "y",
                1);
        store.put(List.of(rated));

        store.put(List.of(row(1, 10, 5)));

        assertThat(store.ofProject(10)).containsExactly(row(1, 10, 5));
    }

    @ParameterizedTest
    @EnumSource
    void minimumThatWasSetMeanwhileStays(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, 5)));
        store.setMinimum(1, 4.5);

        store.put(List.of(owned(1, "anna")));

        assertThat(store.ofProject(10).get(0).rating().sollMinimum()).isEqualTo(4.5);
        assertThat(store.ofProject(10).get(0).ownerKey()).isEqualTo("anna");
    }

    @ParameterizedTest
    @EnumSource
    void unrankedRowKeepsItsRankAndNewOneIsAppended(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, UNRANKED), row(2, 10, UNRANKED)));
        store.reorder(10, List.of(2L, 1L), List.of(2L));

        store.put(List.of(row(1, 10, UNRANKED), row(3, 10, UNRANKED), row(2, 10, UNRANKED)));

        assertThat(order(store, 10)).containsExactly(2L, 1L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void touchpointMovedToAnotherProjectStandsLastThere(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, UNRANKED), row(2, 11, UNRANKED), row(3, 11, UNRANKED)));

        store.put(List.of(row(1, 11, UNRANKED)));

        assertThat(order(store, 10)).isEmpty();
        assertThat(order(store, 11)).containsExactly(2L, 3L, 1L);
    }

    @ParameterizedTest
    @EnumSource
    void idsBehindOneAreThoseOfAllProjectsInTheirOrderByOneStatement(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(4, 11, 1), row(2, 10, 2), row(1, 10, 3), row(3, 10, 4)));
        statements();

        assertThat(store.idsBehind(1, 2)).containsExactly(2L, 3L);
        assertThat(statements()).isEqualTo(1);
        assertThat(store.idsBehind(3, 2)).containsExactly(4L);
        assertThat(store.idsBehind(4, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneMoveWritesOneRow(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(LongStream.rangeClosed(1, 50)
                .mapToObj(id -> row(id, 10, UNRANKED))
                .toList());
        List<Long> wanted = new ArrayList<>(order(store, 10));
        wanted.remove(Long.valueOf(50));
        wanted.add(3, 50L);
        statements();

        int written = store.reorder(10, wanted, List.of(50L));

        assertThat(written).isEqualTo(1);
        // One to read; a stamp begun, ended and tidied; a state to read, end and add; the row itself.
        assertThat(statements()).isLessThanOrEqualTo(8);
        assertThat(order(store, 10)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void orderHoldsEvenWhereThereIsNoRoomBetweenNeighbours(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, 1), row(2, 10, 2), row(3, 10, 3)));

        store.reorder(10, List.of(1L, 3L, 2L), List.of(3L));

        assertThat(order(store, 10)).containsExactly(1L, 3L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void touchpointThatAnOrderDoesNotKnowStandsLastAndOneThatIsGoneIsPassedOver(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, UNRANKED), row(2, 10, UNRANKED), row(3, 10, UNRANKED)));

        store.reorder(10, List.of(2L, 9L, 1L), List.of(2L, 9L));

        assertThat(order(store, 10)).containsExactly(2L, 1L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsCostOneReadingAndAreRemovedAgain(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(IntStream.rangeClosed(1, 1200)
                .mapToObj(id -> row(id, 10, UNRANKED))
                .toList());
        statements();

        assertThat(store.ofProject(10)).hasSize(1200);
        assertThat(statements()).isEqualTo(2);
        assertThat(store.ofProject(10)).hasSize(1200);
        assertThat(statements()).isEqualTo(1);

        store.remove(LongStream.rangeClosed(1, 1100).boxed().toList());
        assertThat(store.countOf(10)).isEqualTo(100);
        store.removeProject(10);
        assertThat(store.countOf(10)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatOneNodeWroteAnotherReadsAtOnce(TestDatabase database) {
        TouchpointStore writer = store(database);
        TouchpointStore reader = new TouchpointStore(objects(), Clock.systemUTC());
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("put adds", () -> writer.put(List.of(row(1, 10, 1), row(2, 10, 2), row(3, 10, 3))));
        changes.put("put changes", () -> writer.put(List.of(owned(1, "anna"))));
        changes.put("append", () -> writer.append(row(4, 10, UNRANKED)));
        changes.put("minimum", () -> writer.setMinimum(2, 4.0));
        changes.put("owner", () -> writer.renameOwner("anna", "JIRAUSER10001"));
        changes.put("reorder", () -> writer.reorder(10, List.of(4L, 1L, 2L, 3L), List.of(4L)));
        changes.put("remove", () -> writer.remove(List.of(3L)));
        changes.put("moved away", () -> writer.put(List.of(row(2, 11, UNRANKED))));
        changes.put("remove all", () -> writer.removeProject(10));

        changes.forEach((name, change) -> {
            List<TouchpointRow> before = reader.ofProject(10);
            change.run();
            assertThat(reader.ofProject(10))
                    .as(name)
                    .isNotEqualTo(before)
                    .isEqualTo(new TouchpointStore(objects(), Clock.systemUTC()).ofProject(10));
        });
        assertThat(reader.ofProject(11)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutAgainUnchangedIsNotReadAgain(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, 1), row(2, 10, 2)));
        List<TouchpointRow> before = store.ofProject(10);

        store.put(List.of(row(1, 10, 1), row(2, 10, UNRANKED)));

        assertThat(store.ofProject(10)).isSameAs(before);
    }

    @ParameterizedTest
    @EnumSource
    void writersAtOnceLeaveReadersWithWhatIsThere(TestDatabase database) throws Exception {
        TouchpointStore first = store(database);
        List<TouchpointStore> nodes = List.of(first, new TouchpointStore(objects(), Clock.systemUTC()));
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                long base = 100L * person;
                TouchpointStore node = nodes.get(person % 2);
                work.add(people.submit(() -> {
                    for (long id = base + 1; id <= base + 25; id++) {
                        node.put(List.of(row(id, 10, id), row(id + 1_000, 11, id)));
                        assertThat(node.ofProject(10))
                                .extracting(TouchpointRow::issueId)
                                .contains(id);
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }

        for (TouchpointStore node : nodes) {
            assertThat(node.ofProject(10)).hasSize(100);
            assertThat(node.ofProject(11)).hasSize(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWasCutOffWhileWritingLeavesReadersWithWhatIsThere(TestDatabase database) {
        TouchpointStore reader = store(database);
        reader.put(List.of(row(1, 10, 1)));
        reader.ofProject(10);
        Clock longAgo = Clock.offset(Clock.systemUTC(), Duration.ofHours(-2));
        objects()
                .create(StampEntity.class, Map.of("PROJECT_ID", 10L, "CONTENT", 1L, "WRITING_SINCE", longAgo.millis()));
        objects().create(TouchpointEntity.class, columnsOf(2, 10));

        assertThat(reader.ofProject(10)).hasSize(2);
        statements();
        reader.ofProject(10);
        assertThat(statements()).as("nothing is remembered").isEqualTo(2);

        new TouchpointStore(objects(), Clock.systemUTC()).put(List.of(row(3, 10, 3)));
        assertThat(reader.ofProject(10)).hasSize(3);
        statements();
        reader.ofProject(10);
        assertThat(statements()).as("the next writer tidied up").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void stampsDoNotBecomeMore(TestDatabase database) {
        TouchpointStore store = store(database);
        for (long id = 1; id <= 100; id++) {
            store.put(List.of(row(id, 10, id)));
            assertThat(objects().count(StampEntity.class, Query.select())).isLessThanOrEqualTo(17);
        }
    }

    private static Map<String, Object> columnsOf(long issueId, long projectId) {
        return Map.of(
                "ISSUE_ID", issueId,
                "PROJECT_ID", projectId,
                "ISSUE_NUMBER", issueId,
                "SUMMARY", "Touchpoint " + issueId,
                "JOURNEY_RANK", issueId,
                "ISSUE_UPDATED", 0L);
    }

    private static TouchpointRow owned(long issueId, String owner) {
        return new TouchpointRow(
                issueId,
                10,
                issueId,
                "Touchpoint " + issueId,
                new Place(null, null, 1, List.of()),
                new Rating(null, null, null, null, null, null),
                owner,
                null,
                0);
    }

    private static List<Long> order(TouchpointStore store, long projectId) {
        return store.ofProject(projectId).stream().map(TouchpointRow::issueId).toList();
    }

    private static TouchpointRow row(long issueId, long projectId, long rank) {
        return new TouchpointRow(
                issueId,
                projectId,
                issueId,
                "Touchpoint " + issueId,
                new Place(null, null, rank, List.of()),
                new Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }
}
