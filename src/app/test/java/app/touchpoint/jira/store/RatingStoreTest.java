package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ratings and what they come to, on both databases. */
class RatingStoreTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private static RatingRow row(long id, long issueId, double value, int second, @Nullable Long replaces) {
        Opinion opinion =
                new Opinion(RaterGroup.MYSTERY_SHOPPER, new Rating(value), 3, true, AT.plusSeconds(second), null);
        return new RatingRow(id, issueId, 10, opinion, "anna", "freundlich 🚲", replaces);
    }

    @ParameterizedTest
    @EnumSource
    void ratingsAreReadBackOldestFirst(TestDatabase database) {
        try (TestActiveObjects objects = database.start(RatingEntity.class)) {
            RatingStore store = new RatingStore(objects);
            long later = store.add(row(0, 1, 7.5, 5, null));
            long earlier = store.add(row(0, 1, 2, 1, null));
            Opinion own = new Opinion(RaterGroup.MANAGER, new Rating(9), 1, false, AT, "tom");
            long other = store.add(new RatingRow(0, 2, 10, own, "tom", "", null));
            objects.statementsSinceLastAsked();

            assertThat(store.ofIssue(1)).containsExactly(row(earlier, 1, 2, 1, null), row(later, 1, 7.5, 5, null));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.ofProject(10))
                    .isEqualTo(Map.of(
                            1L, List.of(row(earlier, 1, 2, 1, null), row(later, 1, 7.5, 5, null)),
                            2L, List.of(new RatingRow(other, 2, 10, own, "tom", "", null))));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctedRatingIsKeptButHoldsNoLonger(TestDatabase database) {
        try (TestActiveObjects objects = database.start(RatingEntity.class)) {
            RatingStore store = new RatingStore(objects);
            long wrong = store.add(row(0, 1, 1, 1, null));
            long right = store.add(row(0, 1, 8, 2, wrong));

            assertThat(store.ofIssue(1)).containsExactly(row(right, 1, 8, 2, wrong));
            assertThat(objects.count(RatingEntity.class, net.java.ao.Query.select()))
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void touchpointsAreFoundByTheirGap(TestDatabase database) {
        try (TestActiveObjects objects = database.start(PerceptionEntity.class)) {
            PerceptionStore store = new PerceptionStore(objects);
            PerceptionRow flattered = new PerceptionRow(1, 10, 4.0, null, 8.0, 4.0, 4.0);
            PerceptionRow modest = new PerceptionRow(2, 10, 8.0, 6.0, 7.5, -0.5, -2.0);
            PerceptionRow unknown = new PerceptionRow(3, 11, null, null, null, null, null);
            store.put(flattered);
            store.put(modest);
            store.put(unknown);
            objects.statementsSinceLastAsked();

            assertThat(store.withGapFrom(4)).containsExactly(flattered);
            assertThat(store.withGapUpTo(-2)).containsExactly(modest);
            assertThat(store.withGapFrom(-10)).containsExactly(flattered, modest);
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(3);
            assertThat(store.ofProject(10)).isEqualTo(Map.of(1L, flattered, 2L, modest));
            assertThat(store.ofIssue(3)).contains(unknown);

            store.put(new PerceptionRow(1, 10, null, null, 8.0, null, null));
            assertThat(store.withGapFrom(-10)).containsExactly(modest);
            assertThat(store.ofIssue(1)).contains(new PerceptionRow(1, 10, null, null, 8.0, null, null));
        }
    }
}
