package app.touchpoint.jira.store;

import static app.touchpoint.jira.store.Measurements.END;
import static app.touchpoint.jira.store.Measurements.loaded;
import static app.touchpoint.jira.store.Measurements.measurement;
import static app.touchpoint.jira.store.Measurements.survey;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.MeasurementMemory.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a node remembers of measurements, and what another one writes, on both databases. */
class MeasurementMemoryTest {

    private static final long PROJECT = 10;
    private static final Clock CLOCK = Clock.systemUTC();

    private @Nullable TestActiveObjects started;

    private MeasurementMemory start(TestDatabase database) {
        started = IssueDataTest.start(database);
        return node();
    }

    private TestActiveObjects objects() {
        return Objects.requireNonNull(started);
    }

    /** Another node: nothing is shared but the database. */
    private MeasurementMemory node() {
        return new MeasurementMemory(
                objects(), CLOCK, new CriterionStore(objects(), CLOCK), new SurveyStore(objects(), CLOCK));
    }

    @AfterEach
    void close() {
        objects().close();
    }

    /** All that can be read of the project. */
    private record Read(
            List<CriterionRow> criteria,
            Map<Long, List<MeasurementRow>> latest,
            Map<Long, List<MeasurementRow>> series,
            List<SurveyRow> waves) {

        static Read by(MeasurementMemory node) {
            Moment now = node.now(PROJECT);
            List<CriterionRow> criteria = node.criteria(now);
            Map<Long, List<MeasurementRow>> series = new LinkedHashMap<>();
            criteria.forEach(row -> series.put(row.id(), node.series(now, row.id())));
            return new Read(criteria, node.latest(now, criteria), series, node.waves(now, 20));
        }
    }

    private CriterionRow added(long issueId, String name) {
        CriterionStore criteria = new CriterionStore(objects(), CLOCK);
        long id = criteria.add(CriterionRow.fresh(PROJECT, Measurements.criterion(issueId, name, "anna")))
                .orElseThrow();
        return criteria.get(id).orElseThrow();
    }

