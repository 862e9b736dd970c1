package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing lists of touchpoints by REST. */
final class ImportIT {
    private static final int LONG = 5_000;

    private final Jira jira = Jira.shared();

    private Answer dryRun(String key, byte[] file) {
        return jira.as("admin").postCsv(Projects.rest(key, "touchpoints?dryRun=true"), file);
    }

    private int issues(String key) {
        return Projects.total(jira.as("admin"), "project = " + key + " AND issuetype = Touchpoint");
    }

    /** Findings as {@code line column code value}. */
    private static List<String> findings(Answer answer) {
        return StreamSupport.stream(answer.json().path("findings").spliterator(), false)
                .map(finding -> finding.path("line").asInt() + " "
                        + finding.path("column").asText() + " "
                        + finding.path("code").asText() + " "
                        + finding.path("value").asText())
                .toList();
    }

    @Test
    void aPreviewTellsWhatWouldBeDoneAndDoesNothing() {
        String key = Projects.create(jira, "blank", "en");

        JsonNode plan = dryRun(key, Csv.airline()).expect(200).json().path("plan");

        assertThat(plan.path("created").asInt()).isEqualTo(14);
        assertThat(plan.path("newPhases"))
                .extracting(JsonNode::asText)
                .containsExactly("Vor der Reise", "Am Flughafen", "Während des Flugs", "Nach der Landung");
        assertThat(plan.path("newChannels").findValuesAsText("name"))
                .containsExactly("Online", "Flughafen", "Bordpersonal", "Kabine");
        assertThat(issues(key)).isZero();
    }

