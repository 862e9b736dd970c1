package app.touchpoint.acceptance.measure;

import static app.touchpoint.acceptance.measure.CriterionIT.CRITERIA;
import static app.touchpoint.acceptance.measure.CriterionIT.added;
import static app.touchpoint.acceptance.measure.CriterionIT.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measurements that people enter: by array and by list, corrected and never overwritten. */
final class MeasurementIT {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final AtomicInteger NAMES = new AtomicInteger();

    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String touchpoint;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "en");
        touchpoint = CriterionIT.touchpoint(jira, key, "Werkstatt");
    }

    /** Counts per point, from the lowest, of a month such as 2026-01. */
    static Map<String, Object> counted(String month, int... counts) {
        return from(1, month, counts);
    }

    private static Map<String, Object> from(int lowest, String month, int... counts) {
        Map<String, Object> points = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            points.put(Integer.toString(lowest + i), counts[i]);
        }
        return period(month, Map.of("counts", points, "source", "Fragebogen"));
    }

    static Map<String, Object> period(String month, Map<String, Object> rest) {
        return with(
                rest,
                "periodStart",
                month + "-01",
                "periodEnd",
                YearMonth.parse(month).atEndOfMonth().toString());
    }

    /** A criterion of the journey, so that tests do not write the same Ist. */
    private static String criterion(Object... members) {
        return added(admin, key, with(Map.of("name", "Kriterium " + NAMES.incrementAndGet()), members));
    }

    private static Answer enter(String id, List<Map<String, Object>> measurements) {
        return admin.post(CRITERIA + id + "/measurements", measurements);
    }

    private static JsonNode measured(String id) {
        return admin.get(CRITERIA + id + "/measurements?limit=1000").expect(200).json();
    }

    private static JsonNode latest(String id) {
        return CriterionIT.read(admin, id).path("latest");
    }

    @Test
    void whatIsEnteredIsShownWithHowManyHowSureAndHowOldAndTheIstFollows() {
        String id = added(admin, key, Map.of("name", "Pünktlichkeit", "touchpoint", touchpoint));

        JsonNode answer = enter(id, List.of(with(counted("2026-09", 1, 2, 7, 20, 10), "missing", 3)))
                .expect(201)
                .json();

        assertThat(answer.path("state").asText()).isEqualTo("entered");
        assertThat(answer.path("withoutIst")).isEmpty();
        Reckoned expected = new Reckoned(1, new long[] {1, 2, 7, 20, 10}, 3);
        JsonNode shown = measured(id).at("/values/0");
        assertThat(shown.path("id").asText()).isEqualTo(answer.at("/ids/0").asText());
        for (JsonNode one : List.of(shown, latest(id))) {
            assertThat(one.path("n").asInt()).isEqualTo(40);
            assertThat(one.path("missing").asInt()).isEqualTo(3);
            assertThat(one.path("mean").asDouble()).isEqualTo(expected.mean());
            assertThat(one.path("sd").asDouble()).isCloseTo(expected.sd(), within(1e-12));
            assertThat(one.path("low").asDouble()).isCloseTo(expected.low(), within(1e-10));
            assertThat(one.path("high").asDouble()).isCloseTo(expected.high(), within(1e-10));
            assertThat(one.path("value").asDouble()).isCloseTo(expected.value(), within(1e-12));
        }
        assertThat(shown.path("ageDays").asLong()).isPositive();
        assertThat(shown.path("source").asText()).isEqualTo("Fragebogen");
        assertThat(shown.path("enteredBy").asText()).isNotBlank();
        JsonNode ist = SurveyIT.inMatrix(admin, key, "Werkstatt");
        assertThat(ist.path("source").asText()).isEqualTo("customers");
        assertThat(ist.path("sourceCount").asInt()).isEqualTo(40);
        assertThat(ist.path("ist").asDouble()).isCloseTo(expected.value(), within(0.00005));
        assertThat(ist.path("sourceUntil").asText()).isEqualTo("2026-09-30");
    }

    /** The factor √((N - n)/(N - 1)) on the half-width of Student's interval. */
    @Test
    void anIntervalIsCorrectedForHowManyThereAreWhereverItIsShown() {
        String project = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, project, "Händlertag");
        String id = added(admin, project, Map.of("name", "Ablauf", "touchpoint", place));
        enter(id, List.of(counted("2026-08", 1, 2, 7, 20, 10))).expect(201);
        enter(id, List.of(counted("2026-09", 1, 2, 7, 20, 10))).expect(201);
        Reckoned endless = new Reckoned(1, new long[] {1, 2, 7, 20, 10}, 0);
        double half = (endless.high() - endless.low()) / 2;

        change(id, "population", 200).expect(200);

        double corrected = half * Math.sqrt((200.0 - 40) / (200 - 1));
        JsonNode series = measured(id).path("values");
        for (JsonNode one : List.of(
                latest(id),
                series.path(0),
                series.path(1),
                SurveyIT.criteria(admin, project).at("/values/0/latest"))) {
            assertThat(one.path("population").asInt()).isEqualTo(200);
            assertThat(one.path("low").asDouble()).isCloseTo(endless.mean() - corrected, within(1e-10));
            assertThat(one.path("high").asDouble()).isCloseTo(endless.mean() + corrected, within(1e-10));
            assertThat(one.path("valueHigh").asDouble() - one.path("valueLow").asDouble())
                    .isCloseTo(2 * corrected / 4 * 10, within(1e-10));
        }
        assertThat(CriterionIT.read(admin, id).path("series").asInt()).isEqualTo(1);
        JsonNode ist = SurveyIT.inMatrix(admin, project, "Händlertag");
        assertThat(ist.path("sourceHigh").asDouble() - ist.path("sourceLow").asDouble())
                .isCloseTo(2 * corrected / 4 * 10, within(0.0001));
        double low = (endless.mean() - corrected - 1) / 4 * 10;
        double high = (endless.mean() + corrected - 1) / 4 * 10;
        for (JsonNode point : List.of(curve(project, ""), curve(project, "?group=customer"))) {
            assertThat(point.path("low").asDouble()).as(point.toString()).isCloseTo(low, within(0.0001));
            assertThat(point.path("high").asDouble()).isCloseTo(high, within(0.0001));
        }
        for (String file :
                List.of(Projects.rest(project, "criteria/export?numbers=en"), CRITERIA + id + "/export?numbers=en")) {
            List<Map<String, String>> lines = Csv.records(
                    admin.get(file).expect(200).body().substring(1).getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8,
                    ',');
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                assertThat(line)
                        .as(file)
                        .containsEntry("n", "40")
                        .containsEntry("Interval corrected for a population of", "200");
                assertThat(Double.parseDouble(line.get("Standard deviation"))).isCloseTo(endless.sd(), within(0.005));
                assertThat(Double.parseDouble(line.get("95% from"))).isCloseTo(low, within(0.005));
                assertThat(Double.parseDouble(line.get("95% to"))).isCloseTo(high, within(0.005));
            });
        }
        String sheet = admin.get(
                        "/projects/" + project + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + place)
                .expect(200)
                .body();
        assertThat(sheet)
                .containsAnyOf(
                        String.format(Locale.ENGLISH, "n = 40 of 200, %.2f–%.2f", low, high),
                        String.format(Locale.GERMAN, "n = 40 von 200, %.2f–%.2f", low, high));

        change(id, "population", "").expect(200);

        assertThat(CriterionIT.read(admin, id).path("population").isNull()).isTrue();
        assertThat(latest(id).path("population").isNull()).isTrue();
        assertThat(latest(id).path("low").asDouble()).isCloseTo(endless.low(), within(1e-10));
    }

    /** The only point of the project's curve. */
    private static JsonNode curve(String project, String query) {
        JsonNode points = admin.get(Projects.rest(project, "curve" + query))
                .expect(200)
                .json()
                .path("points");
        assertThat(points).hasSize(1);
        return points.path(0);
    }

    private static Answer change(String id, String member, Object value) {
        return admin.put(
                CRITERIA + id,
                Map.of("version", CriterionIT.read(admin, id).path("version").asInt(), member, value));
    }

    @Test
    void thereAreNotFewerThanAnsweredAndNobodyLearnsByThatHowManyFewAre() {
        String shown = criterion();
        String few = criterion();
        enter(shown, List.of(counted("2026-09", 1, 2, 7, 20, 10))).expect(201);
        enter(few, List.of(counted("2026-09", 0, 0, 2, 1, 0))).expect(201);

        Answer refused = change(shown, "population", 39);
        change(shown, "population", 40).expect(200);
        enter(shown, List.of(counted("2026-10", 1, 2, 7, 20, 11))).expect(201);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("criterion.population.too-few");
        assertThat(refused.json().at("/errors/population").asText()).contains("40");
        assertThat(measured(shown).at("/values/0/low").asDouble())
                .isEqualTo(measured(shown).at("/values/0/high").asDouble())
                .isEqualTo(measured(shown).at("/values/0/figure").asDouble());
        assertThat(latest(shown).path("population").isNull()).isTrue();
        for (int population = 1; population < 5; population++) {
            change(few, "population", population).expect(200);
            assertThat(latest(few).path("low").isNull()).isTrue();
            assertThat(latest(few).path("population").isNull()).isTrue();
        }
    }

    @Test
    void aPageOfAllThatWasMeasuredInAProjectHasTheLatestPeriodFirstAndHidesWhatWasCorrected() {
        String other = Projects.create(jira, "blank", "en");
        String one = added(admin, other, Map.of("name", "Eins"));
        String two = added(admin, other, Map.of("name", "Zwei"));
        enter(one, List.of(counted("2026-07", 0, 0, 0, 5, 5), counted("2026-09", 0, 0, 0, 5, 5)))
                .expect(201);
        String wrong = enter(two, List.of(counted("2026-08", 0, 0, 0, 0, 10)))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();
        String right = enter(two, List.of(with(counted("2026-08", 0, 0, 0, 10, 0), "replaces", Long.parseLong(wrong))))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();
        enter(two, List.of(counted("2026-10", 1, 1, 1, 0, 0))).expect(201);

        JsonNode all =
                admin.get(Projects.rest(other, "measurements")).expect(200).json();
        assertThat(all.path("total").asInt()).isEqualTo(5);
        assertThat(all.path("values"))
                .extracting(value -> value.path("periodEnd").asText())
                .containsExactly("2026-10-31", "2026-09-30", "2026-08-31", "2026-08-31", "2026-07-31");
        assertThat(all.at("/values/0/n").isNull())
                .as("three people are too few to say anything")
                .isTrue();
        assertThat(all.at("/values/1/mean").asDouble()).isEqualTo(4.5);
        for (JsonNode value : all.path("values")) {
            if (value.path("id").asText().equals(wrong)) {
                assertThat(value.path("replacedBy").asText()).isEqualTo(right);
                assertThat(value.path("mean").isNull()).isTrue();
            }
        }

        JsonNode page = admin.get(Projects.rest(other, "measurements?criterion=" + one + "&start=1&limit=1"))
                .expect(200)
                .json();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.at("/values/0/periodEnd").asText()).isEqualTo("2026-07-31");
        assertThat(page.at("/values/0")).isEqualTo(measured(one).at("/values/0"));
        assertThat(admin.get(Projects.rest(other, "measurements?criterion=" + criterion()))
                        .status())
                .as("a criterion of another project")
                .isEqualTo(404);
    }

    @Test
    void retiringTheOnlyOtherCriterionLetsTheIstFollowWhatIsLeft() {
        String fresh = CriterionIT.touchpoint(jira, key, "Kasse");
        String good = added(admin, key, Map.of("name", "Gut", "touchpoint", fresh));
        String bad = added(admin, key, Map.of("name", "Schlecht", "touchpoint", fresh));
        enter(good, List.of(counted("2026-09", 0, 0, 0, 0, 10))).expect(201);
        enter(bad, List.of(counted("2026-09", 10, 0, 0, 0, 0))).expect(201);
        assertThat(SurveyIT.inMatrix(admin, key, "Kasse").path("ist").asDouble())
                .isEqualTo(5);

        admin.put(CRITERIA + bad, Map.of("version", 1, "active", false)).expect(200);

        assertThat(SurveyIT.inMatrix(admin, key, "Kasse").path("ist").asDouble())
                .isEqualTo(10);
    }

    @Test
    void anIstThatMayNotBeShownAnyMoreIsTakenBackWithOneHistoryEntry() {
        String fresh = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, fresh, "Empfang");
        String id = added(admin, fresh, Map.of("name", "Freundlichkeit", "touchpoint", place));
        String many = enter(id, List.of(counted("2026-09", 0, 0, 0, 20, 20)))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();
        JsonNode measured = SurveyIT.inMatrix(admin, fresh, "Empfang");

        // Too few are left once what was wrong is taken away.
        enter(id, List.of(with(counted("2026-09", 0, 0, 0, 2, 1), "replaces", many)))
                .expect(201);
        JsonNode corrected = SurveyIT.inMatrix(admin, fresh, "Empfang");
        enter(id, List.of(counted("2026-10", 0, 0, 0, 10, 20))).expect(201);
        JsonNode again = SurveyIT.inMatrix(admin, fresh, "Empfang");
        // A minimum of the criterion, then of the project, and no criterion at all.
        admin.put(CRITERIA + id, Map.of("version", version(id), "minimum", 31)).expect(200);
        JsonNode hidden = SurveyIT.inMatrix(admin, fresh, "Empfang");
        admin.put(CRITERIA + id, Map.of("version", version(id), "minimum", 5)).expect(200);
        settings(fresh, 40);
        jira.until("the minimum of the project hides it", () -> isUnmeasured(fresh));
        settings(fresh, 5);
        jira.until(
                "it comes back with the minimum",
                () -> SurveyIT.inMatrix(admin, fresh, "Empfang").equals(again));
        admin.put(CRITERIA + id, Map.of("version", version(id), "active", false))
                .expect(200);

        assertThat(measured.path("sourceCount").asInt()).isEqualTo(40);
        assertThat(again.path("sourceCount").asInt()).isEqualTo(30);
        for (JsonNode none : List.of(corrected, hidden, SurveyIT.inMatrix(admin, fresh, "Empfang"))) {
            assertThat(none.path("ist").isNull()).as(none.toString()).isTrue();
            assertThat(none.path("sourceCount").isNull()).isTrue();
            assertThat(none.path("sourceLow").isNull()).isTrue();
        }
        assertThat(SurveyIT.changesOfIst(admin, place))
                .as("four times measured, four times taken back")
                .isEqualTo(8);
    }

    @Test
    void anIstIsMadeOfAtLeastSixtyPercentOfTheWeightOfItsCriteria() {
        String place = CriterionIT.touchpoint(jira, key, "Umkleide");
        String measured = added(admin, key, Map.of("name", "Platz", "touchpoint", place));
        added(admin, key, Map.of("name", "Licht", "touchpoint", place));
        enter(measured, List.of(counted("2026-09", 0, 0, 0, 0, 10))).expect(201);
        JsonNode half = SurveyIT.inMatrix(admin, key, "Umkleide");

        admin.put(CRITERIA + measured, Map.of("version", version(measured), "weight", 1.5))
                .expect(200);

        assertThat(half.path("source").asText())
                .as("half of the weight is missing")
                .isEqualTo("manual");
        JsonNode enough = SurveyIT.inMatrix(admin, key, "Umkleide");
        assertThat(enough.path("ist").asDouble()).as("40 % are missing").isEqualTo(10);
        assertThat(enough.path("sourceCount").asInt()).isEqualTo(10);
    }

    @Test
    void anIstThatStandsStillSinceCriteriaWereAddedIsToldAndFollowsOnceTheyAreGone() {
        String fresh = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, fresh, "Umkleide");
        String id = added(admin, fresh, Map.of("name", "Platz", "touchpoint", place));
        JsonNode followed = enter(id, List.of(counted("2026-08", 0, 0, 0, 0, 10)))
                .expect(201)
                .json();

        JsonNode ready = admin.post(
                        Projects.rest(fresh, "criteria/ready-made"), Map.of("codes", List.of("customer-effort")))
                .expect(200)
                .json();
        JsonNode stopped = enter(id, List.of(counted("2026-09", 10, 0, 0, 0, 0)))
                .expect(201)
                .json();
        JsonNode still = SurveyIT.inMatrix(admin, fresh, "Umkleide");

        assertThat(followed.path("withoutIst")).isEmpty();
        for (JsonNode told : List.of(ready, stopped)) {
            assertThat(told.path("withoutIst")).as(told.toString()).hasSize(1);
            assertThat(told.at("/withoutIst/0").asText()).contains("Umkleide", "50 %", "60 %");
        }
        assertThat(still.path("ist").asDouble()).isEqualTo(10);

        for (JsonNode criterion : SurveyIT.criteria(admin, fresh).path("values")) {
            if (!criterion.path("id").asText().equals(id)) {
                admin.delete(CRITERIA + criterion.path("id").asText()).expect(204);
            }
        }
        assertThat(SurveyIT.inMatrix(admin, fresh, "Umkleide").path("ist").asDouble())
                .isZero();
    }

    private static boolean isUnmeasured(String project) {
        return SurveyIT.inMatrix(admin, project, "Empfang").path("ist").isNull();
    }

    private static int version(String id) {
        return CriterionIT.read(admin, id).path("version").asInt();
    }

    private static void settings(String project, int minimumN) {
        assertThat(admin.postForm(
                                "/secure/TouchpointSettings.jspa",
                                Map.of(
                                        "projectKey",
                                        project,
                                        "okayFrom",
                                        "4",
                                        "delightingFrom",
                                        "8",
                                        "minimumN",
                                        Integer.toString(minimumN)))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aMeanWithItsSpreadHasTheIntervalOfStudent() {
        String id = criterion("scale", Map.of("min", 0, "max", 10));

        enter(id, List.of(period("2026-09", Map.of("n", 12, "mean", 7, "sd", 1.5))))
                .expect(201);

        JsonNode shown = latest(id);
        assertThat(shown.path("n").asInt()).isEqualTo(12);
        assertThat(shown.path("counts").isNull()).isTrue();
        // method.md 2.9: the half-width is 0.953.
        assertThat(shown.path("low").asDouble()).isCloseTo(6.047, within(0.0005));
        assertThat(shown.path("high").asDouble()).isCloseTo(7.953, within(0.0005));
        assertThat(shown.path("thin").asBoolean()).isTrue();
    }

    /** 75 answers of 5 and 7 of 4: 4.9146 with a spread of 0.281. */
    @Test
    void aMeanThatAReportRoundsToOneDecimalIsPossible() {
        String id = criterion("scale", Map.of("min", 1, "max", 5));

        enter(id, List.of(period("2026-09", Map.of("n", 82, "mean", 4.9, "sd", 0.28))))
                .expect(201);
        Answer exact = enter(id, List.of(period("2026-08", Map.of("n", 82, "mean", "4.90", "sd", 0.28))));

        assertThat(exact.status()).as(exact.toString()).isEqualTo(422);
        assertThat(exact.code()).isEqualTo("measurement.sd.impossible");
    }

    @Test
    void complaintsAreCountedWithoutPeopleAndAreShownHoweverFewTheyAre() {
        String id = criterion("type", "count", "worst", 20, "target", 0, "direction", "lower-is-better");

        enter(id, List.of(period("2026-08", Map.of("value", 3)))).expect(201);

        JsonNode shown = latest(id);
        assertThat(shown.path("of").asText()).as(shown.toString()).isEqualTo("events");
        assertThat(shown.path("n").asInt()).isEqualTo(3);
        assertThat(shown.path("figure").asDouble()).isEqualTo(3);
        assertThat(shown.path("value").asDouble()).isEqualTo(8.5);
        enter(id, List.of(period("2026-09", Map.of("value", 3, "n", 3)))).expect(201);
        assertThat(latest(id).path("figure").isNull())
                .as("three people are too few, whatever is counted")
                .isTrue();
        for (Object wrong : List.of(-1, 2.5, "many")) {
            Answer refused = enter(id, List.of(period("2026-10", Map.of("value", wrong))));
            assertThat(refused.json().path("errors").fieldNames())
                    .as(refused.toString())
                    .toIterable()
                    .containsExactly("0.value");
        }
        assertThat(enter(id, List.of(period("2026-10", Map.of()))).status()).isEqualTo(400);
    }

    @Test
    void willingnessToRecommendIsMadeOfItsElevenCounts() {
        String id = criterion("type", "nps");

        enter(id, List.of(from(0, "2026-09", 0, 0, 0, 0, 0, 1, 1, 2, 1, 2, 3))).expect(201);

        // method.md 2.9: 5/3/2 promoters, passives and detractors.
        assertThat(latest(id).path("figure").asDouble()).isEqualTo(30);
        assertThat(latest(id).path("low").asDouble()).isCloseTo(-19.05, within(0.005));
        assertThat(latest(id).path("high").asDouble()).isCloseTo(65.20, within(0.005));
    }

    @Test
    void aShareHasTheIntervalOfWilsonAndADurationOneOfItsOwnUnit() {
        String share = criterion("type", "proportion", "scale", Map.of("min", 0, "max", 1));
        String hours = criterion("type", "duration", "worst", 48, "target", 4, "unit", "h");

        enter(share, List.of(from(0, "2026-09", 20, 80))).expect(201);
        enter(hours, List.of(period("2026-09", Map.of("n", 30, "value", 26)))).expect(201);

        assertThat(latest(share).path("low").asDouble()).isCloseTo(0.7112, within(0.00005));
        assertThat(latest(share).path("high").asDouble()).isCloseTo(0.8666, within(0.00005));
        assertThat(latest(hours).path("value").asDouble()).isEqualTo(5);
        assertThat(latest(hours).path("low").isNull()).isTrue();
    }

    @Test
    void fewerThanTheMinimumAreKeptAndShownByNobody() {
        String id = criterion("minimum", 10);

        JsonNode answer = enter(id, List.of(counted("2026-09", 0, 0, 0, 4, 5)))
                .expect(201)
                .json();

        assertThat(answer.path("ids")).hasSize(1);
        for (JsonNode one : List.of(latest(id), measured(id).at("/values/0"))) {
            assertThat(one.path("needed").asInt()).isEqualTo(10);
            Stream.of("n", "missing", "counts", "mean", "sd", "figure", "low", "high", "value", "class")
                    .forEach(member ->
                            assertThat(one.path(member).isNull()).as(member).isTrue());
        }
    }

    @Test
    void equalAnswersHaveNoSpread() {
        String id = criterion();

        enter(id, List.of(counted("2026-08", 0, 0, 0, 8, 0), period("2026-09", Map.of("n", 9, "mean", 4, "sd", 0))))
                .expect(201);

        for (JsonNode one : measured(id).path("values")) {
            assertThat(one.path("sd").asDouble()).isZero();
            assertThat(one.path("low").asDouble()).isEqualTo(4);
            assertThat(one.path("high").asDouble()).isEqualTo(4);
        }
    }

    /** Six at once for each of three periods. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07", "2026-08", "2026-09"})
    void ofSeveralEntriesOfOnePeriodAtTheSameMomentExactlyOneIsTaken(String month) throws Exception {
        String id = criterion();
        int people = 6;
        CyclicBarrier together = new CyclicBarrier(people);
        ExecutorService hands = Executors.newFixedThreadPool(people);
        List<Answer> answers = new ArrayList<>();
        try {
            List<Callable<Answer>> entries = IntStream.range(0, people)
                    .mapToObj(each -> (Callable<Answer>) () -> {
                        Client hand = jira.as("admin");
                        together.await(30, TimeUnit.SECONDS);
                        return hand.post(
                                CRITERIA + id + "/measurements", List.of(counted(month, 0, 0, 0, 10, 10 + each)));
                    })
                    .toList();
            for (Future<Answer> done : hands.invokeAll(entries)) {
                answers.add(done.get());
            }
        } finally {
            hands.shutdownNow();
        }

        List<Answer> taken =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(taken).as(answers.toString()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(people - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
                    assertThat(answer.code()).isEqualTo("measurement.period.taken");
                });
        JsonNode all = measured(id);
        assertThat(all.path("total").asInt()).isEqualTo(1);
        assertThat(all.at("/values/0/id").asText())
                .isEqualTo(taken.get(0).json().at("/ids/0").asText());
        assertThat(latest(id).path("n").asInt()).isEqualTo(20 + answers.indexOf(taken.get(0)));
    }

    @Test
    void aCorrectionNamesWhatItReplacesAndNothingIsOverwritten() {
        String id = criterion();
        String first = enter(id, List.of(counted("2026-09", 0, 0, 0, 20, 20)))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();

        Answer twice = enter(id, List.of(counted("2026-09", 0, 0, 0, 40, 40)));
        String second = enter(id, List.of(with(counted("2026-09", 0, 0, 0, 10, 30), "replaces", first)))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();
        Answer again = enter(id, List.of(with(counted("2026-09", 0, 0, 0, 30, 10), "replaces", first)));

        assertThat(twice.status()).as(twice.toString()).isEqualTo(422);
        assertThat(twice.code()).isEqualTo("measurement.period.taken");
        assertThat(again.code()).isEqualTo("measurement.replaces.again");
        JsonNode all = measured(id);
        assertThat(all.path("total").asInt()).isEqualTo(2);
        JsonNode corrected = all.at("/values/0");
        assertThat(corrected.path("id").asText()).isEqualTo(first);
        assertThat(corrected.path("replacedBy").asText()).isEqualTo(second);
        assertThat(corrected.path("n").isNull()).as("shown no more").isTrue();
        assertThat(all.at("/values/1/replaces").asText()).isEqualTo(first);
        assertThat(latest(id).at("/counts/5").asInt()).isEqualTo(30);
    }

    @Test
    void aCorrectionThatMovesThePeriodLeavesTheLatestOfTheOthers() {
        String id = criterion();
        JsonNode ids = enter(id, List.of(counted("2026-07", 0, 0, 0, 20, 20), counted("2026-09", 0, 0, 0, 30, 0)))
                .expect(201)
                .json()
                .path("ids");

        enter(
                        id,
                        List.of(with(
                                counted("2026-06", 0, 0, 0, 30, 0),
                                "replaces",
                                ids.path(1).asText())))
                .expect(201);

        assertThat(latest(id).path("periodEnd").asText()).isEqualTo("2026-07-31");
    }

    @ParameterizedTest
    @CsvSource({
        // counts before, counts after, refused
        "0 0 0 20 20, 0 0 0 20 21, true",
        "0 0 0 20 20, 0 0 0 18 22, true",
        "0 0 0 20 20, 0 0 0 20 18, true",
        "0 0 0 20 20, 0 0 0 20 25, false",
        "0 0 0 20 20, 0 0 0 15 25, false",
        "0 0 0 20 20, 0 0 0 20 20, false",
        "0 0 0 0 4, 0 0 0 2 4, false"
    })
    void aCorrectionNeverTellsWhatFewPeopleAnswered(String before, String after, boolean refused) {
        String id = criterion();
        String first = enter(id, List.of(counted("2026-09", counts(before))))
                .expect(201)
                .json()
                .at("/ids/0")
                .asText();

        Answer answer = enter(id, List.of(with(counted("2026-09", counts(after)), "replaces", first)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(refused ? 422 : 201);
        if (refused) {
            assertThat(answer.code()).isEqualTo("measurement.gives-away");
        }
    }

    private static int[] counts(String text) {
        return Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void aQuarterNeverTellsWhatFewPeopleAnsweredBesideItsMonths() {
        String id = criterion();
        enter(id, List.of(counted("2026-01", 0, 0, 0, 10, 10), counted("2026-02", 0, 0, 0, 10, 10)))
                .expect(201);
        Map<String, Object> quarter = with(counted("2026-01", 0, 0, 0, 22, 21), "periodEnd", "2026-03-31");

        Answer refused = enter(id, List.of(quarter));
        enter(id, List.of(with(counted("2026-01", 0, 0, 0, 25, 25), "periodEnd", "2026-03-31")))
                .expect(201);
        Answer rest = enter(id, List.of(counted("2026-03", 0, 0, 0, 3, 3)));

        assertThat(refused.code()).as(refused.toString()).isEqualTo("measurement.gives-away");
        assertThat(rest.code())
                .as("the quarter less all of its months: %s", rest)
                .isEqualTo("measurement.gives-away");
    }

    @Test
    void aSegmentWithACriterionOfItsOwnNeverTellsWhatTheOthersAnswered() {
        String question = "Wie war die Beratung?";
        // A place of its own: criteria without a question may ask the same as any other of their touchpoint.
        String counter = CriterionIT.touchpoint(jira, key, "Theke");
        String whole = criterion("question", question, "touchpoint", counter);
        String segment = criterion("question", question, "segment", "Neukunden", "touchpoint", counter);
        enter(whole, List.of(counted("2026-09", 0, 0, 0, 20, 20))).expect(201);

        Answer refused = enter(segment, List.of(counted("2026-09", 0, 0, 0, 19, 18)));
        enter(segment, List.of(counted("2026-09", 0, 0, 0, 10, 10))).expect(201);

        assertThat(refused.code()).as(refused.toString()).isEqualTo("measurement.gives-away");
    }

    @Test
    void aSegmentIsTakenFromEveryWholeThatMayHaveAskedTheSame() {
        String counter = CriterionIT.touchpoint(jira, key, "Schaufenster");
        for (int people : new int[] {20, 30}) {
            enter(criterion("touchpoint", counter), List.of(counted("2026-09", 0, 0, 0, people, 0)))
                    .expect(201);
        }
        String segment = criterion("segment", "Neukunden", "touchpoint", counter);

        for (int people : new int[] {17, 27}) {
            Answer refused = enter(segment, List.of(counted("2026-09", 0, 0, 0, people, 0)));
            assertThat(refused.code()).as(people + " people: " + refused).isEqualTo("measurement.gives-away");
        }
        enter(segment, List.of(counted("2026-09", 0, 0, 0, 12, 0))).expect(201);
    }

    static Stream<Arguments> unfit() {
        Map<String, Object> good = counted("2026-09", 0, 0, 0, 5, 5);
        return Stream.of(
                Arguments.of("measurement.n.invalid", "counts", counted("2026-09", 0, 0, 0, 0, 0)),
                Arguments.of("measurement.n.invalid", "n", period("2026-09", Map.of("n", 0, "mean", 4, "sd", 1))),
                Arguments.of("measurement.n.invalid", "n", period("2026-09", Map.of("mean", 4, "sd", 1))),
                Arguments.of("measurement.n.differs", "n", with(good, "n", 11)),
                Arguments.of("survey.period.reversed", "periodEnd", with(good, "periodEnd", "2026-08-31")),
                Arguments.of("survey.period.future", "periodEnd", with(good, "periodEnd", "2999-01-01")),
                Arguments.of("measurement.point.off-scale", "counts.6", counted("2026-09", 0, 0, 0, 5, 5, 1)),
                Arguments.of("measurement.count.invalid", "counts.5", counted("2026-09", 0, 0, 0, 5, -5)),
                Arguments.of(
                        "measurement.value.off-scale",
                        "value",
                        period("2026-09", Map.of("n", 9, "value", 5.1, "sd", 0.2))),
                Arguments.of(
                        "measurement.sd.impossible", "sd", period("2026-09", Map.of("n", 9, "mean", 3.5, "sd", 0))),
                Arguments.of("measurement.sd.impossible", "sd", period("2026-09", Map.of("n", 9, "mean", 3, "sd", 3))),
                Arguments.of("measurement.sd.invalid", "sd", period("2026-09", Map.of("n", 9, "mean", 3, "sd", -1))),
                Arguments.of("measurement.counts.needed", "counts", period("2026-09", Map.of("n", 9))),
                Arguments.of("measurement.replaces.unknown", "replaces", with(good, "replaces", 999_999_999)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void eachBadEntryIsNamedAndNothingOfTheRequestIsWritten(
            String code, String member, Map<String, Object> measurement) {
        String id = Unfit.CRITERION;

        for (String dryRun : List.of("?dryRun=true", "")) {
            Answer answer = admin.post(
                    CRITERIA + id + "/measurements" + dryRun, List.of(counted("2026-01", 0, 0, 0, 5, 5), measurement));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo(code);
            JsonNode refused = answer.json().at("/refused/values/0");
            assertThat(refused.path("index").asInt()).isEqualTo(1);
            assertThat(refused.path("member").asText()).isEqualTo(member);
            assertThat(refused.path("reason").asText()).isNotBlank();
            assertThat(answer.json().path("errors").has("1." + member)).isTrue();
        }
        assertThat(measured(id).path("total").asInt()).isZero();
    }

    /** One criterion for all that is refused. */
    private static final class Unfit {
        private static final String CRITERION = criterion();
    }

    @Test
    void whatCannotBeReadIs400AndADryRunWritesNothing() {
        String id = criterion();
        Map<String, Object> good = counted("2026-09", 0, 0, 0, 5, 5);

        Answer day = enter(id, List.of(with(good, "periodStart", "1.9.2026")));
        Answer number = enter(id, List.of(period("2026-09", Map.of("n", "many", "mean", 4, "sd", 1))));
        Answer typo = admin.post(CRITERIA + id + "/measurements?dryRun=1", List.of(good));
        Answer dry = admin.post(CRITERIA + id + "/measurements?dryRun=true", List.of(good));

        assertThat(day.expect(400).code()).isEqualTo("day-malformed");
        assertThat(number.expect(400).code()).isEqualTo("value-malformed");
        assertThat(typo.expect(400).code()).isEqualTo("value-malformed");
        assertThat(dry.expect(200).json().path("state").asText()).isEqualTo("checked");
        assertThat(measured(id).path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ';'", "windows-1252, ;", "UTF-8, ','"})
    void aListOfMeasurementsIsReadLineByLine(String encoding, String delimiter) {
        String name = "Höflichkeit " + NAMES.incrementAndGet();
        String id = added(admin, key, Map.of("name", name));
        String mean = delimiter.equals(",") ? "4.2" : "4,2";
        String file = String.join(
                        "\n",
                        "Kriterium;Von;Bis;1;2;3;4;5;n;Mittelwert;SD;Ohne Antwort;Quelle",
                        name + ";2026-07-01;2026-07-31;1;;3;8;8;;;;2;Umfrage",
                        "",
                        name + ";2026-08-01;2026-08-31;;;;;;50;MEAN;0.9;;Agentur",
                        "")
                .replace(";", delimiter)
                .replace("MEAN", mean);
        byte[] bytes = file.getBytes(Charset.forName(encoding));

        JsonNode dry = admin.postCsv(Projects.rest(key, "measurements?dryRun=true"), bytes)
                .expect(200)
                .json();
        assertThat(measured(id).path("total").asInt()).isZero();
        admin.postCsv(Projects.rest(key, "measurements"), bytes).expect(201);

        assertThat(dry.path("entries").asInt()).isEqualTo(2);
        JsonNode all = measured(id);
        assertThat(all.at("/values/0/counts/4").asInt()).isEqualTo(8);
        assertThat(all.at("/values/0/missing").asInt()).isEqualTo(2);
        assertThat(all.at("/values/1/mean").asDouble()).isEqualTo(4.2);
        assertThat(all.at("/values/1/source").asText()).isEqualTo("Agentur");
    }

    @Test
    void aListWithMistakesIsRefusedByLineAndColumn() {
        String file = "Criterion;From;To;1;5\nGibtsnicht;2026-07-01;2026-07-31;1;8\nx;2026-07-01;2026-07-31\n";
        Answer answer = admin.postCsv(Projects.rest(key, "measurements"), Csv.utf8(file));
        Answer header = admin.postCsv(Projects.rest(key, "measurements"), Csv.utf8("Criterion;From;Colour\n"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().at("/refused/values/0/index").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/refused/values/0/code").asText()).isEqualTo("measurement.criterion.unknown");
        assertThat(answer.json().at("/refused/values/1/index").asInt()).isEqualTo(3);
        assertThat(header.code()).isEqualTo("measurement.list.header");
        assertThat(admin.postCsv(Projects.rest(key, "measurements"), new byte[0])
                        .expect(422)
                        .code())
                .isEqualTo("measurement.none");
    }

    static Stream<Arguments> unreadableLists() {
        String list = "Criterion;From;To;1;5;Source\nNAME;2026-07-01;2026-07-31;4;8;";
        return Stream.of(
                Arguments.of("measurement.list.missing", Csv.utf8("Criterion;From;1;5\nNAME;2026-07-01;4;8\n")),
                Arguments.of(
                        "measurement.list.twice",
                        Csv.utf8("Criterion;From;To;1;5;1\nNAME;2026-07-01;2026-07-31;4;8;4\n")),
                Arguments.of("measurement.list.encoding", (list + "Büro\n").getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "measurement.list.encoding",
                        joined((list + "Büro\n").getBytes(StandardCharsets.UTF_8), "Büro\n".getBytes(WINDOWS_1252))),
                Arguments.of(
                        "measurement.list.quote.open",
                        Csv.utf8(list + "\"Agency\nNAME;2026-08-01;2026-08-31;4;8;Agency\n")),
                Arguments.of(
                        "measurement.list.quote.goes-on",
                        Csv.utf8(list + "\"Agency\nNAME;2026-08-01;2026-08-31;4;8;A\"gency\n")));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @ParameterizedTest
    @MethodSource("unreadableLists")
    void aListThatCannotBeReadToItsEndIsRefusedAsAWhole(String code, byte[] list) {
        String fresh = Projects.create(jira, "blank", "en");
        String id = added(admin, fresh, Map.of("name", "NAME"));

        Answer refused = admin.postCsv(Projects.rest(fresh, "measurements"), list);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(measured(id).path("total").asInt()).isZero();
    }

    @Test
    void whoMayNotEditTheTouchpointEntersNothing() {
        String project = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, project, "Empfang");
        String id = added(admin, project, Map.of("name", "Freundlichkeit", "touchpoint", place));
        List.of("Users", "Touchpoint managers").forEach(role -> Projects.join(jira, project, role, "tom"));

        Answer refused =
                jira.as("tom").post(CRITERIA + id + "/measurements", List.of(counted("2026-09", 1, 2, 7, 20, 10)));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("edit-issue-needed");
        assertThat(refused.json().at("/errors/0.criterion").asText()).contains(place);
        assertThat(measured(id).path("total").asInt()).isZero();
    }

    @Test
    void manyMeasurementsOfManyCriteriaAreEnteredAtOnce() {
        String one = criterion();
        String other = criterion();
        Answer answer = admin.post(
                Projects.rest(key, "measurements"),
                List.of(
                        with(counted("2026-05", 0, 0, 0, 5, 5), "criterion", one),
                        with(counted("2026-05", 0, 0, 0, 5, 5), "criterion", other),
                        with(counted("2026-06", 0, 0, 0, 5, 5), "criterion", other)));

        assertThat(answer.expect(201).json().path("ids")).hasSize(3);
        assertThat(latest(other).path("periodEnd").asText()).isEqualTo("2026-06-30");
    }

    @Test
    void anOverrideHasAReasonIsShownAsOneAndStaysUntilItIsLifted() {
        String place = CriterionIT.touchpoint(jira, key, "Rückgabe");
        String override = "/rest/touchpoint/1.0/touchpoints/" + place + "/ist-override";
        Answer early = admin.put(override, Map.of("value", 3, "reason", "Neue Theke"));
        String id = added(admin, key, Map.of("name", "Tempo", "touchpoint", place));
        enter(id, List.of(counted("2026-08", 0, 0, 0, 20, 20))).expect(201);

        Answer bare = admin.put(override, Map.of("value", 3, "reason", " "));
        admin.put(override, Map.of("value", 3, "reason", "Neue Theke seit gestern"))
                .expect(200);
        JsonNode shown = SurveyIT.inMatrix(admin, key, "Rückgabe");
        enter(id, List.of(counted("2026-09", 0, 0, 20, 0, 20))).expect(201);
        JsonNode later = SurveyIT.inMatrix(admin, key, "Rückgabe");
        JsonNode panel = admin.get("/rest/touchpoint/1.0/touchpoints/" + place)
                .expect(200)
                .json()
                .path("scores");
        admin.delete(override).expect(200);
        JsonNode lifted = SurveyIT.inMatrix(admin, key, "Rückgabe");

        assertThat(early.code()).as(early.toString()).isEqualTo("ist.override.unmeasured");
        assertThat(bare.code()).as(bare.toString()).isEqualTo("ist.override.reason-needed");
        for (JsonNode one : List.of(shown, later)) {
            assertThat(one.path("ist").asDouble()).isEqualTo(3);
            assertThat(one.path("source").asText()).isEqualTo("override");
            assertThat(one.path("sourceReason").asText()).isEqualTo("Neue Theke seit gestern");
            assertThat(one.path("sourceCount").isNull()).isTrue();
        }
        assertThat(panel.path("source").asText()).isEqualTo("override");
        assertThat(panel.path("sourceText").asText()).contains("Neue Theke seit gestern");
        assertThat(lifted.path("source").asText()).isEqualTo("customers");
        assertThat(lifted.path("ist").asDouble()).isEqualTo(7.5);
        assertThat(lifted.path("sourceReason").isNull()).isTrue();
        assertThat(admin.delete(override).expect(422).code()).isEqualTo("ist.override.none");
    }

    @Test
    void thePlanSaysWhatIsDueByWhomAndForWhomTheMostUrgentFirst() {
        String fresh = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, fresh, "Kasse");
        String old = added(
                admin,
                fresh,
                Map.of("name", "Alt", "touchpoint", place, "collector", "tom", "audience", "Filialleitung"));
        added(admin, fresh, Map.of("name", "Nie", "touchpoint", place));
        String retired = added(admin, fresh, Map.of("name", "Ruht"));
        admin.put(CRITERIA + retired, Map.of("version", 1, "active", false)).expect(200);
        enter(old, List.of(counted("2025-01", 0, 0, 0, 5, 5))).expect(201);

        JsonNode plan =
                admin.get(Projects.rest(fresh, "collection-plan")).expect(200).json();

        assertThat(plan.path("total").asInt()).isEqualTo(2);
        JsonNode overdue = plan.at("/values/0");
        assertThat(overdue.path("name").asText()).isEqualTo("Alt");
        assertThat(overdue.path("state").asText()).isEqualTo("overdue");
        assertThat(overdue.path("due").asText()).isEqualTo("2025-05-02");
        assertThat(overdue.path("overdueDays").asLong()).isPositive();
        assertThat(overdue.path("collector").asText()).isEqualTo("tom");
        assertThat(overdue.path("audience").asText()).isEqualTo("Filialleitung");
        assertThat(overdue.path("touchpoint").asText()).isEqualTo(place);
        assertThat(plan.at("/values/1/state").asText()).isEqualTo("never");
        assertThat(plan.at("/values/1/due").isNull()).isTrue();
        assertThat(overdue.path("reviewState").asText())
                .as("it was never discussed")
                .isEqualTo("never");
        assertThat(plan.at("/values/1/reviewState").isNull())
                .as("nothing to discuss")
                .isTrue();
        admin.put(CRITERIA + old, Map.of("version", version(old), "reviewDays", 30))
                .expect(200);
        admin.post(
                        "/rest/touchpoint/1.0/touchpoints/" + place + "/reviews",
                        Map.of("date", "2025-06-01", "findings", "Zu lange Schlangen"))
                .expect(201);
        JsonNode discussed = admin.get(Projects.rest(fresh, "collection-plan"))
                .expect(200)
                .json()
                .at("/values/0");
        assertThat(discussed.path("reviewState").asText()).isEqualTo("overdue");
        assertThat(discussed.path("reviewDue").asText()).isEqualTo("2025-07-01");
    }
}
