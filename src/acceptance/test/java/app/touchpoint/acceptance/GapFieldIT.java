package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The field Soll/Ist gap wherever Jira shows, finds, exports and changes fields, with names in either language. */
final class GapFieldIT {
    private static final String LIST = "Phase;Kontaktpunkt;Kanal;Ist;Soll\n"
            + "Kauf;Drei;Filiale;5;8\nKauf;Minus fünf;Filiale;9;4\nKauf;Krumm;Filiale;5,1;8,1\n"
            + "Kauf;Ohne Ist;Filiale;;8\nKauf;Null;Filiale;6;6\nKauf;Ohne Soll;Filiale;4;\n";

    /** What each condition finds. */
    private static final Map<String, List<String>> CONDITIONS = new LinkedHashMap<>();

    static {
        CONDITIONS.put("= 3", List.of("Drei", "Krumm"));
        CONDITIONS.put("!= 3", List.of("Minus fünf", "Null"));
        CONDITIONS.put("> 0", List.of("Drei", "Krumm"));
        CONDITIONS.put(">= 0", List.of("Drei", "Krumm", "Null"));
        CONDITIONS.put("< 0", List.of("Minus fünf"));
        CONDITIONS.put("<= -5", List.of("Minus fünf"));
        CONDITIONS.put("in (3, 0)", List.of("Drei", "Krumm", "Null"));
        CONDITIONS.put("not in (3, 0)", List.of("Minus fünf"));
        CONDITIONS.put("is EMPTY", List.of("Ohne Ist", "Ohne Soll"));
        CONDITIONS.put("is not EMPTY", List.of("Drei", "Minus fünf", "Krumm", "Null"));
    }

    @Test
    void theGapIsAnOrdinaryNumberEverywhere() {
        check(Jira.shared(), "en");
    }

    @Test
    void namesInGermanChangeNothing() {
        assumeFalse(Jira.isForeign());
        try (Jira german = Jira.startNew("german")) {
            check(german, "de");
        }
    }

    private static void check(Jira jira, String language) {
        Client admin = jira.as("admin");
        String project = Projects.create(jira, "blank", language);
        String other = Projects.create(jira, "blank", language);
        Projects.importFile(jira, project, Csv.utf8(LIST));
        String ours = "project = " + project + " AND Soll IS NOT EMPTY";
        Projects.found(admin, ours, 5);

        CONDITIONS.forEach((condition, summaries) -> assertThat(summaries(
                        admin,
                        "project = " + project + " AND (Soll IS NOT EMPTY OR Ist IS NOT EMPTY)"
                                + " AND \"Soll/Ist gap\" " + condition,
                        summaries.size()))
                .as(condition)
                .containsExactlyInAnyOrderElementsOf(summaries));
        assertThat(summaries(
                        admin, ours + " AND \"Soll/Ist gap\" is not EMPTY ORDER BY \"Soll/Ist gap\" ASC, key ASC", 4))
                .containsExactly("Minus fünf", "Null", "Drei", "Krumm");
        assertThat(summaries(
                        admin, ours + " AND \"Soll/Ist gap\" is not EMPTY ORDER BY \"Soll/Ist gap\" DESC, key ASC", 4))
                .containsExactly("Drei", "Krumm", "Null", "Minus fünf");

        String gap = fieldId(admin, "Soll/Ist gap");
        String ist = fieldId(admin, "Ist");
        String three = key(admin, project, "Drei");
        assertThat(gapOf(admin, three, gap)).isEqualTo("3.0");
        assertThat(admin.get("/rest/api/2/issue/" + three)
                        .json()
                        .path("fields")
                        .path(gap)
                        .isNumber())
                .isTrue();
        assertThat(gapOf(admin, key(admin, project, "Ohne Ist"), gap)).isEqualTo("null");
        exports(admin, project, gap, three);

        // 42 is no rating, whatever the way in.
        admin.put("/rest/api/2/issue/" + three, Map.of("fields", Map.of(ist, 42)))
                .expect(204);
        assertThat(gapOf(admin, three, gap)).isEqualTo("null");
        admin.put("/rest/api/2/issue/" + three, Map.of("fields", Map.of(ist, 2)))
                .expect(204);
        assertThat(gapOf(admin, three, gap)).isEqualTo("6.0");
        assertThat(summaries(admin, ours + " AND \"Soll/Ist gap\" = 6", 1)).containsExactly("Drei");
        inTheBrowser(jira, project, other, three, gap, ist, language);
    }