    @Test
    void theRealListIsImportedOnceHoweverOftenItIsSent() {
        String key = Projects.create(jira, "blank", "en");

        Projects.importFile(jira, key, Csv.airline());

        Projects.found(jira.as("admin"), "project = " + key + " AND issuetype = Touchpoint", 14);
        JsonNode again = dryRun(key, Csv.airline()).expect(200).json().path("plan");
        assertThat(again.path("unchanged").asInt()).isEqualTo(14);
        assertThat(again.path("created").asInt() + again.path("updated").asInt())
                .isZero();
        jira.as("admin")
                .postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.airline())
                .expect(200);
        assertThat(issues(key)).isEqualTo(14);
    }

    @Test
    void theBrokenListHasExactlyThreeFindingsAndNothingIsWritten() {
        String key = Projects.create(jira, "blank", "en");

        Answer answer =
                jira.as("admin").postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.airlineWithThreeErrors());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(findings(answer))
                .containsExactly(
                        "4 ist import.rating.offscale 11,3",
                        "6 touchpoint import.text.blank ",
                        "10 ist import.number.invalid k. A.");
        assertThat(answer.json().path("findings").findValuesAsText("message")).allMatch(text -> !text.isBlank());
        assertThat(issues(key)).isZero();
        assertThat(jira.as("admin")
                        .get(Projects.rest(key, "matrix"))
                        .expect(200)
                        .json()
                        .path("columns")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", ""})
    void whoeverMistypesThatNothingIsToBeWrittenWritesNothing(String dryRun) {
        Answer refused = jira.as("admin")
                .postCsv(Projects.rest(Dialects.PROJECT, "touchpoints?dryRun=" + dryRun), Csv.airline());

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("value-malformed");
        assertThat(issues(Dialects.PROJECT)).isZero();
    }

    @Test
    void oneBadValueInTenThousandLinesIsNamed() {
        String key = Projects.create(jira, "blank", "en");
        String file = Csv.generated(10_000).replace("Kontaktpunkt 7777;Kanal 2;", "Kontaktpunkt 7777;Kanal 2;abc");

        Answer refused = jira.as("admin").postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.utf8(file));

        assertThat(findings(refused.expect(422)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("7778 ist import.number.invalid abc");
        assertThat(refused.json().path("findings").path(0).path("message").asText())
                .contains("from 0 to 10");
        assertThat(Projects.total(jira.as("admin"), "project = " + key)).isZero();
    }

    static Stream<Arguments> dialects() {
        String semicolons = "Phase;Kontaktpunkt;Kanal;Ist;Soll\nKauf;\"Kühle; Begrüßung\nim Laden\";Filiale;5,5;8,0\n";
        String commas = "phase,TOUCHPOINT,Channel,Ist,Soll\nKauf,\"Kühle; Begrüßung\nim Laden\",Filiale,5.5,8\n";
        String tabs = commas.replace(',', '\t').replace("\n", "\r\n");
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of("UTF-8, semicolons", semicolons.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with mark, commas", ("\uFEFF" + commas).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8, tabs, CRLF", tabs.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252, semicolons", semicolons.getBytes(windows)),
                Arguments.of("Windows-1252, commas", commas.getBytes(windows)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void everyDialectOfAListIsRead(String name, byte[] file) {
        JsonNode line = dryRun(Dialects.PROJECT, file)
                .expect(200)
                .json()
                .path("plan")
                .path("lines")
                .path(0);

        assertThat(line.path("touchpoint").asText()).isEqualTo("Kühle; Begrüßung im Laden");
        assertThat(line.path("channel").asText()).isEqualTo("Filiale");
        assertThat(line.path("ist").asDouble()).isEqualTo(5.5);
        assertThat(line.path("soll").asDouble()).isEqualTo(8.0);
    }

    static Stream<Arguments> badCells() {
        String start = "Phase;Kontaktpunkt;Ist\n";
        return Stream.of(
                Arguments.of(start + "Kauf;Kasse;11\n", "2 ist import.rating.offscale 11"),
                Arguments.of(start + "Kauf;Kasse;abc\n", "2 ist import.number.invalid abc"),
                Arguments.of(start + "Kauf;Kasse;1.000\n", "2 ist import.number.grouped 1.000"),
                Arguments.of(
                        start + "Kauf;" + "x".repeat(256) + ";1\n",
                        "2 touchpoint import.text.long " + "x".repeat(99) + "…"),
                Arguments.of(start, "1 null import.empty "),
                Arguments.of("", "1 null import.empty "),
                Arguments.of(start + "Kauf;\"Kasse;1\nKauf;Regal;2\n", "2 null import.quote.open \"Kasse;1"),
                Arguments.of(start + "Kauf;\"Kasse;1\r\nKauf;Regal;2\r\n", "2 null import.quote.open \"Kasse;1"),
                Arguments.of(start + "Kauf;\"Kasse;1\nKauf;\"Regal\";2\n", "2 null import.quote.goes-on \"Kasse;1"));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void aBadCellIsNamedWithLineColumnAndValue(String file, String finding) {
        assertThat(findings(dryRun(Dialects.PROJECT, Csv.utf8(file)))).containsExactly(finding);
    }

    @Test
    void aQuotationMarkLeftOpenFarUpInALongListIsNamedAndNothingIsWritten() {
        String key = Projects.create(jira, "blank", "en");
        String file = Csv.generated(LONG).replace("Kontaktpunkt 17;", "\"Kontaktpunkt 17;");

        Answer refused = jira.as("admin").postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.utf8(file));

        assertThat(findings(refused.expect(422)))
                .singleElement()
                .asString()
                .startsWith("18 null import.quote.open \"Kontaktpunkt 17;");
        assertThat(refused.json().path("findings").path(0).path("message").asText())
                .contains("never closed", "doubled");
        assertThat(Projects.total(jira.as("admin"), "project = " + key)).isZero();
    }

    @Test
    void aProjectThatIsNotSetUpSaysSo() {
        Answer answer = dryRun(Projects.createPlain(jira), Csv.airline());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-set-up");
    }

    /** Gives somebody each role of a project. */
    private void admit(String user, String key) {
        String roles = "/rest/api/2/project/" + key + "/role";
        for (JsonNode role : jira.as("admin").get(roles).expect(200).json()) {
            String id = role.asText().replaceAll(".*/", "");
            jira.as("admin")
                    .post(roles + "/" + id, Map.of("user", List.of(user)))
                    .expect(200);
        }
    }

    @Test
    void aLongImportIsOneRunDuringWhichOthersGoOn() {
        String key = Projects.create(jira, "blank", "en");
        CompletableFuture<Answer> importing = CompletableFuture.supplyAsync(() -> jira.as("admin")
                .postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.utf8(Csv.generated(LONG))));
        String other = Projects.create(jira, "porsche-4", "en");
        admit("anna", other);
        Client anna = jira.loggedInAs("anna");
        int pages = 0;
        Duration slowest = Duration.ZERO;
        Answer small =
                jira.as("admin").postCsv(Projects.rest(other, "touchpoints?dryRun=false"), Csv.utf8(Csv.generated(20)));
        assertThat(small.json().path("run").path("state").asText())
                .as("the import in another project, while the long one is at work: " + small)
                .isEqualTo("finished");
        assertThat(importing.isDone()).isFalse();
        while (!importing.isDone()) {
            slowest = longer(slowest, timeOfPage(anna, other));
            pages++;
        }

        Projects.finished(jira, importing.join());
        Duration idle = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            idle = longer(idle, timeOfPage(anna, other));
        }

        assertThat(pages).isGreaterThan(10);
        assertThat(slowest)
                .as("the slowest of " + pages + " pages; without an import: " + idle)
                .isLessThan(longer(Duration.ofSeconds(2), idle.multipliedBy(10)));
        JsonNode matrix =
                jira.as("admin").get(Projects.rest(key, "matrix")).expect(200).json();
        assertThat(matrix.path("score").path("all").asInt()).isEqualTo(LONG);
        assertThat(matrix.path("touchpoints").size()).isEqualTo(LONG);
    }

    private static Duration timeOfPage(Client client, String key) {
        long begun = System.nanoTime();
        client.get(Projects.rest(key, "matrix")).expect(200);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** One project for all that is only previewed. */
    private static final class Dialects {
        private static final String PROJECT = Projects.create(Jira.shared(), "blank", "en");

        private Dialects() {}
    }
}
