package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.matrix.Change;
import app.touchpoint.core.matrix.Movement;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionEntity;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementEntity;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.PastMeasurementStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is called a movement where a test of the answers says so, and nowhere else. */
class PastIstsTest {

    private static final long PROJECT = 10;
    private static final long TOUCHPOINT = 7;
    private static final LocalDate BEFORE = LocalDate.parse("2026-06-30");
    private static final LocalDate NOW = LocalDate.parse("2026-09-30");

    private final TestActiveObjects ao =
            TestDatabase.H2.start(StampEntity.class, CriterionEntity.class, MeasurementEntity.class);
    private final CriterionStore criteria = new CriterionStore(ao, Clock.systemUTC());
    private final ProjectSettings settings = mock();
    private final PastIsts pasts = new PastIsts(
            new PastMeasurementStore(ao),
            new MeasurementMemory(ao, Clock.systemUTC(), criteria, new SurveyStore(ao, Clock.systemUTC())),
            settings);

    @BeforeEach
    void prepare() {
        when(settings.of(PROJECT)).thenReturn(new Settings(Thresholds.DEFAULT, 5));
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private long criterion(String name) {
        return criterion(name, TOUCHPOINT);
    }

    private long criterion(String name, long touchpoint) {
        return criteria.add(CriterionRow.fresh(
                        PROJECT,
                        new Criterion(
                                new Wording(name, "", "", Wording.Level.PROCESS),
                                Measure.meanOn(new Scale(1, 5)),
                                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", 5),
                                new Upkeep(90, 180, Upkeep.Duties.NONE),
                                new Criterion.Standing(Optional.of(new IssueId(touchpoint)), 1, true))))
                .orElseThrow();
    }

    private static Map<String, Object> measurement(long criterion, LocalDate end) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SURVEY_ID", 1L);
        columns.put("CRITERION_ID", criterion);
        columns.put("ISSUE_ID", TOUCHPOINT);
        columns.put("PROJECT_ID", PROJECT);
        columns.put("SERIES_NO", 1);
        columns.put("PERIOD_START", end.minusDays(29).toString());
        columns.put("PERIOD_END", end.toString());
        columns.put("OVERALL", true);
        columns.put("RATER_GROUP", RaterGroup.CUSTOMER.code());
        columns.put("SCALE_MIN", 1);
        columns.put("MISSING_COUNT", 0L);
        return columns;
    }

    private void answered(long criterion, LocalDate end, String counts) {
        Map<String, Object> columns = measurement(criterion, end);
        columns.put("COUNTS", counts.replace(' ', ','));
        ao.create(MeasurementEntity.class, columns);
    }

    private void reckoned(long criterion, LocalDate end, double mean) {
        Map<String, Object> columns = measurement(criterion, end);
        columns.put("PEOPLE", 35L);
        columns.put("MEAN_VALUE", mean);
        ao.create(MeasurementEntity.class, columns);
    }

    private Change change() {
        return Objects.requireNonNull(pasts.since(PROJECT, BEFORE).get(TOUCHPOINT));
    }

    @ParameterizedTest
    @CsvSource({
        "20 15 0 0 0, 0 0 0 15 20, SHOWN",
        "0 0 0 15 20, 20 15 0 0 0, SHOWN",
        "5 5 10 10 5, 5 5 10 9 6, NOT_SHOWN",
        "5 5 10 10 5, 5 5 10 10 5, NOT_SHOWN"
    })
    void oneQuestionIsTestedByItsAnswers(String before, String now, Movement movement) {
        long id = criterion("Tempo");
        answered(id, BEFORE, before);
        answered(id, NOW, now);

        Change change = change();

        assertThat(change.movement()).isEqualTo(movement);
        assertThat(change.people()).isEqualTo(35);
    }

    @Test
    void whatIsRememberedLastsUntilTheProjectIsWrittenTo() {
        long id = criterion("Tempo");
        answered(id, BEFORE, "35 0 0 0 0");
        answered(id, NOW, "0 0 35 0 0");
        assertThat(pasts.since(PROJECT, BEFORE)).isSameAs(pasts.since(PROJECT, BEFORE));
        assertThat(change().value()).isCloseTo(5, within(1e-9));
        assertThat(pasts.since(PROJECT, NOW)).as("another day").isEmpty();

        answered(id, NOW.plusMonths(1), "0 0 0 0 35");
        criterion("Tempo", TOUCHPOINT + 1);

        assertThat(change().value()).isCloseTo(10, within(1e-9));
    }

    @Test
    void severalQuestionsTogetherAreNotTestedHoweverFarTheyMoved() {
        for (String name : new String[] {"Tempo", "Freundlichkeit"}) {
            long id = criterion(name);
            answered(id, BEFORE, "35 0 0 0 0");
            answered(id, NOW, "0 0 0 0 35");
        }

        Change change = change();

        assertThat(change.movement()).isEqualTo(Movement.NOT_TESTED);
        assertThat(change.value()).isCloseTo(10, within(1e-9));
    }

    @Test
    void meansWithoutASpreadAreNotTested() {
        long id = criterion("Tempo");
        reckoned(id, BEFORE, 1.5);
        reckoned(id, NOW, 4.5);

        assertThat(change().movement()).isEqualTo(Movement.NOT_TESTED);
    }
}
