package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vetoes on both databases. */
class VetoStoreTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void onlyWhatHoldsIsFoundAndTheLatestOfSeveral(TestDatabase database) {
        try (TestActiveObjects objects = database.start(VetoEntity.class)) {
            VetoStore store = new VetoStore(objects);
            store.add(1, 10, "first", "anna", AT);
            long latest = store.add(1, 10, "„zweites“ 🚲", "anna", AT.plusSeconds(1));
            long lifted = store.add(2, 10, "lifted", "anna", AT);
            store.lift(lifted, "tom", AT.plusSeconds(2));
            store.add(3, 11, "not asked for", "anna", AT);
            objects.statementsSinceLastAsked();

            assertThat(store.holdingOn(List.of(1L, 2L)).values())
                    .containsExactly(new VetoRow(latest, 1, 10, "„zweites“ 🚲", "anna", AT.plusSeconds(1), null, null));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.holdingOn(List.of())).isEmpty();
            assertThat(store.vetoedIssues()).containsExactlyInAnyOrder(1L, 3L);
            assertThat(store.lift(lifted, "anna", AT)).isFalse();
            assertThat(store.ofIssue(2)).singleElement().satisfies(row -> {
                assertThat(row.liftedBy()).isEqualTo("tom");
                assertThat(row.holds()).isFalse();
            });
        }
    }
}
