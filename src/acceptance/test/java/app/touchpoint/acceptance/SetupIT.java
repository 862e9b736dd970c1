package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Setting up projects. Runs in a Jira of its own, in a fixed order: what two untouched projects that share every scheme have in
 * common can be compared only once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SetupIT {
    private static Jira jira;

    @BeforeAll
    static void start() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.startNew("setup");
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static Answer setUp(String user, String project, String template) {
        return jira.as(user).post(Projects.rest(project, "setup"), Map.of("template", template, "language", "de"));
    }

    private static List<String> deeds(Answer answer) {
        return Stream.of(answer.expect(200).json().path("changes"))
                .flatMap(changes -> changes.findValuesAsText("deed").stream())
                .distinct()
                .toList();
    }

    /**
     * What a project has of the configuration: local Jira's own account of it, and what a person can see of it: its types, their
     * statuses, and the fields of each type's create screen.
     */
    private static Map<String, Object> configuration(String key) {
        Client admin = jira.as("admin");
        JsonNode project = admin.get("/rest/api/2/project/" + key).expect(200).json();
        Map<String, Object> seen = new TreeMap<>();
        seen.put("project", project);
        seen.put(
                "account",
                admin.get("/rest/local/1.0/projects/" + key + "/configuration")
                        .expect(200)
                        .body());
        seen.put(
                "statuses",
                admin.get("/rest/api/2/project/" + key + "/statuses")
                        .expect(200)
                        .json());
        for (JsonNode type : project.path("issueTypes")) {
            if (type.path("subtask").asBoolean()) {
                continue;
            }
            String form = admin.get("/secure/CreateIssueDetails!init.jspa?pid="
                            + project.path("id").asText() + "&issuetype="
                            + type.path("id").asText())
                    .expect(200)
                    .body();
            seen.put("create " + type.path("name").asText(), fieldNames(form));
        }
        return seen;
    }

    private static List<String> fieldNames(String form) {
        return Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"")
                .matcher(form)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int fields() {
        return jira.as("admin").get("/rest/api/2/field").expect(200).json().size();
    }

    @Test
    @Order(1)
    void nothingIsCreatedOnInstall() {
        assertThat(jira.as("admin").get("/rest/api/2/issuetype").expect(200).body())
                .doesNotContain("Touchpoint", "Kontaktpunkt");
        assertThat(jira.as("admin").get("/rest/api/2/field").expect(200).body()).doesNotContain("Soll");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "gast, RAD, porsche-4, 404, project-not-found",
        "admin, NOSUCH, porsche-4, 404, project-not-found",
        "tom, RAD, porsche-4, 403, setup-admin-needed",
        "anna, RAD, porsche-4, 403, setup-admin-needed",
        "admin, ARCHIV, porsche-4, 409, setup-archived",
        "admin, RAD, porsche-5, 400, value-malformed"
    })
    void setUpIsRefused(String user, String project, String template, int status, String code) {
        Answer answer = setUp(user, project, template);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("errorMessages").path(0).asText()).isNotBlank();
    }

    @Test
    @Order(2)
    void whoDoesNotAdministerJiraIsToldWhatToAskFor() {
        assertThat(setUp("anna", "RAD", "porsche-4")
                        .expect(403)
                        .json()
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .as("who may, and what to ask them for, in the language anna reads")
                .contains("Jira-Administrator", "Bitten Sie einen darum", "RAD");
    }

    @Test
    @Order(2)
    void aStatusThatDoesNotExistIsRefusedAndNothingIsMade() {
        int before = fields();

        Answer answer = jira.as("admin")
                .post(
                        Projects.rest("RAD", "setup"),
                        Map.of("template", "blank", "language", "de", "adopt", Map.of("status.ist", "999999")));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("setup-status-unknown");
        assertThat(fields()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void someoneWhoIsNotLoggedInIsToldSo() {
        assertThat(jira.anonymously().get(Projects.rest("RAD", "setup")).status())
                .isEqualTo(401);
    }

    @Test
    @Order(3)
    void aPlanChangesNothing() {
        int before = fields();

        jira.as("anna")
                .get(Projects.rest("RAD", "setup?template=porsche-4&language=de"))
                .expect(200);

        assertThat(fields()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aProjectThatSharesEverySchemeStaysAsItWas() {
        Map<String, Object> before = configuration("SERVICE");
        int fieldsBefore = fields();

        setUp("admin", "RAD", "porsche-4").expect(200);

        assertThat(configuration("SERVICE")).isEqualTo(before);
        assertThat(fields()).isEqualTo(fieldsBefore + 10);
        assertThat(jira.as("admin").get("/rest/api/2/project/RAD").body()).contains("Kontaktpunkt");
        assertEachPhaseHasItsIssue("RAD", 5);
    }

    private static void assertEachPhaseHasItsIssue(String key, int phases) {
        JsonNode journey =
                jira.as("admin").get(Projects.rest(key, "journey")).expect(200).json();
        assertThat(journey.path("phases").findValuesAsText("issueKey"))
                .hasSize(phases)
                .doesNotContain("null")
                .doesNotHaveDuplicates();
        assertThat(journey.path("drift")).isEmpty();
        assertThat(Projects.found(jira.as("admin"), "project = " + key + " AND issuetype = \"Journey-Phase\"", phases))
                .hasSize(phases);
    }

    @Test
    @Order(5)
    void settingUpAgainChangesNothing() {
        Map<String, Object> before = configuration("RAD");
        int fieldsBefore = fields();

        assertThat(deeds(setUp("admin", "RAD", "porsche-4"))).containsExactly("keep");

        assertThat(configuration("RAD")).isEqualTo(before);
        assertThat(fields()).isEqualTo(fieldsBefore);
        assertEachPhaseHasItsIssue("RAD", 5);
    }

    @Test
    @Order(6)
    void twoWhoSetUpAtOnceMakeEverythingOnce() {
        int fieldsBefore = fields();
        List<CompletableFuture<Answer>> both = Stream.of("SERVICE", "SERVICE")
                .map(project -> CompletableFuture.supplyAsync(() -> setUp("admin", project, "porsche-4")))
                .toList();

        both.forEach(
                one -> assertThat(one.join().status()).as(one.join().toString()).isEqualTo(200));

        assertThat(fields()).isEqualTo(fieldsBefore);
        List<String> names = jira.as("admin")
                .get("/rest/api/2/project/SERVICE")
                .json()
                .path("issueTypes")
                .findValuesAsText("name");
        assertThat(names).doesNotHaveDuplicates().contains("Journey-Phase", "Kontaktpunkt", "Kontaktpunkt-Maßnahme");
        assertEachPhaseHasItsIssue("SERVICE", 5);
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({"porsche-4, 5", "before-during-after, 3", "blank, 0"})
    void eachTemplateBringsItsPhases(String template, int phases) {
        String key = Projects.createPlain(jira);

        setUp("admin", key, template).expect(200);

        JsonNode matrix =
                jira.as("admin").get(Projects.rest(key, "matrix")).expect(200).json();
        assertThat(matrix.path("columns").size()).isEqualTo(phases);
        if (phases > 0) {
            assertEachPhaseHasItsIssue(key, phases);
        }
    }

    private static JsonNode change(Answer answer, String item) {
        return Stream.of(answer.expect(200).json().path("changes"))
                .flatMap(changes -> StreamSupport.stream(changes.spliterator(), false))
                .filter(change -> change.path("item").asText().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + item + " in " + answer));
    }

    @Test
    @Order(8)
    void whoAdministersJiraButMayNotCreateIssuesSetsUpAllButThePhasesIssuesAndIsToldSo() {
        String key = Projects.createPlain(jira);
        Client admin = jira.as("admin");
        Projects.join(jira, key, "Users", "admin");
        String administrators = admin.get("/rest/api/2/project/" + key + "/role")
                .json()
                .path("Administrators")
                .asText()
                .replaceAll(".*/rest/", "/rest/");
        admin.delete(administrators + "?group=jira-administrators").expect(204);

        Answer first = setUp("admin", key, "porsche-4");

        JsonNode waiting = change(first, "phase-issue");
        assertThat(waiting.path("deed").asText()).isEqualTo("wait");
        assertThat(waiting.path("note").asText()).contains("Create Issues", "Journey page");
        assertThat(change(first, "type.touchpoint").path("deed").asText()).isEqualTo("keep");
        JsonNode journey = admin.get(Projects.rest(key, "journey")).expect(200).json();
        assertThat(journey.path("phases")).hasSize(5);
        assertThat(journey.path("phases").findValuesAsText("issueKey")).containsOnly("null");
        assertThat(Projects.total(admin, "project = " + key)).isZero();

        admin.post(administrators, Map.of("group", List.of("jira-administrators")))
                .expect(200);
        assertThat(deeds(setUp("admin", key, "porsche-4"))).containsExactlyInAnyOrder("keep", "create");
        assertEachPhaseHasItsIssue(key, 5);
    }

    @Test
    @Order(8)
    void touchpointsInAStatusThatTheWorkflowLacksStayAndTheSchemeWaits() {
        String key = Projects.createPlain(jira);
        Client admin = jira.as("admin");
        setUp("admin", key, "blank").expect(200);
        Projects.importFile(jira, key, Csv.utf8("Phase;Kontaktpunkt\nKauf;Kasse\nKauf;Regal\n"));
        admin.delete("/rest/local/1.0/projects/" + key + "/workflow-scheme").expect(204);
        String inToDo = "project = " + key + " AND issuetype = Kontaktpunkt AND status = \"To Do\"";
        List<String> touchpoints = Projects.found(admin, inToDo, 2);

        Answer again = setUp("admin", key, "blank");

        JsonNode scheme = change(again, "scheme.workflows");
        assertThat(scheme.path("deed").asText()).isEqualTo("wait");
        assertThat(scheme.path("note").asText()).contains("lacks: To Do.", "Set-up moves no issue");
        assertThat(Projects.found(admin, inToDo, 2)).isEqualTo(touchpoints);
        assertThat(admin.put("/rest/api/2/issue/" + touchpoints.get(0), Map.of("fields", Map.of("summary", "Kasse 2")))
                        .status())
                .as("the touchpoint can be edited still")
                .isEqualTo(204);
        JsonNode finding = StreamSupport.stream(
                        admin.get("/rest/touchpoint/1.0/health")
                                .expect(200)
                                .json()
                                .path("findings")
                                .spliterator(),
                        false)
                .filter(found -> found.path("project").asText().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("code").asText()).isEqualTo("part-waits");
        assertThat(finding.path("remedy").isNull()).isTrue();
        assertThat(finding.path("message").asText()).contains("To Do");

        touchpoints.forEach(
                touchpoint -> admin.delete("/rest/api/2/issue/" + touchpoint).expect(204));
        Projects.found(admin, "project = " + key + " AND issuetype = Kontaktpunkt", 0);
        assertThat(change(setUp("admin", key, "blank"), "scheme.workflows")
                        .path("deed")
                        .asText())
                .isEqualTo("copy");
        Projects.importFile(jira, key, Csv.utf8("Phase;Kontaktpunkt\nKauf;Kasse\n"));
        Projects.found(admin, "project = " + key + " AND status = \"Ist-Analyse\"", 1);
    }
}
