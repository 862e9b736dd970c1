package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Criteria by REST: added, read, changed, retired, with targets over time and series that end. */
final class CriterionIT {
    static final String CRITERIA = "/rest/touchpoint/1.0/criteria/";

    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String touchpoint;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "en");
        touchpoint = touchpoint(jira, key, "Hotline");
    }

    /** Imports one touchpoint; its key. */
    static String touchpoint(Jira jira, String key, String name) {
        Projects.importFile(jira, key, Csv.utf8("Phase;Kontaktpunkt;Ist;Soll\nKauf;" + name + ";5;8\n"));
        return SurveyIT.inMatrix(jira.as("admin"), key, name).path("key").asText();
    }

    static Map<String, Object> with(Map<String, Object> map, Object... more) {
        Map<String, Object> all = new HashMap<>(map);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    static String added(Client client, String key, Map<String, Object> criterion) {
        return client.post(Projects.rest(key, "criteria"), criterion)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static JsonNode read(Client client, String id) {
        return client.get(CRITERIA + id).expect(200).json();
    }

    static Map<String, Object> about(String name) {
        return Map.of("name", name, "touchpoint", touchpoint);
    }

    @Test
    void aCriterionKeepsAllThatIsSaidOfIt() {
        Map<String, Object> all = new HashMap<>();
        all.put("touchpoint", touchpoint);
        all.put("name", "Wartezeit „gefühlt“");
        all.put("names", Map.of("de", "Gefühlte  Wartezeit ", "en", "Waiting time as felt"));
        all.put("question", "War die Wartezeit in Ordnung?");
        all.put("unit", "Punkte");
        all.put("level", "process");
        all.put("type", "proportion");
        all.put("scale", Map.of("min", 1, "max", 7));
        all.put("topBoxes", 3);
        all.put("direction", "higher-is-better");
        all.put("raterGroup", "customer");
        all.put("segment", "Neukunden");
        all.put("method", "call");
        all.put("source", "Telefonanlage");
        all.put("minimum", 12);
        all.put("population", 4_000);
        all.put("collectionDays", 30);
        all.put("reviewDays", 60);
        all.put("collector", "tom");
        all.put("owner", "anna");
        all.put("audience", "Das Team der Hotline");
        all.put("actionRule", "Wer Dienst hat, ruft zurück");
        all.put("weight", 2.5);

        JsonNode kept = read(admin, added(admin, key, all));

        all.forEach((member, value) -> {
            if (value instanceof Number number) {
                assertThat(kept.path(member).asDouble()).as(member).isEqualTo(number.doubleValue());
            } else if (value instanceof String text) {
                assertThat(kept.path(member).asText()).as(member).isEqualTo(text);
            }
        });
        assertThat(names(kept)).isEqualTo("Gefühlte Wartezeit | Waiting time as felt");
        assertThat(kept.at("/scale/max").asInt()).isEqualTo(7);
        assertThat(kept.path("active").asBoolean()).isTrue();
        assertThat(kept.path("series").asInt()).isEqualTo(1);
        assertThat(kept.path("ownerName").asText()).isNotBlank();
        JsonNode listed = SurveyIT.criteria(admin, key).path("values");
        assertThat(listed.findValuesAsText("name")).contains("Wartezeit „gefühlt“");
        assertThat(listed)
                .filteredOn(one -> one.path("id").equals(kept.path("id")))
                .extracting(CriterionIT::names)
                .containsExactly("Gefühlte Wartezeit | Waiting time as felt");
    }

    /** In German and in English. */
    private static String names(JsonNode criterion) {
        return criterion.at("/names/de").asText() + " | "
                + criterion.at("/names/en").asText();
    }

    private static String renamed(String id, Map<String, Object> change) {
        int version = read(admin, id).path("version").asInt();
        return names(admin.put(CRITERIA + id, with(change, "version", version))
                .expect(200)
                .json());
    }

    @Test
    void aNameInOneLanguageChangesWithoutTheOthersAndAnotherNameEndsThemAll() {
        String id = added(admin, key, with(about("Tempo"), "names", Map.of("en", "Speed")));

        assertThat(names(read(admin, id))).isEqualTo(" | Speed");
        assertThat(renamed(id, Map.of("names", Map.of("de", "Schnelligkeit")))).isEqualTo("Schnelligkeit | Speed");
        assertThat(renamed(id, Map.of("names", Map.of("en", " ")))).isEqualTo("Schnelligkeit | ");
        assertThat(renamed(id, Map.of("weight", 2))).isEqualTo("Schnelligkeit | ");
        assertThat(renamed(id, Map.of("name", "Wartezeit an der Kasse"))).isEqualTo(" | ");
        assertThat(read(admin, id).path("series").asInt()).isEqualTo(1);
    }

    @Test
    void aChangeNamesTheVersionThatItsAuthorSaw() {
        String id = added(admin, key, about("Freundlichkeit"));

        JsonNode changed = admin.put(CRITERIA + id, Map.of("version", 1, "weight", 3, "owner", "tom"))
                .expect(200)
                .json();
        Answer late = admin.put(CRITERIA + id, Map.of("version", 1, "weight", 4));

        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.path("weight").asDouble()).isEqualTo(3);
        assertThat(changed.path("name").asText()).as("what is not sent stays").isEqualTo("Freundlichkeit");
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("criterion.stale");
        assertThat(admin.put(CRITERIA + id, Map.of("weight", 4)).expect(400).code())
                .isEqualTo("version-needed");
        assertThat(read(admin, id).path("weight").asDouble()).isEqualTo(3);
    }

    @Test
    void aRetiredCriterionTakesNoMeasurementsUntilItIsTakenUpAgain() {
        String id = added(admin, key, about("Fax"));
        List<Map<String, Object>> measurement = List.of(MeasurementIT.counted("2026-01", 1, 2, 3, 4, 5));

        assertThat(admin.put(CRITERIA + id, Map.of("version", 1, "active", false))
                        .expect(200)
                        .json()
                        .path("active")
                        .asBoolean())
                .isFalse();
        Answer refused = admin.post(CRITERIA + id + "/measurements", measurement);
        admin.put(CRITERIA + id, Map.of("version", 2, "active", true)).expect(200);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("survey.criterion.retired");
        admin.post(CRITERIA + id + "/measurements", measurement).expect(201);
    }

    @Test
    void aCriterionThatNobodyMeasuredIsDeletedWithItsTargetsAndItsNameIsFree() {
        String id = added(admin, key, about("Tipfehler"));
        admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4))
                .expect(201);

        admin.delete(CRITERIA + id).expect(204);

        Answer gone = admin.get(CRITERIA + id);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(404);
        assertThat(gone.code()).isEqualTo("criterion-not-found");
        assertThat(admin.delete(CRITERIA + id).status()).isEqualTo(404);
        assertThat(read(admin, added(admin, key, about("Tipfehler"))).path("targets"))
                .isEmpty();
    }

    @Test
    void whatWasMeasuredKeepsItsCriterion() {
        String id = added(admin, key, about("Wartemusik"));
        admin.post(CRITERIA + id + "/measurements", List.of(MeasurementIT.counted("2026-01", 1, 2, 3, 4, 5)))
                .expect(201);
        admin.put(CRITERIA + id, Map.of("version", 1, "scale", Map.of("min", 1, "max", 7), "newSeries", true))
                .expect(200);

        Answer refused = admin.delete(CRITERIA + id);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("criterion.measured");
        assertThat(admin.get(CRITERIA + id + "/measurements").expect(200).json().path("values"))
                .hasSize(1);
    }

    @Test
    void targetsHoldFromTheirDayOnAndAreNeverOverwritten() {
        String id = added(admin, key, about("Erreichbarkeit"));

        admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4))
                .expect(201);
        JsonNode targets = admin.post(
                        CRITERIA + id + "/targets", Map.of("validFrom", "2026-07-01", "minimum", 3.5, "desired", 4.5))
                .expect(201)
                .json()
                .path("targets");
        Answer reversed =
                admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-08-01", "minimum", 4, "desired", 3));

        assertThat(targets).hasSize(2);
        assertThat(targets.at("/0/validFrom").asText()).isEqualTo("2026-01-01");
        assertThat(targets.at("/0/minimum").asDouble()).isEqualTo(3);
        assertThat(targets.at("/1/desired").asDouble()).isEqualTo(4.5);
        assertThat(reversed.status()).as(reversed.toString()).isEqualTo(422);
        assertThat(reversed.code()).isEqualTo("target.direction");
        assertThat(read(admin, id).path("targets")).hasSize(2);
    }

    static Stream<Arguments> offScale() {
        return Stream.of(
                Arguments.of(Map.of("type", "proportion", "scale", Map.of("min", 1, "max", 5), "topBoxes", 2), 80),
                Arguments.of(Map.of("type", "mean", "scale", Map.of("min", 1, "max", 5)), 8),
                Arguments.of(Map.of("type", "mean", "scale", Map.of("min", 1, "max", 5)), 0),
                Arguments.of(Map.of("type", "nps", "scale", Map.of("min", 0, "max", 10)), 101));
    }

    @ParameterizedTest
    @MethodSource("offScale")
    void aTargetThatNoFigureCanReachIsRefusedAndNothingIsStored(Map<String, Object> measure, double aim) {
        String id = added(admin, key, with(measure, "name", "Ziel " + measure.get("type") + " " + aim));

        Answer refused = admin.post(
                CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", aim, "desired", aim));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("target.off-scale");
        assertThat(refused.json().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("minimum", "desired");
        assertThat(read(admin, id).path("targets")).isEmpty();
    }

    @Test
    void whatIsCountedHasNoMostAndNothingBelowNone() {
        String id = added(
                admin,
                key,
                Map.of(
                        "name",
                        "Reklamationen",
                        "type",
                        "count",
                        "worst",
                        50,
                        "target",
                        0,
                        "direction",
                        "lower-is-better"));

        Answer refused = admin.post(
                CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 1_000_000, "desired", -1));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("target.negative");
        admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 1_000_000, "desired", 0))
                .expect(201);
    }

    @Test
    void anotherUnitBeginsANewSeries() {
        String id = added(
                admin,
                key,
                Map.of(
                        "name",
                        "Wartezeit",
                        "type",
                        "duration",
                        "unit",
                        "h",
                        "worst",
                        48,
                        "target",
                        4,
                        "direction",
                        "lower-is-better"));
        admin.post(
                        CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.period("2026-01", Map.of("n", 9, "value", 4))))
                .expect(201);

        Answer warned = admin.put(CRITERIA + id, Map.of("version", 1, "unit", "min"));

        assertThat(warned.status()).as(warned.toString()).isEqualTo(409);
        assertThat(warned.code()).isEqualTo("criterion.series-breaks");
        assertThat(warned.json().path("errors").fieldNames()).toIterable().containsExactly("unit");
        assertThat(admin.put(CRITERIA + id, Map.of("version", 1, "unit", "min", "newSeries", true))
                        .expect(200)
                        .json()
                        .path("series")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aTargetOfASeriesThatHasEndedJudgesNothingAfterwards() {
        String id = added(admin, key, about("Auskunft"));
        admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4.5))
                .expect(201);
        Map<String, Object> change = Map.of("version", 1, "scale", Map.of("min", 1, "max", 7));

        Answer warned = admin.put(CRITERIA + id, change);
        JsonNode changed = admin.put(CRITERIA + id, with(change, "newSeries", true))
                .expect(200)
                .json();
        admin.post(CRITERIA + id + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 5, "desired", 6))
                .expect(201);

        assertThat(warned.code())
                .as("nothing is measured, but a target of 5 is none of 7")
                .isEqualTo("criterion.series-breaks");
        assertThat(changed.path("series").asInt()).isEqualTo(2);
        assertThat(changed.path("targets")).isEmpty();
        assertThat(read(admin, id).at("/targets/0/desired").asDouble()).isEqualTo(6);
        assertThat(read(admin, id).path("targets")).hasSize(1);
    }

    @Test
    void anotherQuestionOrScaleIsWarnedOfAndStartsANewSeriesWhileTheOldOneStaysReadable() {
        String id = added(admin, key, with(about("Klarheit"), "question", "Wie klar war die Auskunft?"));
        admin.post(CRITERIA + id + "/measurements", List.of(MeasurementIT.counted("2026-01", 1, 2, 3, 4, 5)))
                .expect(201);
        Map<String, Object> change =
                Map.of("version", 1, "question", "Wie hilfreich war sie?", "scale", Map.of("min", 1, "max", 7));

        Answer warned = admin.put(CRITERIA + id, change);
        JsonNode unchanged = read(admin, id);
        JsonNode changed = admin.put(CRITERIA + id, with(change, "newSeries", true))
                .expect(200)
                .json();
        admin.post(CRITERIA + id + "/measurements", List.of(MeasurementIT.counted("2026-02", 0, 0, 1, 1, 2, 3, 5)))
                .expect(201);

        assertThat(warned.status()).as(warned.toString()).isEqualTo(409);
        assertThat(warned.code()).isEqualTo("criterion.series-breaks");
        assertThat(warned.json().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("question", "scale");
        assertThat(unchanged.path("version").asInt()).isEqualTo(1);
        assertThat(changed.path("series").asInt()).isEqualTo(2);
        assertThat(changed.path("latest").isNull())
                .as("what was asked differently is not the latest")
                .isTrue();
        JsonNode measured =
                admin.get(CRITERIA + id + "/measurements").expect(200).json().path("values");
        assertThat(measured).hasSize(2);
        assertThat(measured.at("/0/series").asInt()).isEqualTo(1);
        assertThat(measured.at("/0/counts/5").asInt()).isEqualTo(5);
        assertThat(measured.at("/0/value").asDouble()).as("on its own scale").isCloseTo(20 / 3.0, within(1e-12));
        assertThat(measured.at("/1/series").asInt()).isEqualTo(2);
        assertThat(measured.at("/1/counts/7").asInt()).isEqualTo(5);
    }

    @Test
    void aChangeThatBreaksNothingThatIsMeasuredNeedsNoConfirmation() {
        String id = added(admin, key, about("Tempo"));

        JsonNode changed = admin.put(
                        CRITERIA + id, Map.of("version", 1, "scale", Map.of("min", 0, "max", 10), "name", "Tempo 2"))
                .expect(200)
                .json();

        assertThat(changed.path("series").asInt()).isEqualTo(1);
        assertThat(changed.at("/scale/max").asInt()).isEqualTo(10);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("criterion.name.invalid", 422, "name", Map.of("name", " ")),
                Arguments.of("criterion.name.invalid", 422, "name", Map.of("question", "?")),
                Arguments.of("value-malformed", 400, "type", Map.of("name", "a", "type", "guess")),
                Arguments.of(
                        "measure.scale.fixed",
                        422,
                        "type",
                        Map.of("name", "a", "type", "nps", "scale", Map.of("min", 1, "max", 10))),
                Arguments.of("measure.anchors.needed", 422, "type", Map.of("name", "a", "type", "count")),
                Arguments.of(
                        "measure.anchors.direction",
                        422,
                        "type",
                        Map.of(
                                "name",
                                "a",
                                "type",
                                "count",
                                "worst",
                                50,
                                "target",
                                0,
                                "direction",
                                "higher-is-better")),
                Arguments.of("scale.invalid", 422, "scale", Map.of("name", "a", "scale", Map.of("min", 5, "max", 1))),
                Arguments.of(
                        "measure.boxes.invalid",
                        422,
                        "type",
                        Map.of("name", "a", "type", "proportion", "scale", Map.of("min", 1, "max", 5), "topBoxes", 5)),
                Arguments.of("criterion.number.range", 422, "minimum", Map.of("name", "a", "minimum", 2)),
                Arguments.of(
                        "criterion.text.too-long",
                        422,
                        "names.en",
                        Map.of("name", "a", "names", Map.of("en", "x".repeat(256)))),
                Arguments.of("criterion.number.range", 422, "population", Map.of("name", "a", "population", 0)),
                Arguments.of("criterion.number.range", 422, "population", Map.of("name", "a", "population", -200)),
                Arguments.of("value-malformed", 400, "population", Map.of("name", "a", "population", "many")),
                Arguments.of("value-malformed", 400, "population", Map.of("name", "a", "population", 0.5)),
                Arguments.of("criterion.number.range", 422, "collectionDays", Map.of("name", "a", "collectionDays", 0)),
                Arguments.of("value-malformed", 400, "reviewDays", Map.of("name", "a", "reviewDays", 1.5)),
                Arguments.of("criterion.weight.invalid", 422, "weight", Map.of("name", "a", "weight", 0)),
                Arguments.of("criterion.user.unknown", 422, "owner", Map.of("name", "a", "owner", "nobody")),
                Arguments.of(
                        "criterion.touchpoint.unknown", 422, "touchpoint", Map.of("name", "a", "touchpoint", "RAD-1")),
                Arguments.of("value-malformed", 400, "readyMade", Map.of("readyMade", "magic")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void anUnfitCriterionIsRefusedByMemberAndNothingIsWritten(
            String code, int status, String member, Map<String, Object> criterion) {
        Answer answer = admin.post(Projects.rest(key, "criteria"), criterion);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("errors").path(member).asText()).isNotBlank();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndANameIsTakenOnce() {
        Answer answer = admin.post(
                Projects.rest(key, "criteria"), Map.of("name", "", "weight", -1, "owner", "nobody", "minimum", 1));
        added(admin, key, about("Einmalig"));
        Answer again = admin.post(Projects.rest(key, "criteria"), about(" EINMALIG "));

        assertThat(answer.json().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "weight", "owner", "minimum");
        assertThat(again.status()).as(again.toString()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("criterion.name.taken");
    }

    @Test
    void everyTouchpointGetsCustomerEffortAndThoseOfItsPhaseOnceOnly() {
        String fresh = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                fresh,
                Csv.utf8("Phase;Kontaktpunkt;Ist;Soll\nKauf;Kasse;5;8\nErneuter Kauf;Newsletter;5;8\nRast;Bank;5;8\n"));

        JsonNode ready = admin.get(Projects.rest(fresh, "criteria/ready-made"))
                .expect(200)
                .json();
        Map<String, Object> wanted = Map.of("codes", List.of("customer-effort", "churn"));
        JsonNode added = admin.post(Projects.rest(fresh, "criteria/ready-made"), wanted)
                .expect(200)
                .json();
        JsonNode again = admin.post(Projects.rest(fresh, "criteria/ready-made"), wanted)
                .expect(200)
                .json();

        assertThat(ready.at("/0/code").asText()).isEqualTo("customer-effort");
        assertThat(ready.at("/0/touchpoints").asInt()).isEqualTo(3);
        assertThat(added.path("added").asInt()).isEqualTo(4);
        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("there").asInt()).isEqualTo(4);
        JsonNode all = SurveyIT.criteria(admin, fresh).path("values");
        assertThat(all.findValuesAsText("name"))
                .containsExactlyInAnyOrder("Customer effort", "Customer effort", "Customer effort", "Churn");
        assertThat(read(admin, all.at("/0/id").asText()).at("/scale/max").asInt())
                .isEqualTo(7);
        assertThat(names(all.path(0))).as("English readers see the name").isEqualTo("Aufwand für den Kunden | ");
    }

    @Test
    void criteriaAreCopiedToTouchpointsOfTheSameNameWithoutWhatWasMeasured() {
        String from = Projects.create(jira, "blank", "en");
        String to = Projects.create(jira, "blank", "en");
        String place = touchpoint(jira, from, "Filiale");
        String lost = touchpoint(jira, from, "Messe");
        touchpoint(jira, to, "Filiale");
        String id = added(
                admin,
                from,
                with(
                        Map.of(
                                "name",
                                "Beratung",
                                "touchpoint",
                                place,
                                "weight",
                                3,
                                "owner",
                                "anna",
                                "population",
                                200),
                        "names",
                        Map.of("en", "Advice")));
        added(admin, from, Map.of("name", "Andrang", "touchpoint", lost));
        added(admin, from, Map.of("name", "Gesamteindruck"));
        admin.post(CRITERIA + id + "/measurements", List.of(MeasurementIT.counted("2026-01", 1, 2, 3, 4, 5)))
                .expect(201);

        JsonNode copied = admin.post(Projects.rest(to, "criteria/copies"), Map.of("from", from))
                .expect(200)
                .json();
        JsonNode again = admin.post(Projects.rest(to, "criteria/copies"), Map.of("from", from))
                .expect(200)
                .json();

        assertThat(copied.path("added").asInt()).isEqualTo(2);
        assertThat(copied.path("ambiguous")).isEmpty();
        assertThat(copied.path("uncounted")).isEmpty();
        assertThat(copied.path("unmatched")).hasSize(1);
        assertThat(copied.at("/unmatched/0").asText()).isEqualTo("Andrang");
        assertThat(again.path("added").asInt()).isZero();
        JsonNode all = SurveyIT.criteria(admin, to).path("values");
        assertThat(all.findValuesAsText("name")).containsExactly("Gesamteindruck", "Beratung");
        JsonNode copy = read(admin, all.at("/1/id").asText());
        assertThat(copy.path("weight").asDouble()).isEqualTo(3);
        assertThat(copy.path("population").asInt()).isEqualTo(200);
        assertThat(names(copy)).isEqualTo(" | Advice");
        assertThat(copy.path("owner").asText()).isEqualTo("anna");
        assertThat(copy.path("latest").isNull()).isTrue();
    }

    @Test
    void whatHasTwoPlacesToGoToIsNotCopiedAndIsNamed() {
        String from = Projects.create(jira, "blank", "en");
        String to = Projects.create(jira, "blank", "en");
        added(admin, from, Map.of("name", "Beratung", "touchpoint", touchpoint(jira, from, "Filiale")));
        Projects.importFile(
                jira, to, Csv.utf8("Phase;Kontaktpunkt;Ist;Soll\nKauf;Filiale;5;8\nBetreuung;FILIALE;5;8\n"));

        JsonNode copied = admin.post(Projects.rest(to, "criteria/copies"), Map.of("from", from))
                .expect(200)
                .json();

        assertThat(copied.path("added").asInt()).as(copied.toString()).isZero();
        assertThat(copied.path("unmatched")).isEmpty();
        assertThat(copied.path("ambiguous")).hasSize(1);
        assertThat(copied.at("/ambiguous/0").asText()).isEqualTo("Beratung");
        assertThat(SurveyIT.criteria(admin, to).path("total").asInt()).isZero();
    }

    @Test
    void aCopyOfWhatASearchCountsIsNamedAndMakesAnIstOnceCustomersAreAsked() {
        String from = Projects.create(jira, "blank", "en");
        String to = Projects.create(jira, "blank", "en");
        added(
                admin,
                from,
                Map.of(
                        "name",
                        "Beschwerden",
                        "touchpoint",
                        touchpoint(jira, from, "Filiale"),
                        "method",
                        "jql-count",
                        "type",
                        "count",
                        "worst",
                        20,
                        "target",
                        0,
                        "direction",
                        "lower-is-better"));
        String place = touchpoint(jira, to, "Filiale");

        JsonNode copied = admin.post(Projects.rest(to, "criteria/copies"), Map.of("from", from))
                .expect(200)
                .json();
        String id = SurveyIT.criteria(admin, to).at("/values/0/id").asText();
        admin.post(
                        CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.period("2026-01", Map.of("n", 40, "value", 5))))
                .expect(201);

        assertThat(copied.at("/uncounted/0").asText()).as(copied.toString()).isEqualTo("Beschwerden");
        JsonNode ist = SurveyIT.inMatrix(admin, to, "Filiale");
        assertThat(ist.path("key").asText()).isEqualTo(place);
        assertThat(ist.path("ist").asDouble()).as(ist.toString()).isEqualTo(7.5);
    }
}
