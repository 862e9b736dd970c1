package app.touchpoint.jira.store;

import static app.touchpoint.jira.store.Measurements.END;
import static app.touchpoint.jira.store.Measurements.loaded;
import static app.touchpoint.jira.store.Measurements.measurement;
import static app.touchpoint.jira.store.Measurements.survey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.survey.Aggregate;
import app.touchpoint.core.survey.Measured;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waves and measurements on both databases. */
class SurveyStoreTest {
    private static final String REFUSED = "[{\"issueId\":7,\"why\":\"Ist wird gebraucht.\"}]";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static TestActiveObjects start(TestDatabase database) {
        return database.start(
                StampEntity.class,
                CriterionEntity.class,
                TargetEntity.class,
                PastSeriesEntity.class,
                SurveyEntity.class,
                MeasurementEntity.class);
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
            SurveyStore store = new SurveyStore(ao, CLOCK);
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
                    .extracting(MeasurementRow::measured)
                    .isEqualTo(rows.stream().map(MeasurementRow::measured).toList());
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
            SurveyStore store = new SurveyStore(ao, CLOCK);
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
            SurveyStore store = new SurveyStore(ao, CLOCK);
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
            assertThat(store.seriesOf(criterion.id()))
                    .extracting(row -> row.subject().surveyId())
                    .containsExactly(september, october);
            assertThat(store.latest(10, 10)).extracting(SurveyRow::id).containsExactly(september, october);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyMeasurementsCostAFewStatements(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao, CLOCK);
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

    private static MeasurementRow entered(
            CriterionRow criterion, LocalDate end, Measured measured, @Nullable Long replaces) {
        MeasurementRow row = measurement(criterion, end, null, 1, 2, 3, 4, 5);
        return new MeasurementRow(
                0,
                row.subject(),
                end.withDayOfMonth(1),
                end,
                row.segment(),
                measured,
                new MeasurementRow.Entry("Fragebogen 🚲", "anna", CLOCK.instant()),
                replaces);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsEnteredIsKeptWithItsAuthorAndACorrectionDecidesAnewWhatIsTheLatest(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            SurveyStore store = new SurveyStore(ao, CLOCK);
            CriterionStore criteria = new CriterionStore(ao, CLOCK);
            CriterionRow criterion = criterion(ao, 7);
            Measured mean = new Aggregate(Mean.of(40, 4.25, 0.5), 3);
            Measured unknownSpread = new Aggregate(new Mean(12, 4, OptionalDouble.empty()), 0);
            SurveyRow wave = survey(10, END, "anna", CLOCK);

            long first = store.enter(
                    wave,
                    List.of(
                            entered(criterion, END.minusMonths(1).withDayOfMonth(30), unknownSpread, null),
                            entered(criterion, END, mean, null)));
            List<MeasurementRow> stored = store.measurementsOf(List.of(first));
            assertThat(stored).extracting(MeasurementRow::measured).containsExactly(unknownSpread, mean);
            assertThat(stored.get(0).entry())
                    .isEqualTo(new MeasurementRow.Entry("Fragebogen 🚲", "anna", CLOCK.instant()));
            assertThat(store.get(first).orElseThrow().isEntered()).isTrue();
            assertThat(store.isUnsettled(first)).isTrue();
            assertThat(store.isMeasured(criterion.id(), 1)).isTrue();
            assertThat(store.isMeasured(criterion.id(), 2)).isFalse();
            assertThat(criteria.get(criterion.id()).orElseThrow().latestEnd()).isEqualTo(END);

            long second = store.enter(
                    wave,
                    List.of(entered(
                            criterion,
                            END.minusMonths(2).withDayOfMonth(31),
                            mean,
                            stored.get(1).id())));

            CriterionRow now = criteria.get(criterion.id()).orElseThrow();
            assertThat(now.latestEnd()).isEqualTo(END.minusMonths(1).withDayOfMonth(30));
            assertThat(now.latestWave()).hasValue(first);
            assertThat(SurveyStore.valid(store.seriesOf(criterion.id())))
                    .extracting(row -> row.subject().surveyId())
                    .containsExactly(second, first);

            store.settle(first, "[]");
            store.unsettle(first);
            assertThat(store.isUnsettled(first)).isTrue();
            store.settle(first, REFUSED);
            assertThat(store.get(first).orElseThrow().refusedIsts()).isEqualTo(REFUSED);
            store.unsettle(first);
            store.settle(first, "[]");
            assertThat(store.get(first).orElseThrow().refusedIsts()).isEqualTo("[]");
        }
    }
}