    private static SurveyRow wave(LocalDate end) {
        return survey(PROJECT, end, "anna", CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void whatOneNodeWroteAnotherReadsAtOnce(TestDatabase database) {
        MeasurementMemory reader = start(database);
        CriterionStore criteria = new CriterionStore(objects(), CLOCK);
        SurveyStore surveys = new SurveyStore(objects(), CLOCK);
        CriterionRow known = added(7, "Abfertigung");
        LocalDate next = END.plusMonths(1);
        List<Long> open = new ArrayList<>();
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("criterion added", () -> added(8, "Beinfreiheit"));
        changes.put(
                "criteria added",
                () -> criteria.addAll(
                        List.of(CriterionRow.fresh(PROJECT, Measurements.criterion(9L, "Sitzkomfort", "anna")))));
        changes.put("wave begun", () -> open.add(surveys.add(wave(END))));
        changes.put(
                "wave published",
                () -> surveys.publish(
                        open.get(0),
                        loaded("a"),
                        List.of(CriterionRow.fresh(PROJECT, Measurements.criterion(7L, "Einchecken", "anna"))),
                        ids -> List.of(
                                measurement(known, END, null, 0, 0, 5, 5, 0),
                                measurement(known, END, "Eco", 0, 0, 5, 5, 0))));
        changes.put("entered", () -> surveys.enter(wave(next), List.of(measurement(known, next, null, 0, 0, 0, 5, 5))));
        changes.put("wave of later", () -> open.add(surveys.add(wave(next))));
        changes.put("wave discarded", () -> surveys.discard(open.get(1)));
        changes.put(
                "criterion changed",
                () -> criteria.replace(
                        criteria.get(known.id())
                                .orElseThrow()
                                .with(Measurements.criterion(7L, "Abfertigung am Schalter", "anna")),
                        "anna"));
        changes.put(
                "people renamed",
                () -> new UserTraces(
                                objects(),
                                new TouchpointStore(objects(), CLOCK),
                                new ActionStore(objects(), CLOCK),
                                CLOCK)
                        .rename("anna", "JIRAUSER10001"));
        changes.put("criterion removed", () -> criteria.remove(known.id()));

        changes.forEach((name, change) -> {
            Read before = Read.by(reader);
            change.run();
            assertThat(Read.by(reader)).as(name).isNotEqualTo(before).isEqualTo(Read.by(node()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAMovedIssueBringsIsReadAtOnceInItsNewProject(TestDatabase database) {
        MeasurementMemory reader = start(database);
        CriterionRow moved = added(7, "Abfertigung");
        assertThat(reader.criteria(reader.now(11))).isEmpty();

        Moves.move(objects(), 7, 11);
        assertThat(reader.criteria(reader.now(11))).as("nobody left a stamp").isEmpty();
        Moves.move(objects(), 7, PROJECT);
        new IssueData(objects(), CLOCK).move(7, 11);

        assertThat(reader.criteria(reader.now(11))).extracting(CriterionRow::id).containsExactly(moved.id());
        assertThat(reader.criteria(reader.now(PROJECT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCriterionIsFoundWhereItIsNow(TestDatabase database) {
        MeasurementMemory reader = start(database);
        CriterionRow row = added(7, "Abfertigung");
        assertThat(reader.find(row.id())).map(MeasurementMemory.Found::row).contains(row);
        objects().statementsSinceLastAsked();
        assertThat(reader.find(row.id())).map(MeasurementMemory.Found::row).contains(row);
        assertThat(objects().statementsSinceLastAsked()).isEqualTo(1);

        new IssueData(objects(), CLOCK).move(7, 11);
        assertThat(reader.find(row.id()))
                .map(found -> found.now().measurements().projectId())
                .contains(11L);

        new CriterionStore(objects(), CLOCK).remove(row.id());
        assertThat(reader.find(row.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRememberedCostsOneStatementHoweverMuchThereIs(TestDatabase database) {
        MeasurementMemory reader = start(database);
        CriterionRow first = added(7, "Abfertigung");
        CriterionRow unmeasured = added(8, "Beinfreiheit");
        SurveyStore surveys = new SurveyStore(objects(), CLOCK);
        for (int month = 0; month < 3; month++) {
            LocalDate end = END.plusMonths(month);
            surveys.enter(wave(end), List.of(measurement(first, end, null, 0, 0, 0, 5, 5)));
        }
        Read read = Read.by(reader);
        assertThat(read.series().get(first.id())).hasSize(3);
        assertThat(read.latest()).containsOnlyKeys(first.id());
        assertThat(read.criteria()).extracting(CriterionRow::id).contains(unmeasured.id());
        objects().statementsSinceLastAsked();

        Read again = Read.by(reader);

        assertThat(objects().statementsSinceLastAsked()).isEqualTo(1);
        assertThat(again).isEqualTo(read);
        assertThat(again.criteria()).isSameAs(read.criteria());
        assertThat(again.latest().get(first.id())).isSameAs(read.latest().get(first.id()));
    }

    @ParameterizedTest
    @EnumSource
    void touchpointsAndMeasurementsDoNotMakeEachOtherBeReadAgain(TestDatabase database) {
        MeasurementMemory reader = start(database);
        TouchpointStore touchpoints = new TouchpointStore(objects(), CLOCK);
        added(7, "Abfertigung");
        List<CriterionRow> criteria = reader.criteria(reader.now(PROJECT));

        new TouchpointStore(objects(), CLOCK).removeProject(PROJECT);
        assertThat(reader.criteria(reader.now(PROJECT))).isSameAs(criteria);

        touchpoints.ofProject(PROJECT);
        added(8, "Beinfreiheit");
        objects().statementsSinceLastAsked();
        touchpoints.ofProject(PROJECT);
        assertThat(objects().statementsSinceLastAsked()).isEqualTo(1);
        assertThat(reader.criteria(reader.now(PROJECT))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void oneStatementTellsOfMeasurementsAndTouchpoints(TestDatabase database) {
        MeasurementMemory reader = start(database);
        TouchpointStore touchpoints = new TouchpointStore(objects(), CLOCK);
        added(7, "Abfertigung");
        new TouchpointStore(objects(), CLOCK).removeProject(PROJECT);
        List<CriterionRow> criteria = reader.criteria(reader.now(PROJECT));
        List<TouchpointRow> rows = touchpoints.ofProject(PROJECT);
        objects().statementsSinceLastAsked();

        Moments now = reader.nowWithTouchpoints(PROJECT);
        assertThat(reader.criteria(now.measurements())).isSameAs(criteria);
        assertThat(touchpoints.ofProject(now.touchpoints())).isSameAs(rows);
        assertThat(objects().statementsSinceLastAsked()).isEqualTo(1);
        assertThat(now.measurements()).isEqualTo(reader.now(PROJECT));

        added(8, "Beinfreiheit");
        Moments measured = reader.nowWithTouchpoints(PROJECT);
        assertThat(measured.measurements()).isNotEqualTo(now.measurements());
        assertThat(measured.touchpoints()).isEqualTo(now.touchpoints());

        new TouchpointStore(objects(), CLOCK).removeProject(PROJECT);
        Moments moved = reader.nowWithTouchpoints(PROJECT);
        assertThat(moved.measurements()).isEqualTo(measured.measurements());
        assertThat(moved.touchpoints()).isNotEqualTo(now.touchpoints());
        new Stamps(objects(), CLOCK, Stamps.Kind.TOUCHPOINTS)
                .write(
                        List.of(PROJECT),
                        () -> assertThat(reader.nowWithTouchpoints(PROJECT)
                                        .touchpoints()
                                        .stamp())
                                .isNull());
    }

    @ParameterizedTest
    @EnumSource
    void whileSomebodyWritesNothingIsRemembered(TestDatabase database) {
        MeasurementMemory reader = start(database);
        added(7, "Abfertigung");
        Read.by(reader);
        Stamps writing = new Stamps(objects(), Clock.offset(CLOCK, Duration.ofHours(-2)), Stamps.Kind.MEASUREMENTS);

        writing.write(List.of(PROJECT), () -> {
            assertThat(reader.now(PROJECT).stamp()).isNull();
            objects().statementsSinceLastAsked();
            reader.criteria(reader.now(PROJECT));
            assertThat(objects().statementsSinceLastAsked()).isEqualTo(2);
        });

        assertThat(reader.now(PROJECT).stamp()).isNotNull();
    }
}
