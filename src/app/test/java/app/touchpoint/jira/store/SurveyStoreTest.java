package app.touchpoint.jira.store;

import static app.touchpoint.jira.store.Measurements.END;
import static app.touchpoint.jira.store.Measurements.loaded;
import static app.touchpoint.jira.store.Measurements.measurement;
import static app.touchpoint.jira.store.Measurements.survey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waves and measurements on both databases. */
class SurveyStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static TestActiveObjects start(TestDatabase database) {
        return database.start(CriterionEntity.class, TargetEntity.class, SurveyEntity.class, MeasurementEntity.class);
    }

    private static CriterionRow criterion(TestActiveObjects ao, long issueId) {
        CriterionStore criteria = new CriterionStore(ao, CLOCK);
        long id = criteria.add(CriterionRow.fresh(10, Measurements.criterion(issueId, "Abfertigung", "anna")))
                .orElseThrow();
        return criteria.get(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aWaveIsPublishedOnceWithAllItsMeasurements(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao);
            CriterionRow criterion = criterion(ao, 7);
            long id = store.add(survey(10, END, "anna", CLOCK));
            assertThat(store.get(id).orElseThrow().state()).isEqualTo(SurveyState.MAPPED);
            List<MeasurementRow> rows = List.of(
                    measurement(criterion, END, null, 1, 2, 3, 4, 15),
                    measurement(criterion, END, "Business", 0, 0, 0, 0, 10),
                    measurement(criterion, END, "", 1, 2, 3, 4, 5));

            assertThat(store.publish(id, loaded("abc"), List.of(), ids -> rows)).isTrue();
            assertThat(store.publish(id, loaded("def"), List.of(), ids -> rows)).isFalse();

            assertThat(store.get(id).orElseThrow().rows()).isEqualTo(loaded("abc"));
            List<MeasurementRow> stored = store.measurementsOf(List.of(id));
            assertThat(stored)
                    .extracting(MeasurementRow::segment)
                    .isEqualTo(rows.stream().map(MeasurementRow::segment).toList());
            assertThat(stored)
                    .extracting(MeasurementRow::answers)
                    .isEqualTo(rows.stream().map(MeasurementRow::answers).toList());
            assertThat(stored).allMatch(row -> row.subject().surveyId() == id);
            assertThat(store.ofContent(10, "abc")).map(SurveyRow::id).contains(id);
            assertThat(store.ofContent(11, "abc")).isEmpty();
            assertThat(new CriterionStore(ao, CLOCK)
                            .get(criterion.id())
                            .orElseThrow()
                            .latestWave())
                    .hasValue(id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureInTheMiddleLeavesNothingHalfPublished(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao);
            CriterionRow criterion = criterion(ao, 7);
            long id = store.add(survey(10, END, "anna", CLOCK));
            MeasurementRow tooLong = measurement(criterion, END, "x".repeat(500), 1, 2, 3, 4, 5);

            assertThatThrownBy(() -> store.publish(
                            id,
                            loaded("abc"),
                            List.of(),
                            ids -> List.of(measurement(criterion, END, null, 1, 2, 3, 4, 5), tooLong)))
                    .isInstanceOf(RuntimeException.class);

            assertThat(store.get(id).orElseThrow().state()).isEqualTo(SurveyState.MAPPED);
            assertThat(ao.count(MeasurementEntity.class, Query.select())).isZero();
            assertThat(new CriterionStore(ao, CLOCK)
                            .get(criterion.id())
                            .orElseThrow()
                            .latestWave())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierPeriodImportedLateIsNotTheLatest(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao);
            CriterionRow criterion = criterion(ao, 7);
            long october = store.add(survey(10, END, "anna", CLOCK));
            long september = store.add(survey(10, END.minusMonths(1), "anna", CLOCK));
            store.publish(
                    october, loaded("a"), List.of(), ids -> List.of(measurement(criterion, END, null, 0, 0, 0, 5, 5)));
            store.publish(
                    september,
                    loaded("b"),
                    List.of(),
                    ids -> List.of(measurement(criterion, END.minusMonths(1), null, 5, 5, 0, 0, 0)));

            assertThat(new CriterionStore(ao, CLOCK)
                            .get(criterion.id())
                            .orElseThrow()
                            .latestWave())
                    .hasValue(october);
            assertThat(store.seriesOf(criterion.id(), 0, 10))
                    .extracting(row -> row.subject().surveyId())
                    .containsExactly(september, october);
            assertThat(store.latest(10, 10)).extracting(SurveyRow::id).containsExactly(september, october);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyMeasurementsCostAFewStatements(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao);
            CriterionRow criterion = criterion(ao, 7);
            long id = store.add(survey(10, END, "anna", CLOCK));
            List<MeasurementRow> rows =
                    new ArrayList<>(Collections.nCopies(1_000, measurement(criterion, END, "Eco", 0, 0, 0, 5, 5)));
            ao.statementsSinceLastAsked();

            store.publish(id, loaded("a"), List.of(), ids -> rows);
            assertThat(ao.statementsSinceLastAsked()).isLessThan(20);
            assertThat(store.measurementsOf(List.of(id))).hasSize(1_000);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);
        }
    }
}
