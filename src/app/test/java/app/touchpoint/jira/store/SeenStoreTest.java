package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import net.java.ao.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeenStoreTest {

    @ParameterizedTest
    @EnumSource
    void whatOneHasSeenIsRememberedForThemAndThatTouchpointOnly(TestDatabase database) {
        try (TestActiveObjects objects = database.start(SeenEntity.class)) {
            SeenStore store =
                    new SeenStore(objects, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

            store.add(1, 10, "JIRAUSER1");
            store.add(1, 10, "JIRAUSER1");

            assertThat(store.has(1, "JIRAUSER1")).isTrue();
            assertThat(store.has(1, "JIRAUSER2")).isFalse();
            assertThat(store.has(2, "JIRAUSER1")).isFalse();
            assertThat(objects.count(SeenEntity.class, Query.select())).isEqualTo(1);
        }
    }
}