    private static void exports(Client admin, String project, String gap, String three) {
        String jql = Client.encoded("project = " + project + " AND \"Soll/Ist gap\" = 3 AND key = " + three);
        String csv = admin.get("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery="
                        + jql + "&column=summary&column=" + gap)
                .expect(200)
                .body();
        assertThat(csv).contains("Drei").contains("+3").doesNotContain("<svg");
        String others = Client.encoded("project = " + project + " AND summary ~ \"Minus\"");
        String withMinus = admin.get(
                        "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery=" + others
                                + "&column=summary&column=" + gap)
                .expect(200)
                .body();
        assertThat(withMinus)
                .as("a spreadsheet takes a hyphen for a minus, nothing else")
                .contains("-5")
                .doesNotContain("\u2212");
        String none = key(admin, project, "Ohne Ist");
        assertThat(admin.get("/si/jira.issueviews:issue-xml/" + none + "/" + none + ".xml")
                        .expect(200)
                        .body())
                .doesNotContain("id=\"" + gap + "\"");
        assertThat(admin.get("/browse/" + none).expect(200).body()).doesNotContain("tp-gap");
        assertThat(admin.get("/si/jira.issueviews:issue-xml/" + three + "/" + three + ".xml")
                        .expect(200)
                        .body())
                .contains("<customfieldvalue>3.0</customfieldvalue>");
    }

