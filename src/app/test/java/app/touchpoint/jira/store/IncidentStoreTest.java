package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.jira.store.IncidentStore.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Incidents on both databases. */
class IncidentStoreTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private static IncidentRow row(long id, long issueId, Polarity polarity, String day, @Nullable Long origin) {
        Incident.Kind kind = new Incident.Kind(
                polarity, Reality.FEARED, Category.CUSTOMER_REQUEST, Consequence.SWITCHED, Source.PUBLIC_MEDIA);
        return new IncidentRow(
                id,
                issueId,
                10,
                new Incident(kind, "Rad war „nicht“ da 🚲", LocalDate.parse(day), origin == null ? "" : "SERVICE-7"),
                origin,
                "anna",
                Instant.parse("2026-11-22T10:00:00Z"),
                null);
    }

    private static Incident told(IncidentRow row, String story) {
        return new Incident(row.incident().kind(), story, row.incident().day(), "");
    }

    @ParameterizedTest
    @EnumSource
    void incidentsAreReadInPagesTheLatestDayFirst(TestDatabase database) {
        try (TestActiveObjects objects = database.start(IncidentEntity.class)) {
            IncidentStore store = new IncidentStore(objects);
            long old = store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            long latest = store.add(row(0, 1, Polarity.POSITIVE, "2026-11-20", 77L));
            long middle = store.add(row(0, 1, Polarity.NEGATIVE, "2026-05-01", null));
            store.add(row(0, 2, Polarity.NEGATIVE, "2026-05-01", null));
            objects.statementsSinceLastAsked();

            assertThat(store.ofIssue(1, 0, 2))
                    .containsExactly(
                            row(latest, 1, Polarity.POSITIVE, "2026-11-20", 77L),
                            row(middle, 1, Polarity.NEGATIVE, "2026-05-01", null));
            assertThat(store.ofIssue(1, 2, 2)).containsExactly(row(old, 1, Polarity.NEGATIVE, "2026-01-02", null));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(store.tallyOf(1)).isEqualTo(new Tally(2, 1));
            assertThat(store.get(old)).contains(row(old, 1, Polarity.NEGATIVE, "2026-01-02", null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void talliesCostOneStatement(TestDatabase database) {
        try (TestActiveObjects objects = database.start(IncidentEntity.class)) {
            IncidentStore store = new IncidentStore(objects);
            store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            long gone = store.add(row(0, 2, Polarity.POSITIVE, "2026-01-02", null));
            objects.statementsSinceLastAsked();

            assertThat(store.tallyOf(1)).isEqualTo(new Tally(2, 0));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.tallyOf(2)).isEqualTo(new Tally(0, 1));
            store.remove(store.get(gone).orElseThrow());
            assertThat(store.tallyOf(2)).isEqualTo(Tally.NONE);
            assertThat(store.get(gone)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctionStandsInThePlaceOfWhatIsKept(TestDatabase database) {
        try (TestActiveObjects objects = database.start(IncidentEntity.class)) {
            IncidentStore store = new IncidentStore(objects);
            long first = store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", 77L));
            IncidentRow before = store.get(first).orElseThrow();
            long second = store.correct(first, before.corrected(told(before, "second"), "tom", AT))
                    .orElseThrow();
            IncidentRow between = store.get(second).orElseThrow();
            long third = store.correct(second, between.corrected(told(between, "third"), "anna", AT))
                    .orElseThrow();

            IncidentRow now = store.get(third).orElseThrow();
            assertThat(now.incident().story()).isEqualTo("third");
            assertThat(now.loggedBy()).isEqualTo("anna");
            assertThat(now.correction()).isEqualTo(new IncidentRow.Correction(first, "anna", AT));
            assertThat(store.ofIssue(1, 0, 9)).containsExactly(now);
            assertThat(now.originIssueId()).isEqualTo(77);
            assertThat(store.tallyOf(1)).isEqualTo(new Tally(1, 0));
            assertThat(store.before(now)).containsExactly(between, before);
            assertThat(store.correct(first, before.corrected(told(before, "late"), "tom", AT)))
                    .isEmpty();
            store.remove(now);
            assertThat(store.before(now)).isEmpty();
            assertThat(store.get(first)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoCorrectAtOnceOneIsHeard(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(IncidentEntity.class)) {
            IncidentStore store = new IncidentStore(objects);
            long first = store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            IncidentRow before = store.get(first).orElseThrow();
            ExecutorService people = Executors.newFixedThreadPool(4);
            try {
                List<Callable<OptionalLong>> corrections = IntStream.range(0, 4)
                        .<Callable<OptionalLong>>mapToObj(i ->
                                () -> store.correct(first, before.corrected(told(before, "by " + i), "tom", AT)))
                        .toList();
                int heard = 0;
                for (Future<OptionalLong> one : people.invokeAll(corrections)) {
                    heard += one.get().isPresent() ? 1 : 0;
                }
                assertThat(heard).isEqualTo(1);
                assertThat(store.tallyOf(1)).isEqualTo(new Tally(1, 0));
            } finally {
                people.shutdownNow();
            }
        }
    }
}
