package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PastMeasurementStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static CriterionRow criterion(CriterionStore criteria, long projectId, String name) {
        long id = criteria.add(CriterionRow.fresh(projectId, Measurements.criterion(7L, name, "anna")))
                .orElseThrow();
        return criteria.get(id).orElseThrow();
    }

    private static List<MeasurementRow> of(Map<Long, List<MeasurementRow>> series, CriterionRow criterion) {
        return series.getOrDefault(criterion.id(), List.of());
    }

    private static void publish(SurveyStore surveys, CriterionRow criterion, String hash, MeasurementRow... rows) {
        long survey = surveys.add(Measurements.survey(criterion.projectId(), Measurements.END, "anna", CLOCK));
        surveys.publish(survey, Measurements.loaded(hash), List.of(), ids -> List.of(rows));
    }

    @ParameterizedTest
    @EnumSource
    void allOfAProjectAboutEverybodyIsReadByCriterionTheEarliestFirst(TestDatabase database) {
        try (TestActiveObjects ao =
                database.start(StampEntity.class, CriterionEntity.class, SurveyEntity.class, MeasurementEntity.class)) {
            CriterionStore criteria = new CriterionStore(ao, CLOCK);
            SurveyStore surveys = new SurveyStore(ao, CLOCK);
            CriterionRow kind = criterion(criteria, 10, "Freundlichkeit");
            CriterionRow quick = criterion(criteria, 10, "Tempo");
            CriterionRow elsewhere = criterion(criteria, 11, "Anderswo");
            LocalDate october = Measurements.END;
            publish(
                    surveys,
                    kind,
                    "a",
                    Measurements.measurement(kind, october, null, 1, 2, 3, 4, 5),
                    Measurements.measurement(kind, october, "Öko", 0, 1, 2, 3, 4),
                    Measurements.measurement(quick, october, null, 5, 4, 3, 2, 1));
            publish(surveys, kind, "b", Measurements.measurement(kind, october.minusDays(9), null, 5, 5, 5, 5, 5));
            publish(surveys, elsewhere, "c", Measurements.measurement(elsewhere, october, null, 9, 9, 9, 9, 9));
            ao.statementsSinceLastAsked();

            PastMeasurementStore store = new PastMeasurementStore(ao);
            var series = store.ofProject(10);

            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(series).containsOnlyKeys(kind.id(), quick.id());
            assertThat(of(series, kind)).extracting(MeasurementRow::end).containsExactly(october.minusDays(9), october);
            assertThat(of(series, kind).get(1).measured())
                    .isEqualTo(Measurements.measurement(kind, october, null, 1, 2, 3, 4, 5)
                            .measured());
            assertThat(of(series, quick)).hasSize(1);
            assertThat(store.ofProject(12)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCorrectedStaysAmongThemWithWhatReplacesItBehind(TestDatabase database) {
        try (TestActiveObjects ao =
                database.start(StampEntity.class, CriterionEntity.class, SurveyEntity.class, MeasurementEntity.class)) {
            SurveyStore surveys = new SurveyStore(ao, CLOCK);
            CriterionRow kind = criterion(new CriterionStore(ao, CLOCK), 10, "Freundlichkeit");
            MeasurementRow wrong = Measurements.measurement(kind, Measurements.END, null, 9, 9, 9, 9, 9);
            publish(surveys, kind, "a", wrong);
            PastMeasurementStore store = new PastMeasurementStore(ao);
            long first = of(store.ofProject(10), kind).get(0).id();
            publish(
                    surveys,
                    kind,
                    "b",
                    new MeasurementRow(
                            0,
                            wrong.subject(),
                            wrong.start(),
                            wrong.end(),
                            wrong.segment(),
                            wrong.measured(),
                            new MeasurementRow.Entry("Zählfehler", "tom", CLOCK.instant()),
                            first));

            List<MeasurementRow> all = of(store.ofProject(10), kind);

            assertThat(all).extracting(MeasurementRow::replaces).containsExactly(null, first);
            assertThat(SurveyStore.valid(all)).singleElement().isEqualTo(all.get(1));
            assertThat(surveys.periodsOf(Map.of(kind.id(), 1, 999L, 1)))
                    .as("a period is one however often it was corrected")
                    .containsOnly(Map.entry(kind.id(), 1));
            assertThat(surveys.periodsOf(Map.of(kind.id(), 2)))
                    .as("another series")
                    .isEmpty();
            assertThat(surveys.isMeasured(kind.id())).isTrue();
            assertThat(surveys.isMeasured(999)).isFalse();
        }
    }
}
