package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Real faults of the configuration, made as an administrator of Jira makes them: found, mended by the remedy that is offered, gone, and nothing
 * else changed. In a Jira of its own, since a field that is deleted is gone for all projects; those tests come last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class HealthIT {
    private static final String HEALTH = "/rest/touchpoint/1.0/health";

    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String other;

    @BeforeAll
    static void start() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.startNew("health");
        admin = jira.as("admin");
        other = Projects.create(jira, "porsche-4", "en");
        key = Projects.create(jira, "before-during-after", "en");
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static List<JsonNode> findings() {
        return StreamSupport.stream(
                        admin.get(HEALTH).expect(200).json().path("findings").spliterator(), false)
                .toList();
    }

    private static JsonNode onlyFinding(String code) {
        List<JsonNode> found = findings();
        assertThat(found).as(found.toString()).hasSize(1);
        assertThat(found.get(0).path("code").asText()).isEqualTo(code);
        assertThat(found.get(0).path("project").asText()).isEqualTo(key);
        assertThat(found.get(0).path("message").asText()).doesNotContain("touchpoint.", "{");
        return found.get(0);
    }

    private static void mend(JsonNode finding) {
        Answer answer = admin.post(
                HEALTH,
                Map.of(
                        "project", finding.path("project").asText(),
                        "remedy", finding.path("remedy").asText()));
        assertThat(answer.expect(200).json().path("ok").asBoolean())
                .as(answer.toString())
                .isTrue();
    }

    /** What a project has of the configuration, without the ids of contexts, which are new when a context is made anew. */
    private static String account(String project) {
        return admin.get("/rest/local/1.0/projects/" + project + "/configuration")
                .expect(200)
                .body()
                .replaceAll("(, context .*) \\[\\d+\\]", "$1");
    }

    private static String fieldId(String name) {
        return StreamSupport.stream(
                        admin.get("/rest/api/2/field").expect(200).json().spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String field(String name, String rest) {
        return "/rest/local/1.0/custom-fields/" + fieldId(name) + rest;
    }

    private static String option(String name, String value) {
        return field(name, "/options?project=" + key + "&value=" + Client.encoded(value));
    }

    private static JsonNode journey() {
        return admin.get(Projects.rest(key, "journey")).expect(200).json();
    }

    private static List<String> phases() {
        return journey().path("phases").findValuesAsText("name");
    }

    private static String summary(String issueKey) {
        return admin.get("/rest/api/2/issue/" + issueKey)
                .expect(200)
                .json()
                .path("fields")
                .path("summary")
                .asText();
    }

    @Test
    @Order(1)
    void whatWasJustSetUpIsHealthy() {
        Answer answer = admin.get(HEALTH);

        assertThat(answer.expect(200).json().path("ok").asBoolean())
                .as(answer.toString())
                .isTrue();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "anna, SERVICE, repeat-setup, 403, health-admin-needed",
        "admin, NOSUCH, repeat-setup, 404, project-not-found",
        "admin, RAD, repeat-setup, 404, project-not-found",
        "admin, RAD, pray, 400, value-malformed"
    })
    void aRemedyIsRefused(String user, String project, String remedy, int status, String code) {
        Answer answer = jira.as(user).post(HEALTH, Map.of("project", project, "remedy", remedy));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    @Order(2)
    void aContextThatWasRemovedIsMadeAnew() {
        String before = account(key);
        String othersBefore = account(other);
        admin.delete(field("Ist", "/context?project=" + key)).expect(204);
        assertThat(account(key)).isNotEqualTo(before);

        JsonNode finding = onlyFinding("part-missing");
        assertThat(finding.path("message").asText()).contains("Ist");
        mend(finding);

        assertThat(account(key)).isEqualTo(before);
        assertThat(account(other)).isEqualTo(othersBefore);
    }

    @Test
    @Order(2)
    void aPhaseThatWasAddedElsewhereGetsItsIssue() {
        admin.post(option("Journey phase", "Long after"), Map.of()).expect(204);
        String before = account(key);

        JsonNode finding = onlyFinding("phase-issues-missing");
        assertThat(finding.path("message").asText()).contains("Long after");
        mend(finding);

        JsonNode last = journey().path("phases").path(phases().indexOf("Long after"));
        assertThat(summary(last.path("issueKey").asText())).isEqualTo("Long after");
        assertThat(account(key)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void theIssueOfAPhaseThatWasRenamedElsewhereIsRenamedToo() {
        String first = phases().get(0);
        String issue = journey().path("phases").path(0).path("issueKey").asText();
        admin.put(option("Journey phase", first) + "&to=Very%20early", Map.of()).expect(204);
        String before = account(key);

        mend(onlyFinding("phase-issues-renamed"));

        assertThat(summary(issue)).isEqualTo("Very early");
        assertThat(journey().path("phases").path(0).path("issueKey").asText()).isEqualTo(issue);
        assertThat(account(key)).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aPhaseThatWasRemovedElsewhereIsRestoredWithItsIssue() {
        String first = phases().get(0);
        String issue = journey().path("phases").path(0).path("issueKey").asText();
        int phases = phases().size();
        admin.delete(option("Journey phase", first)).expect(204);
        assertThat(phases()).hasSize(phases - 1);

        mend(onlyFinding("phases-missing"));

        JsonNode restored = journey().path("phases").path(phases - 1);
        assertThat(restored.path("name").asText()).isEqualTo(first);
        assertThat(restored.path("issueKey").asText()).isEqualTo(issue);
        assertThat(journey().path("drift")).isEmpty();
    }

    @Test
    @Order(5)
    void channelsThatWereAddedAndRemovedElsewhereAreDescribedAndForgotten() {
        admin.post(option("Touchpoint channel", "Fair"), Map.of()).expect(204);
        String before = account(key);
        JsonNode undescribed = onlyFinding("channels-undescribed");
        assertThat(undescribed.path("message").asText()).contains("Fair");
        mend(undescribed);
        assertThat(account(key)).isEqualTo(before);

        admin.delete(option("Touchpoint channel", "Fair")).expect(204);
        mend(onlyFinding("channels-gone"));
    }

    @Test
    @Order(5)
    void aChannelThatWasRenamedElsewhereIsFollowedWithoutARemedy() {
        Projects.importFile(jira, key, Csv.utf8("Phase;Touchpoint;Channel\nDuring the purchase;Look;Kiosk\n"));
        admin.put(option("Touchpoint channel", "Kiosk") + "&to=Terminal", Map.of())
                .expect(204);

        assertThat(findings()).isEmpty();
        assertThat(admin.get(Projects.rest(key, "matrix?rows=channel"))
                        .expect(200)
                        .body())
                .contains("Terminal")
                .doesNotContain("Kiosk");
    }

    @Test
    @Order(6)
    void anIstOf42IsListedShownAsInvalidAndInNoScore() {
        Projects.importFile(
                jira,
                key,
                Csv.utf8(
                        "Phase;Touchpoint;Channel;Ist\nDuring the purchase;Ask;Shop;4\nDuring the purchase;Pay;Shop;6\n"));
        String issue = Projects.found(admin, "project = " + key + " AND summary ~ Pay", 1)
                .get(0);
        edit(issue, 42);
        Wait.until("the index knows", Duration.ofSeconds(20), () -> !findings().isEmpty());

        JsonNode finding = onlyFinding("off-scale");
        assertThat(finding.path("remedy").isNull()).isTrue();
        assertThat(finding.path("issues").path(0).asText()).isEqualTo(issue);
        assertThat(Projects.found(admin, finding.path("jql").asText(), 1)).containsExactly(issue);
        JsonNode matrix = admin.get(Projects.rest(key, "matrix")).expect(200).json();
        assertThat(matrix.path("score").path("mean").asDouble()).isEqualTo(4);
        JsonNode shown = touchpoint(matrix, issue);
        assertThat(shown.toString()).contains("invalid");

        edit(issue, 6);
        Wait.until(
                "nothing is off the scale",
                Duration.ofSeconds(20),
                () -> findings().isEmpty());
    }

    private static void edit(String issue, double ist) {
        admin.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(fieldId("Ist"), ist)))
                .expect(204);
    }

    private static JsonNode touchpoint(JsonNode matrix, String issue) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parent : matrix.findParents("key")) {
            if (parent.path("key").asText().equals(issue)) {
                found.add(parent);
            }
        }
        assertThat(found).as(matrix.toString()).isNotEmpty();
        return found.get(0);
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({"Soll", "Touchpoint importance", "Touchpoint channel", "Journey phase", "Soll/Ist gap"})
    void aFieldThatWasDeletedIsMadeAnewForEachProject(String name) {
        Map<String, List<String>> before = new HashMap<>();
        for (String project : List.of(key, other)) {
            before.put(project, withoutIds(account(project)));
        }
        List<String> phaseIssues = Projects.found(admin, "issuetype = \"Journey Phase\"", phaseIssues());

        admin.delete(field(name, "")).expect(204);

        if (name.equals("Journey phase") || name.equals("Touchpoint channel")) {
            assertPagesSayThatAFieldIsGone();
        }
        for (String project : List.of(key, other)) {
            List<JsonNode> found = findings().stream()
                    .filter(finding -> finding.path("project").asText().equals(project))
                    .toList();
            assertThat(found).as(project).isNotEmpty();
            assertThat(found.get(0).path("code").asText()).isEqualTo("part-missing");
            for (JsonNode finding : found) {
                admin.post(
                                HEALTH,
                                Map.of(
                                        "project",
                                        project,
                                        "remedy",
                                        finding.path("remedy").asText()))
                        .expect(200);
            }
        }
        for (JsonNode left : findings()) {
            admin.post(
                            HEALTH,
                            Map.of(
                                    "project", left.path("project").asText(),
                                    "remedy", left.path("remedy").asText()))
                    .expect(200);
        }

        assertThat(findings()).isEmpty();
        for (String project : List.of(key, other)) {
            assertThat(withoutIds(account(project))).containsAll(before.get(project));
        }
        assertThat(Projects.found(admin, "issuetype = \"Journey Phase\"", phaseIssues()))
                .isEqualTo(phaseIssues);
        assertThat(account(key).lines().filter(line -> line.startsWith("screen of Touchpoint for VIEW")))
                .as("the field is on the screen again")
                .isNotEmpty()
                .allMatch(line -> line.contains(fieldId(name)));
    }

    private static void assertPagesSayThatAFieldIsGone() {
        for (String rest : List.of("matrix", "journey")) {
            Answer answer = admin.get(Projects.rest(key, rest));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("field-gone");
        }
        for (String page : List.of("matrix", "journey", "import")) {
            assertThat(jira.loggedInAs("admin")
                            .get("/projects/" + key + "?selectedItem=app.touchpoint.jira." + page)
                            .expect(200)
                            .body())
                    .as(page)
                    .contains(
                            "The field of phases or of channels is missing in project " + key,
                            "/secure/TouchpointHealth!default.jspa\">Health of the touchpoint configuration");
        }
    }

    private static int phaseIssues() {
        return Projects.total(admin, "issuetype = \"Journey Phase\"");
    }

    /** The lines of an account in any order, without ids: a field made anew has another id, and its options have. */
    private static List<String> withoutIds(String account) {
        return account.lines()
                .filter(line -> !line.startsWith("screen"))
                .filter(line -> !line.contains(", option "))
                .map(line -> line.replaceAll("customfield_\\d+|\\[\\d+\\]", "").replaceAll(", context .*", ""))
                .distinct()
                .toList();
    }
}
