package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a move dropped is kept until somebody wants it or not, on both databases. */
class KeptValueStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void laterValueOfAFieldReplacesTheEarlier(TestDatabase database) {
        try (TestActiveObjects objects = database.start(KeptValueEntity.class)) {
            KeptValueStore store = new KeptValueStore(objects, CLOCK);
            store.put(1, 10, Map.of("ist", "4.0", "phase", "Vor dem Kauf"));
            store.put(1, 20, Map.of("ist", "5.0"));
            store.put(2, 10, Map.of("ist", "6.0"));

            assertThat(store.ofIssue(1)).isEqualTo(Map.of("ist", "5.0", "phase", "Vor dem Kauf"));
            store.remove(1, List.of("phase"));
            assertThat(store.ofIssue(1)).isEqualTo(Map.of("ist", "5.0"));
            store.removeAll(1);
            assertThat(store.ofIssue(1)).isEmpty();
            assertThat(store.ofIssue(2)).hasSize(1);
        }
    }
}