    private static void inTheBrowser(
            Jira jira, String project, String other, String three, String gap, String ist, String language) {
        Client admin = jira.as("admin");
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/browse/" + three);
            assertThat(page.locator(".tp-gap").first()).containsText("+6");
            assertThat(page.locator(".tp-gap").first()).containsText("Ist 2, Soll 8");
            assertThat(page.locator(".tp-gap svg").first()).isVisible();
            assertThat(page.locator(".tp-gap svg rect")).hasCount(3);
            assertThat(page.locator(".tp-gap svg rect").last()).hasAttribute("x", "94.5");
            assertThat(page.locator(".tp-gap").first()).containsText("▼");
            assertThat(page.getByText("SERVQUAL")).isHidden();
            page.locator(".tp-gap summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("SERVQUAL")).isVisible();
            window.go("/issues/?jql=" + Client.encoded("project = " + project + " AND \"Soll/Ist gap\" is not EMPTY"));
            assertThat(page.locator(".tp-gap")).hasCount(4);
            assertThat(page.locator(".tp-gap svg path")).hasCount(4);
            assertThat(page.locator(".tp-gap svg[aria-label*='Ist 2, Soll 8']").first())
                    .isVisible();
            window.picture("gap-column-" + language);

            String bulk = "key = " + three;
            window.go("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + Client.encoded(bulk));
            page.locator("input[name=actions][value=" + ist + "]").check();
            page.locator("#" + ist).fill("7");
            page.locator("#bulk-edit-submit").click();
            assertThat(page.locator("#bulk-changed")).isVisible();
            assertThat(gapOf(admin, three, gap)).isEqualTo("1.0");
            assertThat(summaries(admin, "project = " + project + " AND \"Soll/Ist gap\" = 1", 1))
                    .containsExactly("Drei");

            String id =
                    admin.get("/rest/api/2/issue/" + three).json().path("id").asText();
            window.go("/secure/CloneIssueDetails!default.jspa?id=" + id);
            page.locator("#clone-summary").fill("Klon");
            page.locator("#clone-issue-submit").click();
            page.waitForURL(url -> url.contains("/browse/"));
            String clone = page.url().replaceAll(".*/browse/", "");
            assertThat(gapOf(admin, clone, gap)).isEqualTo("1.0");
            assertThat(summaries(admin, "project = " + project + " AND \"Soll/Ist gap\" = 1 ORDER BY key ASC", 2))
                    .containsExactly("Drei", "Klon");

            window.go("/secure/MoveIssue!default.jspa?id=" + id);
            String target = (String) page.locator("#move-target")
                    .evaluate(
                            "(select, key) => Array.from(select.options).find(option => option.text.includes(key)"
                                    + " && /Touchpoint$|Kontaktpunkt$|Touchpoint\\b(?! Action)/.test(option.text)).value",
                            other);
            page.locator("#move-target").selectOption(target);
            page.locator("#move-issue-submit").click();
            page.waitForURL(url -> url.contains("/browse/" + other));
            String moved = page.url().replaceAll(".*/browse/", "");
            assertThat(gapOf(admin, moved, gap)).isEqualTo("1.0");
            assertThat(window.errors()).isEmpty();
        }
        assertThat(summaries(admin, "project = " + other + " AND \"Soll/Ist gap\" = 1", 1))
                .containsExactly("Drei");
    }

    @Test
    void anIstOfFortyTwoByBulkEditIsShownAsInvalidCountsNowhereAndIsListedInHealth() {
        assumeFalse(Jira.isForeign());
        Jira jira = Jira.shared();
        Client admin = jira.as("admin");
        String project = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, project, Csv.utf8(LIST));
        String three = key(admin, project, "Drei");
        String ist = fieldId(admin, "Ist");
        Projects.found(admin, "project = " + project + " AND Ist = 5", 1);
        admin.postForm(
                        "/secure/views/bulkedit/BulkEditDetails.jspa",
                        Map.of("jql", "key = " + three, "actions", ist, ist, "42"))
                .expect(200);

        Wait.until(
                "the matrix shows an invalid Ist",
                Duration.ofSeconds(100),
                () -> touchpoint(admin, project, three)
                        .path("experienceClass")
                        .asText()
                        .equals("invalid"));
        JsonNode matrix =
                admin.get(Projects.rest(project, "matrix")).expect(200).json();
        assertThat(matrix.at("/score/rated").asInt()).isEqualTo(4);
        assertThat(matrix.at("/score/mean").asDouble()).isEqualTo((9 + 5.1 + 6 + 4) / 4);
        JsonNode panel = admin.get("/rest/touchpoint/1.0/touchpoints/" + three)
                .expect(200)
                .json();
        assertThat(panel.at("/scores/offScale").asBoolean()).isTrue();
        assertThat(panel.at("/scores/experience/code").asText()).isEqualTo("invalid");
        assertThat(panel.at("/scores/gap/value").isNull()).isTrue();
        assertThat(gapOf(admin, three, fieldId(admin, "Soll/Ist gap"))).isEqualTo("null");
        // Health searches, and the index follows in its own time.
        Wait.until(
                "health lists the invalid Ist",
                Duration.ofSeconds(20),
                () -> admin.get("/rest/touchpoint/1.0/health")
                        .expect(200)
                        .body()
                        .contains(three));
    }

    private static JsonNode touchpoint(Client client, String project, String key) {
        JsonNode all =
                client.get(Projects.rest(project, "matrix")).expect(200).json().path("touchpoints");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> summaries(Client client, String jql, int expected) {
        return Projects.found(client, jql, expected).stream()
                .map(key -> client.get("/rest/api/2/issue/" + key)
                        .expect(200)
                        .json()
                        .path("fields")
                        .path("summary")
                        .asText())
                .toList();
    }

    private static String key(Client client, String project, String summary) {
        return Projects.found(client, "project = " + project + " AND summary ~ \"" + summary + "\"", 1)
                .get(0);
    }

    private static String gapOf(Client client, String key, String gap) {
        return client.get("/rest/api/2/issue/" + key)
                .expect(200)
                .json()
                .path("fields")
                .path(gap)
                .asText("null");
    }

    private static String fieldId(Client client, String name) {
        JsonNode fields = client.get("/rest/api/2/field").expect(200).json();
        Stream<JsonNode> all = StreamSupport.stream(fields.spliterator(), false);
        return all.filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
