package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.statistics.chart.ControlChart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarms on both databases. */
class AlarmStoreTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    static AlarmRow row(long criterionId, @Nullable Long issueId, long projectId, Instant at) {
        return new AlarmRow(
                0,
                new AlarmRow.Subject(criterionId, issueId, projectId, 1, 77, LocalDate.of(2026, 10, 31)),
                3.25,
                new ControlChart(4.1, 0.2, 20),
                30,
                at,
                null);
    }

    @ParameterizedTest
    @EnumSource
    void anAlarmIsOpenUntilSomebodyClosesItOnce(TestDatabase database) {
        try (TestActiveObjects ao = database.start(AlarmEntity.class)) {
            AlarmStore store = new AlarmStore(ao);
            long first = store.raise(row(1, 100L, 10, AT));
            long journey = store.raise(row(2, null, 10, AT.plusSeconds(1)));
            store.raise(row(3, 101L, 11, AT));
            ao.statementsSinceLastAsked();

            assertThat(store.openIn(10)).extracting(AlarmRow::id).containsExactly(journey, first);
            assertThat(store.openAt(100)).singleElement().satisfies(alarm -> {
                assertThat(alarm.isOpen()).isTrue();
                assertThat(alarm.value()).isEqualTo(3.25);
                assertThat(alarm.chart()).isEqualTo(new ControlChart(4.1, 0.2, 20));
                assertThat(alarm.subject()).isEqualTo(row(1, 100L, 10, AT).subject());
                assertThat(alarm.leastPeople()).isEqualTo(30);
                assertThat(alarm.raisedAt()).isEqualTo(AT);
            });
            assertThat(store.touchpointsAlarmedIn(10)).containsExactly(100L);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(3);

            assertThat(store.close(first, "anna", AT.plusSeconds(5), 900L)).isTrue();
            assertThat(store.close(first, "tom", AT.plusSeconds(6), null)).isFalse();
            assertThat(store.close(journey, null, AT.plusSeconds(6), null)).isTrue();
            assertThat(store.close(12_345, "tom", AT, null)).isFalse();

            assertThat(store.openIn(10)).isEmpty();
            assertThat(store.openAt(100)).isEmpty();
            assertThat(store.touchpointsAlarmedIn(10)).isEmpty();
            assertThat(store.ofProject(10)).hasSize(2);
            assertThat(store.ofCriteria(List.of(1L, 2L)))
                    .extracting(AlarmRow::closed)
                    .containsExactly(
                            new AlarmRow.Closed(null, AT.plusSeconds(6), null),
                            new AlarmRow.Closed("anna", AT.plusSeconds(5), 900L));
            assertThat(store.ofCriteria(List.of())).isEmpty();
        }
    }
}
