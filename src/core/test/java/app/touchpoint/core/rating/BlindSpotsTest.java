package app.touchpoint.core.rating;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.IssueId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class BlindSpotsTest {
    private static Map<IssueId, Double> values(long touchpoints, LongToDoubleFunction value) {
        Map<IssueId, Double> values = new HashMap<>();
        LongStream.rangeClosed(1, touchpoints).forEach(id -> values.put(new IssueId(id), value.applyAsDouble(id)));
        return values;
    }

    @Test
    void whatCustomersHoldForImportantAndWeDoNotIsABlindSpot() {
        // Customers: 1 is the most important of 20. We: 20 is.
        Map<IssueId, Double> customers = values(20, id -> 10 - id / 10.0);
        Map<IssueId, Double> ours = values(20, id -> id / 10.0);

        assertThat(BlindSpots.byImportance(customers, ours))
                .extracting(IssueId::value)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void whatWeRateLowTooIsNone() {
        Map<IssueId, Double> customers = values(20, id -> id / 10.0);
        Map<IssueId, Double> ours = values(20, id -> id == 3 ? 9 : id / 5.0);

        assertThat(BlindSpots.byLowestRating(customers, ours))
                .extracting(IssueId::value)
                .containsExactly(3L);
    }

    @Test
    void equalToTheTenthBelongsToTheTen() {
        Map<IssueId, Double> customers = values(12, id -> id < 10 ? 1 : 2);
        Map<IssueId, Double> ours = values(30, id -> id > 12 ? 1 : 9);

        assertThat(BlindSpots.byLowestRating(customers, ours))
                .extracting(IssueId::value)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void whatWeHaveNotJudgedIsNone() {
        Map<IssueId, Double> customers = values(20, id -> id);
        Map<IssueId, Double> ours = values(20, id -> -id);
        ours.remove(new IssueId(3));

        assertThat(BlindSpots.byLowestRating(customers, Map.of())).isEmpty();
        assertThat(BlindSpots.byLowestRating(customers, values(10, id -> -id))).isEmpty();
        assertThat(BlindSpots.byLowestRating(customers, ours))
                .extracting(IssueId::value)
                .containsExactly(1L, 2L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void amongTenOrFewerNothingIsOverlooked() {
        assertThat(BlindSpots.byLowestRating(values(10, id -> id), values(10, id -> -id)))
                .isEmpty();
    }
}
