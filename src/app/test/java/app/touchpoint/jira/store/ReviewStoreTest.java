package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reviews on both databases. */
class ReviewStoreTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    static ReviewRow row(long id, @Nullable Long issueId, long projectId, String day, String... people) {
        return new ReviewRow(
                id,
                new ReviewRow.Place(projectId, issueId, null),
                null,
                LocalDate.parse(day),
                "Warten „nervt“ 🚲",
                "",
                List.of(people),
                people.length == 0 ? "admin" : people[0],
                AT);
    }

    @ParameterizedTest
    @EnumSource
    void theLatestReviewComesFirstWithWhoTookPart(TestDatabase database) {
        try (TestActiveObjects ao = database.start(ReviewEntity.class, ReviewPersonEntity.class)) {
            ReviewStore store = new ReviewStore(ao);
            long first = store.add(row(0, 7L, 10, "2026-10-01", "anna", "tom"));
            long second = store.add(row(0, 7L, 10, "2026-11-01"));
            long journey = store.add(row(0, null, 10, "2026-10-15", "tom"));
            store.add(row(0, 8L, 11, "2026-10-15", "tom"));
            ao.statementsSinceLastAsked();

            assertThat(store.ofIssue(7))
                    .containsExactly(
                            row(second, 7L, 10, "2026-11-01"), row(first, 7L, 10, "2026-10-01", "anna", "tom"));
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(store.ofProject(10)).extracting(ReviewRow::id).containsExactly(second, journey, first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReviewOfAPhaseIsCorrectedByAnotherThatNamesIt(TestDatabase database) {
        try (TestActiveObjects ao = database.start(ReviewEntity.class, ReviewPersonEntity.class)) {
            ReviewStore store = new ReviewStore(ao);
            ReviewRow.Place phase = new ReviewRow.Place(10, null, 100L);
            LocalDate day = LocalDate.parse("2026-10-01");
            long wrong = store.add(new ReviewRow(0, phase, null, day, "Falsch", "", List.of(), "anna", AT));
            store.add(new ReviewRow(0, phase, wrong, day, "Richtig", "", List.of(), "tom", AT));

            assertThat(store.ofProject(10)).extracting(ReviewRow::place).containsOnly(phase);
            assertThat(store.ofProject(10)).extracting(ReviewRow::replaces).containsExactly(wrong, null);
        }
    }
}
