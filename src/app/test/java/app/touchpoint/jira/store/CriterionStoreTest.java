package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.LocalNames;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.FinitePopulation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Criteria and targets on both databases. */
class CriterionStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static TestActiveObjects start(TestDatabase database) {
        return database.start(
                StampEntity.class,
                CriterionEntity.class,
                TargetEntity.class,
                PastSeriesEntity.class,
                AlarmEntity.class,
                JqlCountEntity.class);
    }

    @ParameterizedTest
    @EnumSource
    void aCriterionIsReadAsItWasWritten(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            Criterion asked = Measurements.criterion(7L, "Abfertigung", "anna");
            Criterion counted = new Criterion(
                    new Wording(
                            "Beschwerden",
                            "",
                            "im Monat",
                            Wording.Level.PROCESS,
                            "",
                            new LocalNames("Klagen", "Complaints")),
                    Measure.amount(CriterionType.COUNT, 50, 2.5),
                    new Sampling(
                            RaterGroup.PARTNER,
                            "Händler",
                            Sampling.Method.JQL_COUNT,
                            "",
                            3,
                            Optional.of(new FinitePopulation(1_000_000_000))),
                    new Upkeep(30, 90, Upkeep.Duties.NONE),
                    new Criterion.Standing(Optional.empty(), 1, false));

            long first = store.add(CriterionRow.fresh(10, asked)).orElseThrow();
            long second = store.add(CriterionRow.fresh(10, counted)).orElseThrow();
            ao.statementsSinceLastAsked();

            assertThat(store.ofProject(10))
                    .extracting(CriterionRow::criterion)
                    .containsExactlyInAnyOrder(asked, counted);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.get(first).orElseThrow().criterion()).isEqualTo(asked);
            assertThat(store.get(second).orElseThrow().latestWave()).isEmpty();
            assertThat(store.ofIssue(7)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTouchpointHasOneCriterionOfAName(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);

            assertThat(store.add(CriterionRow.fresh(10, Measurements.criterion(7L, "Abfertigung", ""))))
                    .isPresent();
            assertThat(store.add(CriterionRow.fresh(10, Measurements.criterion(7L, " ABFERTIGUNG ", ""))))
                    .isEmpty();
            assertThat(store.add(CriterionRow.fresh(10, Measurements.criterion(8L, "Abfertigung", ""))))
                    .isPresent();
            assertThat(store.add(CriterionRow.fresh(10, Measurements.criterion(null, "Abfertigung", ""))))
                    .isPresent();
            assertThat(store.add(CriterionRow.fresh(11, Measurements.criterion(null, "Abfertigung", ""))))
                    .isPresent();
            assertThat(store.ofProject(10)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSawAnOldVersionReplacesNothing(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            long id = store.add(CriterionRow.fresh(10, Measurements.criterion(7L, "Abfertigung", "anna")))
                    .orElseThrow();
            CriterionRow seen = store.get(id).orElseThrow();
            CriterionRow changed = seen.with(of(Measurements.criterion(7L, "Einchecken", "tom"), 80));

            assertThat(store.replace(changed, "anna")).isTrue();
            assertThat(store.replace(changed, null)).isFalse();

            CriterionRow now = store.get(id).orElseThrow();
            assertThat(now.criterion()).isEqualTo(changed.criterion());
            assertThat(now.series()).isEqualTo(2);
            assertThat(now.version()).isEqualTo(2);
            assertThat(store.past(now).keySet()).containsExactly(1);
            assertThat(store.past(now).values())
                    .extracting(past -> past.wording().name(), Criterion::measure)
                    .containsExactly(tuple("Abfertigung", seen.criterion().measure()));
        }
    }

    private static Criterion of(Criterion criterion, long population) {
        Sampling sampling = criterion.sampling();
        return new Criterion(
                criterion.wording(),
                criterion.measure(),
                new Sampling(
                        sampling.group(),
                        sampling.segment(),
                        sampling.method(),
                        sampling.source(),
                        sampling.minimum(),
                        Optional.of(new FinitePopulation(population))),
                criterion.upkeep(),
                criterion.standing());
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesThatHasEndedKeepsHowManyThereWere(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            long id = store.add(CriterionRow.fresh(10, of(Measurements.criterion(7L, "Abfertigung", "anna"), 80)))
                    .orElseThrow();
            CriterionRow seen = store.get(id).orElseThrow();

            assertThat(store.replace(seen.with(of(seen.criterion(), 90)), "anna"))
                    .isTrue();

            CriterionRow now = store.get(id).orElseThrow();
            assertThat(now.criterion().sampling().population()).contains(new FinitePopulation(90));
            assertThat(store.past(now).get(1))
                    .extracting(past -> past.sampling().population())
                    .isEqualTo(Optional.of(new FinitePopulation(80)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void targetsKeepTheirHistoryAndTheLastOfADayCounts(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            long id = store.add(CriterionRow.fresh(10, Measurements.criterion(7L, "Abfertigung", "anna")))
                    .orElseThrow();
            CriterionRow row = store.get(id).orElseThrow();
            LocalDate day = LocalDate.of(2026, 1, 1);
            store.addTarget(row, new Target(day, 3, 4), "anna");
            store.addTarget(row, new Target(day.plusDays(90), 3.5, 4.5), "anna");
            store.addTarget(row, new Target(day, 3, 4.1), "tom");
            ao.statementsSinceLastAsked();

            assertThat(store.targetsOf(id))
                    .containsOnly(Map.entry(
                            1,
                            new TargetHistory(
                                    List.of(new Target(day, 3, 4.1), new Target(day.plusDays(90), 3.5, 4.5)))));
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.targetsOf(999)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTargetBelongsToTheSeriesInWhichItWasSet(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            long id = store.add(CriterionRow.fresh(10, Measurements.criterion(7L, "Abfertigung", "anna")))
                    .orElseThrow();
            LocalDate day = LocalDate.of(2026, 1, 1);
            store.addTarget(store.get(id).orElseThrow(), new Target(day, 3, 4), "anna");
            store.replace(store.get(id).orElseThrow(), "anna");
            store.addTarget(store.get(id).orElseThrow(), new Target(day, 5, 6), "anna");
            for (TargetEntity entity :
                    ao.find(TargetEntity.class, Query.select().where("DESIRED_VALUE = ?", 4.0))) {
                // As a version of the app wrote it that did not note the series.
                entity.setSeriesNo(null);
                entity.save();
            }

            assertThat(store.targetsOf(id))
                    .containsExactly(
                            Map.entry(1, new TargetHistory(List.of(new Target(day, 3, 4)))),
                            Map.entry(2, new TargetHistory(List.of(new Target(day, 5, 6)))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesThatHasEndedKeepsWhatReadersCalledItThen(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore store = new CriterionStore(ao, CLOCK);
            Criterion first = called(new LocalNames("", "Check-in"), 5);
            CriterionRow seen = store.get(
                            store.add(CriterionRow.fresh(10, first)).orElseThrow())
                    .orElseThrow();
            Criterion second = called(new LocalNames("Einchecken", ""), 7);

            assertThat(store.replace(seen.with(second), "anna")).isTrue();

            CriterionRow now = store.get(seen.id()).orElseThrow();
            assertThat(now.criterion()).isEqualTo(second);
            assertThat(store.past(now).values())
                    .extracting(past -> past.wording().names())
                    .containsExactly(new LocalNames("", "Check-in"));
        }
    }

    private static Criterion called(LocalNames names, int points) {
        Criterion usual = Measurements.criterion(7L, "Abfertigung", "");
        Wording wording = usual.wording();
        return new Criterion(
                new Wording(wording.name(), wording.question(), "", wording.level(), "", names),
                Measure.meanOn(new Scale(1, points)),
                usual.sampling(),
                usual.upkeep(),
                usual.standing());
    }
}
