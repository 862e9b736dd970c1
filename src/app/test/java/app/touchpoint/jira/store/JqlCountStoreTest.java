package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountedSearch;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JqlCountStoreTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static JqlCountRow row(
            long criterion, @Nullable Long issue, long project, LocalDate day, JqlCountRow.@Nullable Failure failure) {
        return new JqlCountRow(
                criterion,
                issue,
                project,
                new CountedSearch("text ~ \"Größe 🚲\" AND created >= startOfMonth()"),
                CountPeriod.MONTH,
                CountPeriod.MONTH.of(day),
                "anna",
                Instant.parse("2026-11-22T10:00:00.123Z"),
                failure);
    }

    @ParameterizedTest
    @EnumSource
    void aSearchIsReadAsItWasWrittenAndIsOneOfItsCriterion(TestDatabase database) {
        try (TestActiveObjects ao = database.start(JqlCountEntity.class)) {
            JqlCountStore store = new JqlCountStore(ao);
            JqlCountRow first = row(1, 7L, 10, OCTOBER, null);
            store.put(first);
            assertThat(store.get(1)).contains(first);

            JqlCountRow failed = new JqlCountRow(
                    1,
                    7L,
                    10,
                    new CountedSearch("status = Open"),
                    CountPeriod.WEEK,
                    CountPeriod.WEEK.of(OCTOBER),
                    "tom",
                    first.setAt().plusSeconds(1),
                    new JqlCountRow.Failure(JqlCountRow.Problem.SEARCH_REFUSED, OCTOBER));
            ao.statementsSinceLastAsked();
            store.put(failed);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(store.get(1)).contains(failed);
            assertThat(store.ofProject(10)).containsExactly(failed);

            store.put(first);
            assertThat(store.get(1)).as("what went wrong before is forgotten").contains(first);
            assertThat(store.remove(1)).isTrue();
            assertThat(store.remove(1)).isFalse();
            assertThat(store.get(1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatHasEndedIsDueByCriterion(TestDatabase database) {
        try (TestActiveObjects ao = database.start(JqlCountEntity.class)) {
            JqlCountStore store = new JqlCountStore(ao);
            JqlCountRow october = row(3, null, 10, OCTOBER, null);
            JqlCountRow september = row(2, 7L, 11, OCTOBER.minusDays(1), null);
            JqlCountRow lastYear = row(4, 8L, 10, LocalDate.of(2025, 12, 5), null);
            store.put(october);
            store.put(september);
            store.put(lastYear);
            store.put(row(5, 9L, 10, LocalDate.of(2026, 11, 5), null));
            ao.statementsSinceLastAsked();

            assertThat(store.endedBefore(LocalDate.of(2026, 11, 1))).containsExactly(september, october, lastYear);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.endedBefore(LocalDate.of(2026, 10, 31)))
                    .as("the last day of October has to be over")
                    .containsExactly(september, lastYear);
            assertThat(store.endedBefore(LocalDate.of(2025, 12, 31))).isEmpty();
            assertThat(store.ofProject(10)).extracting(JqlCountRow::criterionId).containsExactly(3L, 4L, 5L);
        }
    }
}
