package app.touchpoint.jira.store;

import static app.touchpoint.jira.store.TouchpointRow.Place.UNRANKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The read model on both databases. */
class TouchpointStoreTest {

    private @Nullable TestActiveObjects objects;

    private TouchpointStore store(TestDatabase database) {
        objects = database.start(TouchpointEntity.class);
        return new TouchpointStore(objects);
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
                new Rating(1.0, 2.0, 0.5, 3.0, "MANUAL", null),
                "x",
                "y",
                1);
        store.put(List.of(rated));

        store.put(List.of(row(1, 10, 5)));

        assertThat(store.ofProject(10)).containsExactly(row(1, 10, 5));
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
    void oneMoveWritesOneRow(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(LongStream.rangeClosed(1, 50)
                .mapToObj(id -> row(id, 10, UNRANKED))
                .toList());
        List<Long> wanted = new java.util.ArrayList<>(order(store, 10));
        wanted.remove(Long.valueOf(50));
        wanted.add(3, 50L);
        statements();

        int written = store.reorder(10, wanted, List.of(50L));

        assertThat(written).isEqualTo(1);
        assertThat(statements()).isLessThanOrEqualTo(2);
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
    void orderThatNamesOtherTouchpointsIsRefused(TestDatabase database) {
        TouchpointStore store = store(database);
        store.put(List.of(row(1, 10, UNRANKED), row(2, 10, UNRANKED)));

        assertThatIllegalArgumentException().isThrownBy(() -> store.reorder(10, List.of(1L), List.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> store.reorder(10, List.of(1L, 9L), List.of(9L)));
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
        assertThat(statements()).isEqualTo(1);

        store.remove(LongStream.rangeClosed(1, 1100).boxed().toList());
        assertThat(store.countOf(10)).isEqualTo(100);
        store.removeProject(10);
        assertThat(store.countOf(10)).isZero();
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
