package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey as a whole: more or fewer touchpoints, best practices, and who may change it. */
final class JourneyViewIT {
    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String fair;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        Projects.create(jira, "blank", "en");
        key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Fair;Branch\nInterest;Brochure;Post\n"
                        + "Purchase;Checkout;Website\nInterest;Chat;Website\n"));
        fair = touchpoint("Fair");
        Projects.join(jira, key, "Developers", "tom");
        Projects.join(jira, key, "Developers", "anna");
        Projects.join(jira, key, "Touchpoint managers", "anna");
        decide(touchpoint("Brochure"), "merge", 1200, fair);
        decide(touchpoint("Checkout"), "drop", 300, "");
        decide(touchpoint("Chat"), "add", 50, "");
    }

    private static String touchpoint(String summary) {
        return Projects.found(admin, "project = " + key + " AND summary ~ \"" + summary + "\"", 1)
                .get(0);
    }

    private static void decide(String touchpoint, String decision, int contacts, String successor) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("decision", Map.of("value", decision, "base", 0));
        fields.put("decision-reason", Map.of("value", "Customers say so", "base", 0));
        fields.put("contacts-per-month", Map.of("value", String.valueOf(contacts), "base", 0));
        if (!successor.isEmpty()) {
            fields.put("successor", Map.of("value", successor, "base", 0));
        }
        jira.as("anna")
                .patch("/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/profile", Map.of("fields", fields))
                .expect(200);
    }

    private static JsonNode practices() {
        return admin.get(Projects.rest(key, "journey/practices")).expect(200).json();
    }

    @Test
    void whatIsAddedMergedAndDroppedIsShownWithTheContactsThatMove() {
        JsonNode portfolio =
                admin.get(Projects.rest(key, "journey/portfolio")).expect(200).json();

        assertThat(portfolio.at("/toAdd/0/summary").asText()).isEqualTo("Chat");
        assertThat(portfolio.at("/toMerge/entries/0/successor/key").asText()).isEqualTo(fair);
        assertThat(portfolio.at("/toMerge/contactsMoved").asInt()).isEqualTo(1200);
        assertThat(portfolio.at("/toDrop/contactsLost").asInt()).isEqualTo(300);
        assertThat(portfolio.at("/gains/0/contactsPerMonth").asInt()).isEqualTo(1200);
        assertThat(portfolio.path("emptied").findValuesAsText("name")).containsExactly("Purchase");
        assertThat(portfolio.path("sentence").asText())
                .isEqualTo("1 to be added, 1 to be merged, 1 to be dropped; 1,200 contacts per month move,"
                        + " one phase is left empty.");
        assertThat(jira.as("gast").get(Projects.rest(key, "journey/portfolio")).status())
                .isEqualTo(404);
    }

    @Test
    void bestPracticesAreKeptPerPhaseAndNobodyOverwritesAnother() {
        JsonNode phase = practices().path("phases").path(1);
        String path =
                Projects.rest(key, "journey/practices/" + phase.path("phaseId").asText());
        Map<String, Object> first = Map.of(
                "text", "Call back within the hour", "links", List.of("https://example.com", fair), "version", 0);

        assertThat(jira.as("tom").put(path, first).code()).isEqualTo("manager-needed");
        jira.as("anna").put(path, first).expect(200);
        Answer late = admin.put(path, Map.of("text", "Another", "links", List.of(), "version", 0));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/practices/phases/1/text").asText()).isEqualTo("Call back within the hour");
        assertThat(admin.put(path, Map.of("text", "x", "links", List.of("javascript:alert(1)"), "version", 1))
                        .code())
                .isEqualTo("evidence.invalid");
        assertThat(practices().at("/phases/1/links")).hasSize(2);
    }

    @Test
    void onlyManagersOfTouchpointsOrderAndOthersAreToldWhomToAsk() {
        JsonNode journey = admin.get(Projects.rest(key, "journey")).expect(200).json();
        Map<String, Object> move = new HashMap<>();
        move.put("moved", journey.at("/phases/1/touchpoints/1/id").asLong());
        move.put("version", journey.path("orderVersion").asLong());

        Answer refused = jira.as("tom").post(Projects.rest(key, "journey/order"), move);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("manager-needed");
        assertThat(refused.body()).contains("Touchpoint managers");
        jira.as("anna").post(Projects.rest(key, "journey/order"), move).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"light, en_US", "light, de_DE", "dark, en_US", "dark, de_DE"})
    void everybodyCanReadTheWholeJourney(String theme, String locale) {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.journey");
            assertThat(page.locator(".tp-portfolio-group").nth(1)).containsText("Fair");
            assertThat(page.locator(".tp-question")).hasCount(5);
            page.locator(".tp-practice button").nth(2).click();
            Locator dialog = page.locator("dialog");
            dialog.locator("textarea").first().fill("Written by " + theme + " " + locale);
            assertThat(window.accessibilityViolations()).isEmpty();
            dialog.locator("button[type=submit]").click();
            assertThat(page.locator(".tp-practice").nth(2)).containsText("Written by " + theme);

            for (int width : new int[] {1280, 768}) {
                page.setViewportSize(width, 800);
                window.picture(String.join("-", "journey-view", theme, locale.substring(0, 2), "" + width));
                assertThat(window.scrollsSideways()).isFalse();
            }
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }
}
