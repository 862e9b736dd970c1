package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history of touchpoints on both databases. */
class TouchpointStateStoreTest {

    private static final long DAY = 86_400_000;

    private static final class DayClock extends Clock {
        private long day;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("withZone");
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(day * DAY + DAY / 2);
        }
    }

    /** Both stores on one database, and the day on which they write. */
    private record World(TestActiveObjects objects, TouchpointStore store, TouchpointStateStore states, DayClock clock)
            implements AutoCloseable {

        static World on(TestDatabase database) {
            TestActiveObjects objects =
                    database.start(StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class);
            DayClock clock = new DayClock();
            return new World(
                    objects, new TouchpointStore(objects, clock), new TouchpointStateStore(objects, clock), clock);
        }

        World on(long day) {
            clock.day = day;
            return this;
        }

        List<TouchpointState> at(long day) {
            return at(10, day);
        }

        List<TouchpointState> at(long project, long day) {
            return states.before(project, (day + 1) * DAY).stream()
                    .sorted(Comparator.comparing(TouchpointState::issueId))
                    .toList();
        }

        @Nullable
        Double ist(long day) {
            return at(day).get(0).rating().ist();
        }

        int written() {
            return objects.count(TouchpointStateEntity.class, Query.select());
        }

        @Override
        public void close() {
            objects.close();
        }
    }

    private static final Evidence EVIDENCE = new Evidence(
            Optional.of(new Evidence.Span(5.25, 6.5)), LocalDate.parse("2026-10-31"), LocalDate.parse("2027-04-30"));

    private static TouchpointRow row(long issueId, long project, @Nullable Double ist) {
        return new TouchpointRow(
                issueId,
                project,
                issueId,
                "Touchpoint",
                new Place(100L, 200L, issueId, List.of(7L, 8L)),
                new Rating(ist, 8.0, null, 9.0, ist == null ? null : "MANUAL", null),
                "anna",
                null,
                0);
    }

    @ParameterizedTest
    @EnumSource
    void eachDayIsShownAsItEnded(TestDatabase database) {
        try (World world = World.on(database)) {
            world.on(3).store.put(List.of(row(1, 10, null)));
            world.on(5).store.put(List.of(row(1, 10, 4.0)));
            world.store.put(List.of(row(1, 10, 4.5)));
            world.on(8).store.setMeasured(1, 6.0, 40, EVIDENCE);
            world.store.setMinimum(1, 3.0);

            assertThat(world.at(2)).isEmpty();
            assertThat(world.ist(3)).isNull();
            assertThat(world.ist(4)).isNull();
            assertThat(world.ist(5)).isEqualTo(4.5);
            assertThat(world.ist(7)).isEqualTo(4.5);
            assertThat(world.at(8))
                    .containsExactly(new TouchpointState(
                            1,
                            10,
                            new Place(100L, 200L, 1, List.of(7L, 8L)),
                            new Rating(6.0, 8.0, 3.0, 9.0, "CUSTOMERS", 40, EVIDENCE),
                            false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSavesTheSameAgainOrAnotherNameWritesNoHistory(TestDatabase database) {
        try (World world = World.on(database)) {
            world.store.put(List.of(row(1, 10, 4.0)));
            TouchpointRow renamed = new TouchpointRow(
                    1,
                    10,
                    1,
                    "Another",
                    row(1, 10, 4.0).place(),
                    row(1, 10, 4.0).rating(),
                    "tom",
                    "x",
                    7);

            world.store.put(List.of(renamed));
            world.store.renameOwner("tom", "JIRAUSER1");

            assertThat(world.written()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void touchpointIsThereFromItsComingToItsGoingInEachProject(TestDatabase database) {
        try (World world = World.on(database)) {
            world.on(1).store.append(row(1, 10, 4.0));
            world.on(2).store.put(List.of(row(1, 11, 4.0)));
            world.on(4).store.remove(List.of(1L));
            world.on(6).store.append(row(1, 10, 5.0));

            assertThat(world.at(1)).hasSize(1);
            assertThat(world.at(2)).isEmpty();
            assertThat(world.at(11, 2)).hasSize(1);
            assertThat(world.at(11, 4)).isEmpty();
            assertThat(world.at(5)).isEmpty();
            assertThat(world.ist(6)).isEqualTo(5.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void placesInTheJourneyArePartOfIt(TestDatabase database) {
        try (World world = World.on(database)) {
            world.on(1).store.put(List.of(row(1, 10, 1.0), row(2, 10, 2.0)));
            world.on(2).store.reorder(10, List.of(2L, 1L), List.of(1L));
            world.on(3).store.setRank(2, 1_000_000_000L);

            assertThat(order(world, 1)).containsExactly(1L, 2L);
            assertThat(order(world, 2)).containsExactly(2L, 1L);
            assertThat(order(world, 3)).containsExactly(1L, 2L);
        }
    }

    private static List<Long> order(World world, long day) {
        return world.at(day).stream()
                .sorted(Comparator.comparing(state -> state.place().rank()))
                .map(TouchpointState::issueId)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThereBeforeThereWasAHistoryIsNotedOnce(TestDatabase database) {
        try (World world = World.on(database)) {
            world.store.put(List.of(row(1, 10, 1.0), row(2, 10, 2.0)));
            world.objects.deleteWithSQL(TouchpointStateEntity.class, "ISSUE_ID = ?", 1L);

            world.on(5).store.recordAll(10);
            world.on(6).store.recordAll(10);

            assertThat(world.written()).isEqualTo(2);
            assertThat(world.at(4)).extracting(TouchpointState::issueId).containsExactly(2L);
            assertThat(world.at(5)).extracting(TouchpointState::issueId).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoOpinionsAndTwoReadingsOfOneWaveOnlyTheLastIsShownEver(TestDatabase database) {
        try (World world = World.on(database)) {
            world.on(1).store.put(List.of(row(1, 10, null)));
            world.on(2).store.setOpinion(1, 5.0, 5);
            world.on(3).store.put(List.of(row(1, 10, 9.0)));
            world.on(4).store.setOpinion(1, 5.5, 6);
            world.on(5).store.setMeasured(1, 7.0, 20, EVIDENCE);
            world.on(6).store.setOverride(1, 8.0, "why");
            world.on(7).store.setMeasured(1, 7.1, 21, EVIDENCE);
            world.on(8)
                    .store
                    .setMeasured(
                            1,
                            6.0,
                            30,
                            new Evidence(EVIDENCE.span(), LocalDate.parse("2026-11-30"), EVIDENCE.freshTo()));
            world.store.setMinimum(1, 2.0);

            assertThat(LongStream.rangeClosed(1, 8)
                            .filter(day -> world.at(day).get(0).keptBack())
                            .boxed())
                    .containsExactly(2L, 5L);
            assertThat(world.ist(3)).isEqualTo(9.0);
            assertThat(world.at(6).get(0).rating().reason()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyChangesAreWrittenInBatchesAndADayIsReadByTwoStatementsAtMost(TestDatabase database) {
        try (World world = World.on(database)) {
            int many = 1_000;
            world.on(1)
                    .store
                    .put(LongStream.rangeClosed(1, many)
                            .mapToObj(id -> row(id, 10, 1.0))
                            .toList());
            // Two parts, each with two statements of reading, a stamp begun and ended, two batches, the last place and
            // a tidying.
            assertThat(world.objects.statementsSinceLastAsked()).isLessThanOrEqualTo(24);
            world.on(2).store.put(List.of(row(7, 10, 2.0)));
            world.objects.statementsSinceLastAsked();

            assertThat(world.at(1)).hasSize(many);
            assertThat(world.objects.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(world.at(1)).hasSize(many);
            assertThat(world.objects.statementsSinceLastAsked())
                    .as("remembered")
                    .isEqualTo(1);
            world.store.put(List.of(row(7, 10, 3.0)));
            world.objects.statementsSinceLastAsked();
            assertThat(world.at(1)).hasSize(many);
            assertThat(world.objects.statementsSinceLastAsked())
                    .as("somebody wrote, maybe to keep an Ist back")
                    .isEqualTo(2);
        }
    }
}
