package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing surveys by REST. */
final class SurveyIT {
    private static final int PASSENGERS = 26_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final List<String> TOUCHPOINTS = Csv.records(Csv.airline(), WINDOWS_1252, ';').stream()
            .map(record -> record.get("Kontaktpunkt"))
            .toList();

    private final Jira jira = Jira.shared();
    private final Client admin = jira.as("admin");

    /** A project with the touchpoints of the air journey. */
    static String journey(Jira jira) {
        String key = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, key, Csv.airline());
        return key;
    }

    static Map<String, Object> mapping(List<String> columns) {
        Map<String, Object> about = new LinkedHashMap<>();
        columns.forEach(column ->
                about.put(column, Map.of("touchpoint", column, "criterion", column + " as travellers see it")));
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("name", "Passenger survey 2026-10");
        mapping.put("periodStart", "2026-10-01");
        mapping.put("periodEnd", "2026-10-31");
        mapping.put("raterGroup", "customer");
        mapping.put("scale", Map.of("min", 1, "max", 5));
        mapping.put("missing", List.of("0", ""));
        mapping.put("segmentColumn", "Class");
        mapping.put("columns", about);
        return mapping;
    }

    private static Map<String, Object> with(Map<String, Object> mapping, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(mapping);
        changed.put(field, value);
        return changed;
    }

    private static Answer begin(Client client, String key, Map<String, Object> mapping) {
        return client.post(Projects.rest(key, "surveys"), mapping);
    }

    static String begun(Client client, String key, Map<String, Object> mapping) {
        return begin(client, key, mapping).expect(201).json().path("id").asText();
    }

    static Answer load(Client client, String survey, byte[] file, boolean dryRun) {
        return client.putCsv("/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=" + dryRun, file);
    }

    static JsonNode criteria(Client client, String key) {
        return client.get(Projects.rest(key, "criteria?limit=1000")).expect(200).json();
    }

    /** How many changes of an issue a Jira would have told its watchers of by mail. */
    private static int mailsAbout(Client admin, String issue) {
        String id = admin.get("/rest/api/2/issue/" + issue)
                .expect(200)
                .json()
                .path("id")
                .asText();
        return admin.get("/rest/local/1.0/bench/issue-mails?issue=" + id)
                .expect(200)
                .json()
                .asInt();
    }

    private static byte[] rows(String... rows) {
        return Csv.utf8("Class,Service an Bord\n" + String.join("\n", rows) + "\n");
    }

    private static String one(Client client, String key) {
        return begun(client, key, mapping(List.of("Service an Bord")));
    }

    private static void isShown(JsonNode shown, Reckoned expected) {
        assertThat(shown.path("n").asLong()).as(shown.toString()).isEqualTo(expected.n());
        assertThat(shown.path("missing").asLong()).isEqualTo(expected.missing());
        for (int i = 0; i < expected.counts().length; i++) {
            assertThat(shown.path("counts")
                            .path(Integer.toString(expected.lowest() + i))
                            .asLong())
                    .isEqualTo(expected.counts()[i]);
        }
        assertThat(shown.path("mean").asDouble()).isEqualTo(expected.mean());
        assertThat(shown.path("sd").asDouble()).isCloseTo(expected.sd(), within(1e-14));
        assertThat(shown.path("low").asDouble()).isCloseTo(expected.low(), within(1e-11));
        assertThat(shown.path("high").asDouble()).isCloseTo(expected.high(), within(1e-11));
        assertThat(shown.path("value").asDouble()).isCloseTo(expected.value(), within(1e-14));
        assertThat(shown.path("class").asText()).isEqualTo(expected.experienceClass());
    }

    private static void isHidden(JsonNode shown) {
        assertThat(shown.path("needed").asInt()).as(shown.toString()).isEqualTo(5);
        Stream.of("n", "missing", "counts", "mean", "sd", "figure", "low", "high", "value", "class")
                .forEach(field -> assertThat(shown.path(field).isNull())
                        .as(field + " in " + shown)
                        .isTrue());
    }

    private static Map<String, JsonNode> byName(JsonNode values) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(value.path("name").asText(), value));
        return named;
    }

    static void isWhole(JsonNode criteria, Passengers passengers, boolean latest) {
        assertThat(criteria).hasSize(passengers.columns().size());
        Map<String, JsonNode> named = byName(criteria);
        for (String column : passengers.columns()) {
            JsonNode criterion = Objects.requireNonNull(named.get(column + " as travellers see it"));
            JsonNode figures = latest ? criterion.path("latest") : criterion;
            isShown(figures, passengers.overall(column));
            Map<String, JsonNode> segments = byName(figures.path("segments"));
            Map<String, Reckoned> expected = passengers.segments(column);
            assertThat(segments).containsOnlyKeys(expected.keySet());
            expected.forEach((name, reckoned) -> {
                JsonNode segment = Objects.requireNonNull(segments.get(name));
                // The rare one has four people, and the next smallest hides it.
                if (passengers.isHidden(name)) {
                    isHidden(segment);
                } else {
                    isShown(segment, reckoned);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1252"})
    void everyFigureEqualsAnIndependentCalculation(String encoding) {
        String key = journey(jira);
        Passengers passengers = Passengers.of(TOUCHPOINTS, PASSENGERS, 4, 20_261_031);
        byte[] file = passengers.file(Charset.forName(encoding));
        String survey = begun(admin, key, mapping(TOUCHPOINTS));

        JsonNode dry = load(admin, survey, file, true).expect(200).json();

        assertThat(dry.path("state").asText()).isEqualTo("checked");
        assertThat(dry.path("rows").asInt()).isEqualTo(PASSENGERS);
        assertThat(dry.path("refusedRows").asInt()).isZero();
        isWhole(dry.path("criteria"), passengers, false);
        assertThat(criteria(admin, key).path("total").asInt())
                .as("a dry run writes nothing")
                .isZero();

        JsonNode done = load(admin, survey, file, false).expect(200).json();

        assertThat(done.path("state").asText()).isEqualTo("published");
        isWhole(done.path("criteria"), passengers, false);
        JsonNode page = criteria(admin, key);
        assertThat(page.path("total").asInt()).isEqualTo(TOUCHPOINTS.size());
        isWhole(page.path("values"), passengers, true);
        assertThat(page.at("/values/0/touchpoint").asText()).startsWith(key + "-");
        assertThat(page.at("/values/0/latest/periodEnd").asText()).isEqualTo("2026-10-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "True", "yes", ""})
    void whoMistypesTheDryRunWritesNothing(String dryRun) {
        String key = Unfit.PROJECT;
        String survey = one(admin, key);

        Answer answer = admin.putCsv(
                "/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=" + dryRun,
                rows("Eco,5", "Eco,4", "Eco,3", "Eco,3", "Eco,2"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value-malformed");
        assertThat(criteria(admin, key).path("total").asInt()).isZero();
    }

    @Test
    void theSameFileIsRecognisedWhateverItsSurveyIsCalled() {
        String key = journey(jira);
        byte[] file = rows("Eco,5", "Eco,4", "Eco,3", "Eco,3", "Eco,2");
        String survey = one(admin, key);
        load(admin, survey, file, false).expect(200);
        JsonNode before = criteria(admin, key);

        JsonNode again = load(admin, survey, file, false).expect(200).json();
        String other = begun(admin, key, with(mapping(List.of("Service an Bord")), "name", "Another name"));
        JsonNode elsewhere = load(admin, other, file, false).expect(200).json();

        assertThat(again.path("state").asText()).isEqualTo("unchanged");
        assertThat(elsewhere.path("state").asText()).isEqualTo("unchanged");
        assertThat(elsewhere.path("sameAs").asText()).isEqualTo(survey);
        assertThat(criteria(admin, key)).isEqualTo(before);
        Answer another = load(admin, survey, rows("Eco,1", "Eco,1", "Eco,1", "Eco,1", "Eco,1"), false);
        assertThat(another.status()).as(another.toString()).isEqualTo(409);
        assertThat(another.code()).isEqualTo("survey.published");
        assertThat(criteria(admin, key)).isEqualTo(before);
    }

    @Test
    void theSameImportStartedTwiceAtOnceIsDoneOnce() {
        String key = journey(jira);
        Passengers passengers = Passengers.of(TOUCHPOINTS, 2_000, 4, 7);
        byte[] file = passengers.file(StandardCharsets.UTF_8);
        List<String> surveys =
                List.of(begun(admin, key, mapping(TOUCHPOINTS)), begun(admin, key, mapping(TOUCHPOINTS)));

        List<CompletableFuture<String>> loads = new ArrayList<>();
        for (String survey : List.of(surveys.get(0), surveys.get(1), surveys.get(0), surveys.get(1))) {
            loads.add(CompletableFuture.supplyAsync(() -> load(jira.as("admin"), survey, file, false)
                    .expect(200)
                    .json()
                    .path("state")
                    .asText()));
        }

        assertThat(loads.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder("published", "unchanged", "unchanged", "unchanged");
        JsonNode page = criteria(admin, key);
        assertThat(page.path("total").asInt()).isEqualTo(TOUCHPOINTS.size());
        isWhole(page.path("values"), passengers, true);
    }

    @Test
    void refusedRowsAreNamedAndAreInNoFigure() {
        String key = journey(jira);

        JsonNode done = load(
                        admin,
                        one(admin, key),
                        rows("Eco,5", "Eco,6", "Eco,5", "Eco,gut", "Eco,4", "Eco", "Eco,4", "Eco,1,2", "Eco,3"),
                        false)
                .expect(200)
                .json();

        assertThat(done.path("rows").asInt()).isEqualTo(9);
        assertThat(done.path("refusedRows").asInt()).isEqualTo(4);
        assertThat(done.at("/refused/total").asInt()).isEqualTo(4);
        assertThat(StreamSupport.stream(done.at("/refused/values").spliterator(), false)
                        .map(row -> row.path("line").asInt() + " "
                                + row.path("column").asText() + " "
                                + row.path("value").asText() + " "
                                + row.path("code").asText()))
                .containsExactly(
                        "3 Service an Bord 6 survey.value.off-scale",
                        "5 Service an Bord gut survey.value.not-a-point",
                        "7  Eco survey.cells.too-few",
                        "9  2 survey.cells.too-many");
        assertThat(done.at("/refused/values/0/reason").asText()).contains("1", "5");
        assertThat(done.at("/criteria/0/n").asInt()).isEqualTo(5);
        JsonNode log = admin.get(
                        "/rest/touchpoint/1.0/surveys/" + done.path("survey").asText())
                .expect(200)
                .json();
        assertThat(log.path("state").asText()).isEqualTo("published");
        assertThat(log.path("rows").asInt()).isEqualTo(9);
        assertThat(log.path("refusedRows").asInt()).isEqualTo(4);
        assertThat(log.at("/refused/total").asInt()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            JsonNode kept = log.at("/refused/values/" + i);
            JsonNode told = done.at("/refused/values/" + i);
            for (String member : List.of("line", "column", "code", "reason")) {
                assertThat(kept.path(member)).isEqualTo(told.path(member));
            }
            assertThat(kept.path("value").asText()).as("an answer is not kept").isEmpty();
        }
    }

    @Test
    void theListOfRefusedRowsIsCappedAndTheirCountIsNot() {
        String key = journey(jira);
        StringBuilder file = new StringBuilder("Class,Service an Bord\nEco,5\nEco,5\nEco,5\nEco,5\nEco,5\n");
        file.append("Eco,9\n".repeat(2_500));

        JsonNode checked = load(admin, one(admin, key), Csv.utf8(file.toString()), true)
                .expect(200)
                .json();

        assertThat(checked.at("/refused/total").asInt()).isEqualTo(2_500);
        assertThat(checked.at("/refused/values").size()).isEqualTo(1_000);
        assertThat(checked.path("refusedRows").asInt()).isEqualTo(2_500);
    }

    @Test
    void fewerThanFiveAnswersAreNeverToldOfFromAnyAnswer() {
        String key = journey(jira);
        String survey = one(admin, key);
        byte[] file = rows("Eco,5", "Eco,4", "Business,3", "Business,0");

        for (boolean dryRun : List.of(true, false)) {
            JsonNode answer = load(admin, survey, file, dryRun).expect(200).json();
            isHidden(answer.at("/criteria/0"));
            answer.at("/criteria/0/segments").forEach(SurveyIT::isHidden);
            assertThat(answer.path("rows").isNull()).isTrue();
        }
        assertThat(admin.get("/rest/touchpoint/1.0/surveys/" + survey)
                        .expect(200)
                        .json()
                        .path("rows")
                        .isNull())
                .isTrue();
        isHidden(criteria(admin, key).at("/values/0/latest"));
        criteria(admin, key).at("/values/0/latest/segments").forEach(SurveyIT::isHidden);
    }

    @Test
    void theSameExportWithAFewRowsMoreIsRefusedSinceTheDifferenceTellsWhatTheyAnswered() {
        String key = journey(jira);
        String first = "Eco,5\nEco,4\nEco,3\nEco,3\nEco,2";
        load(admin, one(admin, key), rows(first.split("\n")), false).expect(200);
        byte[] few = rows((first + "\nEco,1").split("\n"));
        byte[] more = rows((first + "\n" + first).split("\n"));

        for (boolean dryRun : List.of(true, false)) {
            Answer refused = load(admin, one(admin, key), few, dryRun);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("survey.gives-away");
        }
        assertThat(criteria(admin, key).at("/values/0/latest/n").asInt()).isEqualTo(5);
        load(admin, one(admin, key), more, false).expect(200);
        assertThat(criteria(admin, key).at("/values/0/latest/n").asInt()).isEqualTo(10);
    }

    @Test
    void theSamePeopleAreNotDividedTwiceSinceTheOverlapOfTwoSegmentsCanBeSmall() {
        String key = journey(jira);
        load(admin, one(admin, key), rows(("Eco,5\n".repeat(6) + "Business,1\n".repeat(6)).split("\n")), false)
                .expect(200);
        byte[] otherwise = rows(("F,5\n".repeat(5) + "F,1\n" + "M,1\n".repeat(5) + "M,5\n").split("\n"));

        for (boolean dryRun : List.of(true, false)) {
            Answer refused = load(admin, one(admin, key), otherwise, dryRun);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("survey.gives-away");
        }
    }

    @Test
    void aSegmentOfAQuarterNeverTellsWhatFewAnsweredBesideThatOfItsMonth() {
        String key = journey(jira);
        load(admin, one(admin, key), rows(("Eco,5\n".repeat(6) + "Business,1\n".repeat(6)).split("\n")), false)
                .expect(200);
        Map<String, Object> quarter = with(mapping(List.of("Service an Bord")), "periodStart", "2026-08-01");

        Answer refused = load(
                admin,
                begun(admin, key, quarter),
                rows(("Eco,5\n".repeat(8) + "Business,1\n".repeat(20)).split("\n")),
                true);

        assertThat(refused.code()).as(refused.toString()).isEqualTo("survey.gives-away");
    }

    @Test
    void whatIsGoneOrRetiredSinceTheMappingWasSentIsNamedAndNothingIsWritten() {
        String key = journey(jira);
        byte[] file = rows("Eco,5", "Eco,4", "Eco,3", "Eco,3", "Eco,2");
        load(admin, one(admin, key), file, false).expect(200);
        Map<String, Object> november =
                with(with(mapping(List.of("Service an Bord")), "periodStart", "2026-11-01"), "periodEnd", "2026-11-20");
        String survey = begun(admin, key, november);
        String criterion = criteria(admin, key).at("/values/0/id").asText();

        admin.put("/rest/touchpoint/1.0/criteria/" + criterion, Map.of("version", 1, "active", false))
                .expect(200);
        Answer retired = load(admin, survey, file, false);
        assertThat(retired.status()).as(retired.toString()).isEqualTo(422);
        assertThat(retired.code()).isEqualTo("survey.criterion.retired");

        admin.delete("/rest/api/2/issue/"
                        + inMatrix(key, "Service an Bord").path("key").asText())
                .expect(204);
        Answer gone = load(admin, survey, file, false);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(409);
        assertThat(gone.code()).isEqualTo("survey.touchpoint.gone");
    }

    @Test
    void aCriterionThatWasDeletedSinceTheMappingWasSentIsNamedAndNothingIsWritten() {
        String key = journey(jira);
        String criterion = CriterionIT.added(
                admin,
                key,
                Map.of(
                        "name",
                        "Service an Bord as travellers see it",
                        "touchpoint",
                        inMatrix(key, "Service an Bord").path("key").asText()));
        String survey = one(admin, key);
        admin.delete("/rest/touchpoint/1.0/criteria/" + criterion).expect(204);
        byte[] file = rows("Eco,5", "Eco,4", "Eco,3", "Eco,3", "Eco,2");

        for (boolean dryRun : List.of(true, false)) {
            Answer gone = load(admin, survey, file, dryRun);
            assertThat(gone.status()).as(gone.toString()).isEqualTo(409);
            assertThat(gone.code()).isEqualTo("survey.criterion.gone");
            assertThat(gone.body()).contains("Service an Bord as travellers see it");
        }
        assertThat(criteria(admin, key).path("total").asInt()).isZero();
    }

    @Test
    void whoMayNoLongerEditATouchpointOfTheMappingImportsNothing() {
        String key = journey(jira);
        List.of("Users", "Developers", "Touchpoint managers").forEach(role -> Projects.join(jira, key, role, "tom"));
        Client tom = jira.as("tom");
        String survey = one(tom, key);
        Projects.leave(jira, key, "Developers", "tom");

        Stream.of(true, false)
                .map(dryRun -> load(tom, survey, rows("Eco,5", "Eco,4", "Eco,3", "Eco,3", "Eco,2"), dryRun))
                .forEach(refused -> {
                    assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
                    assertThat(refused.code()).isEqualTo("edit-issue-needed");
                    assertThat(refused.body())
                            .contains(
                                    inMatrix(key, "Service an Bord").path("key").asText());
                });
        assertThat(begin(tom, key, mapping(List.of("Service an Bord"))).status())
                .isEqualTo(403);
        assertThat(criteria(admin, key).path("total").asInt()).isZero();
    }

    @Test
    void aSegmentOfWhichNobodyAnsweredDoesNotGiveAwayHowManyThereAre() {
        String key = journey(jira);

        JsonNode checked = load(
                        admin,
                        one(admin, key),
                        rows("Eco,5", "Eco,4", "Eco,3", "Eco,5", "Eco,4", "First,0", "First,0"),
                        true)
                .expect(200)
                .json();

        checked.at("/criteria/0/segments").forEach(SurveyIT::isHidden);
        assertThat(checked.at("/criteria/0/n").asInt()).isEqualTo(5);
    }

    @Test
    void equalAnswersHaveNoSpreadAndNobodyHasNoFigure() {
        String key = journey(jira);
        byte[] file = Csv.utf8("Service an Bord,Sitzkomfort\n" + "4,0\n".repeat(10));
        String survey =
                begun(admin, key, with(mapping(List.of("Service an Bord", "Sitzkomfort")), "segmentColumn", ""));

        JsonNode done = load(admin, survey, file, false).expect(200).json();

        JsonNode equal = done.at("/criteria/0");
        assertThat(equal.path("sd").asDouble()).isZero();
        assertThat(equal.path("low").asDouble()).isEqualTo(4);
        assertThat(equal.path("high").asDouble()).isEqualTo(4);
        assertThat(equal.path("value").asDouble()).isEqualTo(7.5);
        assertThat(equal.path("thin").asBoolean()).isTrue();
        JsonNode nobody = done.at("/criteria/1");
        assertThat(nobody.path("n").asInt()).isZero();
        assertThat(nobody.path("mean").isNull()).isTrue();
        assertThat(criteria(admin, key).at("/values/0/latest/n").asInt()).isZero();
    }

    static Stream<Arguments> unfitMappings() {
        Map<String, Object> good = mapping(List.of("Service an Bord"));
        Map<String, Object> column = Map.of("touchpoint", "Service an Bord", "criterion", "c");
        return Stream.of(
                Arguments.of("survey.period.reversed", 422, with(good, "periodStart", "2026-11-01")),
                Arguments.of(
                        "survey.period.future",
                        422,
                        with(good, "periodEnd", LocalDate.of(2999, 1, 1).toString())),
                Arguments.of("day-malformed", 400, with(good, "periodEnd", "31.10.2026")),
                Arguments.of("value-malformed", 400, with(good, "scale", Map.of("min", 1.5, "max", 5))),
                Arguments.of("value-malformed", 400, with(good, "raterGroup", "guests")),
                Arguments.of("scale.invalid", 422, with(good, "scale", Map.of("min", 5, "max", 1))),
                Arguments.of("survey.columns.none", 422, with(good, "columns", Map.of())),
                Arguments.of("survey.name.invalid", 422, with(good, "name", " ")),
                Arguments.of("survey.segment.is-mapped", 422, with(good, "segmentColumn", "Service an Bord")),
                Arguments.of(
                        "survey.touchpoint.unknown",
                        422,
                        with(good, "columns", Map.of("a", Map.of("touchpoint", "Gibtsnicht", "criterion", "c")))),
                Arguments.of(
                        "survey.touchpoint.unknown",
                        422,
                        with(good, "columns", Map.of("a", Map.of("touchpoint", "RAD-1", "criterion", "c")))),
                Arguments.of("survey.criterion.twice", 422, with(good, "columns", Map.of("a", column, "b", column))));
    }

    @ParameterizedTest
    @MethodSource("unfitMappings")
    void anUnfitMappingIsRefusedAndNothingIsWritten(String code, int status, Map<String, Object> mapping) {
        String key = Unfit.PROJECT;

        Answer answer = begin(admin, key, mapping);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("errorMessages")).isNotEmpty();
    }

    /** One project for all that is refused. */
    private static final class Unfit {
        private static final String PROJECT = journey(Jira.shared());
    }

    @Test
    void columnsNamedTwiceAndAllThatIsUnknownAreNamedAtOnce() {
        String key = Unfit.PROJECT;
        String twice =
                "{\"name\":\"n\",\"periodStart\":\"2026-10-01\",\"periodEnd\":\"2026-10-31\",\"scale\":{\"min\":1,\"max\":5},\"columns\":{\"a\":{\"touchpoint\":\"Service"
                        + " an Bord\"},\"a\":{\"touchpoint\":\"Fern\"},\"b\":{\"touchpoint\":\"Nah\"}}}";

        Answer answer = admin.postText(Projects.rest(key, "surveys"), twice);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("survey.column.twice");
        assertThat(answer.body()).contains("Fern", "Nah");
    }

    static Stream<Arguments> unfitFiles() {
        byte[] mixed = rows("Eco,5", "Geschäft,4");
        byte[] broken = java.util.Arrays.copyOf(mixed, mixed.length + 4);
        broken[mixed.length] = (byte) 0xE4;
        broken[mixed.length + 1] = ',';
        broken[mixed.length + 2] = '4';
        broken[mixed.length + 3] = '\n';
        return Stream.of(
                Arguments.of("survey.empty", new byte[0]),
                Arguments.of("survey.header.missing", Csv.utf8("Class,Essen\nEco,5\n")),
                Arguments.of("survey.header.twice", Csv.utf8("Class,Service an Bord,Service an Bord\nEco,5,5\n")),
                Arguments.of("survey.encoding", broken),
                Arguments.of("survey.encoding", "Class,Service an Bord\nEco,5\n".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("survey.quote.open", rows("Eco,5", "\"Eco,5", "Eco,4", "Eco,3")),
                Arguments.of("survey.quote.goes-on", rows("Eco,5", "\"Eco\"x,5", "Eco,4")),
                Arguments.of("survey.cut-off", Csv.utf8("Class,Service an Bord\nEco,5\nEco,4\nEc")),
                Arguments.of("survey.nothing-counted", rows("Eco,7", "Eco,8")));
    }

    @ParameterizedTest
    @MethodSource("unfitFiles")
    void anUnfitFileIsRefusedAndNothingIsWritten(String code, byte[] file) {
        String key = Unfit.PROJECT;
        String survey = one(admin, key);

        for (boolean dryRun : List.of(true, false)) {
            Answer answer = load(admin, survey, file, dryRun);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.json().at("/refused/values/0/line").asInt()).isPositive();
        }
        assertThat(criteria(admin, key).path("total").asInt()).isZero();
        admin.delete("/rest/touchpoint/1.0/surveys/" + survey).expect(204);
        assertThat(load(admin, survey, file, false).status()).isEqualTo(404);
    }

    @Test
    void theLineOfAnOpenQuotationMarkIsTheOneInWhichItWasOpened() {
        Answer answer = load(admin, one(admin, Unfit.PROJECT), rows("Eco,5", "\"Eco,5", "Eco,4", "Eco,3"), true);

        assertThat(answer.json().at("/refused/values/0/line").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/refused/values/0/value").asText()).startsWith("\"Eco");
    }

    private JsonNode inMatrix(String key, String summary) {
        return inMatrix(admin, key, summary);
    }

    static JsonNode inMatrix(Client client, String key, String summary) {
        for (JsonNode touchpoint :
                client.get(Projects.rest(key, "matrix")).expect(200).json().path("touchpoints")) {
            if (touchpoint.path("summary").asText().equals(summary)) {
                return touchpoint;
            }
        }
        throw new AssertionError("The matrix has no " + summary);
    }

    static int changesOfIst(Client client, String issue) {
        int changes = 0;
        for (JsonNode history : client.get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .expect(200)
                .json()
                .at("/changelog/histories")) {
            for (JsonNode item : history.path("items")) {
                changes += item.path("field").asText().equals("Ist") ? 1 : 0;
            }
        }
        return changes;
    }

    @Test
    void theIstFollowsCustomersWithHowManyHowSureAndHowOldAndAnEditByHandIsOne() {
        String key = journey(jira);
        Passengers passengers = Passengers.of(List.of("Service an Bord"), 400, 0, 3);
        Reckoned expected = passengers.overall("Service an Bord");
        byte[] file = passengers.file(StandardCharsets.UTF_8);
        String survey = one(admin, key);
        String issue = inMatrix(key, "Service an Bord").path("key").asText();

        JsonNode loaded = load(admin, survey, file, false).expect(200).json();
        load(admin, survey, file, false).expect(200);

        assertThat(loaded.path("withoutIst")).isEmpty();
        JsonNode shown = inMatrix(key, "Service an Bord");
        assertThat(shown.path("ist").asDouble()).isCloseTo(expected.value(), within(0.00005));
        assertThat(shown.path("source").asText()).isEqualTo("customers");
        assertThat(shown.path("sourceCount").asLong()).isEqualTo(expected.n());
        assertThat(shown.path("sourceLow").asDouble()).isCloseTo((expected.low() - 1) * 2.5, within(1e-10));
        assertThat(shown.path("sourceHigh").asDouble()).isCloseTo((expected.high() - 1) * 2.5, within(1e-10));
        assertThat(shown.path("sourceUntil").asText()).isEqualTo("2026-10-31");
        assertThat(changesOfIst(admin, issue)).isEqualTo(1);
        isBehindEachPoint(key, "curve", "/points");
        isBehindEachPoint(key, "importance", "/points");
        isBehindEachPoint(key, "extremes?n=100", "/lows");
        isBehindEachPoint(key, "overview", "/lows");
        assertThat(admin.get("/rest/touchpoint/1.0/touchpoints/" + issue)
                        .expect(200)
                        .json()
                        .at("/scores/sourceText")
                        .asText())
                .contains("n = " + expected.n(), "between", "2026");
        assertThat(inMatrix(key, "Sitzkomfort").path("source").asText()).isEqualTo("manual");

        admin.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(istField(), 9.5)))
                .expect(204);
        Wait.until(
                "the read model follows",
                Duration.ofMinutes(3),
                () -> inMatrix(key, "Service an Bord").path("source").asText().equals("override"));
        assertThat(inMatrix(key, "Service an Bord").path("sourceReason").isNull())
                .isTrue();
    }

    @Test
    void anImportChangesEachIstInOneEntryOfTheHistoryAndSendsNoMail() {
        assumeFalse(Jira.isForeign());
        String key = journey(jira);
        Passengers passengers = Passengers.of(TOUCHPOINTS, 400, 0, 5);
        List<String> issues = TOUCHPOINTS.stream()
                .map(touchpoint -> inMatrix(key, touchpoint).path("key").asText())
                .toList();
        List<Integer> changes =
                issues.stream().map(issue -> changes(admin, issue)).toList();
        List<Integer> mails =
                issues.stream().map(issue -> mailsAbout(admin, issue)).toList();
        int toTheImporter = DigestIT.mails(admin, "admin", key).size();

        load(admin, begun(admin, key, mapping(TOUCHPOINTS)), passengers.file(StandardCharsets.UTF_8), false)
                .expect(200);

        for (int i = 0; i < issues.size(); i++) {
            String issue = issues.get(i);
            assertThat(changes(admin, issue)).as(issue).isEqualTo(changes.get(i) + 1);
            assertThat(changesOfIst(admin, issue)).as(issue).isEqualTo(1);
            assertThat(mailsAbout(admin, issue)).as(issue).isEqualTo(mails.get(i));
        }
        assertThat(DigestIT.mails(admin, "admin", key)).hasSize(toTheImporter);

        admin.put("/rest/api/2/issue/" + issues.get(0), Map.of("fields", Map.of(istField(), 9.5)))
                .expect(204);
        assertThat(mailsAbout(admin, issues.get(0)))
                .as("an edit by hand asks Jira for mail, so the count tells the two apart")
                .isEqualTo(mails.get(0) + 1);
    }

    private static int changes(Client client, String issue) {
        return client.get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .expect(200)
                .json()
                .at("/changelog/histories")
                .size();
    }

    /** Wherever an Ist is told, it says as the matrix does from whom it is, how sure and how old. */
    private void isBehindEachPoint(String key, String path, String points) {
        Map<String, JsonNode> matrix = new HashMap<>();
        for (JsonNode touchpoint :
                admin.get(Projects.rest(key, "matrix")).expect(200).json().path("touchpoints")) {
            matrix.put(touchpoint.path("key").asText(), touchpoint);
        }
        JsonNode told = admin.get(Projects.rest(key, path)).expect(200).json().at(points);
        assertThat(told).as(path).isNotEmpty();
        for (JsonNode point : told) {
            JsonNode same =
                    Objects.requireNonNull(matrix.get(point.path("issueKey").asText()));
            Map.of(
                            "source", "source",
                            "n", "sourceCount",
                            "low", "sourceLow",
                            "high", "sourceHigh",
                            "until", "sourceUntil",
                            "stale", "sourceStale",
                            "reason", "sourceReason")
                    .forEach((member, of) -> assertThat(point.get(member))
                            .as(path + " " + member)
                            .isNotNull()
                            .isEqualTo(same.get(of)));
        }
    }

    private String istField() {
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            if (field.path("name").asText().equals("Ist")) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("There is no field Ist");
    }

    @Test
    void fewAnswersLeaveTheIstAlone() {
        String key = journey(jira);
        double before = inMatrix(key, "Service an Bord").path("ist").asDouble();

        load(admin, one(admin, key), rows("Eco,5", "Eco,5", "Eco,5", "Eco,5"), false)
                .expect(200);

        assertThat(inMatrix(key, "Service an Bord").path("ist").asDouble()).isEqualTo(before);
        assertThat(inMatrix(key, "Service an Bord").path("source").asText()).isEqualTo("manual");
    }
}
