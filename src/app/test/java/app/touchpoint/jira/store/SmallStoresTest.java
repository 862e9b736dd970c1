package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings, set-up items, audit, phases, channels and marks on both databases. */
class SmallStoresTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void settingsOfProjectsAndInstanceStayApart(TestDatabase database) {
        try (TestActiveObjects objects = database.start(SettingEntity.class)) {
            SettingStore store = new SettingStore(objects);
            store.put(10, "a", "1");
            store.put(SettingStore.INSTANCE, "a", "0");
            store.put(10, "a", "2");

            assertThat(store.ofProject(10)).isEqualTo(Map.of("a", "2"));
            assertThat(store.get(SettingStore.INSTANCE, "a")).isEqualTo("0");
            store.remove(10, "a");
            assertThat(store.get(10, "a")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void setUpItemIsOverwrittenByItsName(TestDatabase database) {
        try (TestActiveObjects objects = database.start(SetupItemEntity.class)) {
            SetupItemStore store = new SetupItemStore(objects);
            store.put(new SetupItem(0, "field.ist", "10001", SetupItem.Origin.CREATED));
            SetupItem adopted = new SetupItem(0, "field.ist", "10002", SetupItem.Origin.ADOPTED);
            store.put(adopted);

            assertThat(store.all()).containsExactly(adopted);
            assertThat(store.get(0, "field.ist")).isEqualTo(adopted);
            assertThat(store.ofProject(1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void latestAuditEntryComesFirst(TestDatabase database) {
        try (TestActiveObjects objects = database.start(AuditEntity.class)) {
            AuditStore store = new AuditStore(objects);
            AuditEntry first = new AuditEntry(1, CLOCK.instant(), "anna", "setup.applied", "a");
            AuditEntry second = new AuditEntry(1, CLOCK.instant().plusSeconds(1), "tom", "settings.changed", "b");
            store.add(first);
            store.add(second);

            assertThat(store.latest(1, 10)).containsExactly(second, first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameOfAPlaceOutlastsItsOptionAndFollowsARename(TestDatabase database) {
        try (TestActiveObjects objects = database.start(PlaceNameEntity.class)) {
            PlaceNameStore store = new PlaceNameStore(objects);
            store.put(10, List.of(new PlaceName(1, true, "Buy"), new PlaceName(2, false, "Till")));
            store.put(10, List.of(new PlaceName(2, false, "Counter")));
            store.put(11, List.of(new PlaceName(3, true, "Use")));

            assertThat(store.ofProject(10))
                    .containsExactly(new PlaceName(1, true, "Buy"), new PlaceName(2, false, "Counter"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void phaseIsTiedToItsLatestIssue(TestDatabase database) {
        try (TestActiveObjects objects = database.start(PhaseEntity.class)) {
            PhaseLinkStore store = new PhaseLinkStore(objects);
            store.put(1, 100, 5);
            store.put(1, 100, 6);

            assertThat(store.ofProject(1)).isEqualTo(Map.of(100L, 6L));
            assertThat(store.optionOf(6)).isEqualTo(100L);
            assertThat(store.optionOf(5)).isNull();
            store.remove(100);
            assertThat(store.ofProject(1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void channelIsDescribedAnew(TestDatabase database) {
        try (TestActiveObjects objects = database.start(ChannelEntity.class)) {
            ChannelStore store = new ChannelStore(objects);
            store.put(new ChannelRow(7, 1, "ONLINE", null));
            ChannelRow described = new ChannelRow(7, 1, "OFFLINE", "DIRECT");
            store.put(described);

            assertThat(store.ofProject(1)).isEqualTo(Map.of(7L, described));
        }
    }

    @ParameterizedTest
    @EnumSource
    void issueIsMarkedOnceUntilItIsCleared(TestDatabase database) {
        try (TestActiveObjects objects = database.start(DirtyIssueEntity.class)) {
            DirtyIssueStore store = new DirtyIssueStore(objects, CLOCK);
            store.mark(5);
            store.mark(6);
            store.mark(5);

            assertThat(store.oldest(10)).containsExactly(6L, 5L);
            store.clear(List.of(6L));
            assertThat(store.oldest(10)).containsExactly(5L);
        }
    }
}
