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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Incidents on both databases. */
class IncidentStoreTest {

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
                Instant.parse("2026-11-22T10:00:00Z"));
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
            assertThat(store.countOf(1)).isEqualTo(3);
            assertThat(store.ofOrigin(77)).containsExactly(row(latest, 1, Polarity.POSITIVE, "2026-11-20", 77L));
            assertThat(store.get(old)).contains(row(old, 1, Polarity.NEGATIVE, "2026-01-02", null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void talliesOfAProjectCostOneStatement(TestDatabase database) {
        try (TestActiveObjects objects = database.start(IncidentEntity.class)) {
            IncidentStore store = new IncidentStore(objects);
            store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            store.add(row(0, 1, Polarity.NEGATIVE, "2026-01-02", null));
            long gone = store.add(row(0, 2, Polarity.POSITIVE, "2026-01-02", null));
            objects.statementsSinceLastAsked();

            assertThat(store.talliesOf(10)).isEqualTo(Map.of(1L, new Tally(2, 0), 2L, new Tally(0, 1)));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.tallyOf(1)).isEqualTo(new Tally(2, 0));
            store.remove(gone);
            assertThat(store.tallyOf(2)).isEqualTo(Tally.NONE);
            assertThat(store.get(gone)).isEmpty();
        }
    }
}
