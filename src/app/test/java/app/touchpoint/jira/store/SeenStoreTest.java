package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @EnumSource
    void manyAreRememberedAtOnce(TestDatabase database) {
        try (TestActiveObjects objects = database.start(SeenEntity.class)) {
            SeenStore store =
                    new SeenStore(objects, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
            store.add(1, 10, "JIRAUSER1");
            store.add(2, 10, "JIRAUSER2");

            assertThat(store.unseenAmong(List.of(1L, 2L, 3L), "JIRAUSER1")).containsExactly(2L, 3L);
            store.addAll(Map.of(2L, 10L, 3L, 11L), "JIRAUSER1");

            objects.statementsSinceLastAsked();
            assertThat(store.unseenAmong(List.of(1L, 2L, 3L), "JIRAUSER1")).isEmpty();
            assertThat(objects.statementsSinceLastAsked())
                    .as("this node knows of all")
                    .isZero();
            SeenStore otherNode = new SeenStore(objects, Clock.systemUTC());
            assertThat(otherNode.unseenAmong(List.of(1L, 2L, 3L), "JIRAUSER1")).isEmpty();
            assertThat(store.unseenAmong(List.of(1L, 2L, 3L), "JIRAUSER2")).containsExactly(1L, 3L);
        }
    }
}
