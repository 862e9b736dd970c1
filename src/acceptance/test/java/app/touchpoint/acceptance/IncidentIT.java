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
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents: logged at a touchpoint and from any issue of any project. */
final class IncidentIT {
    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String testRide;
    private static String ticket;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(
                jira, key, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Test ride;Branch\nInterest;Hotline;Phone\n"));
        testRide = touchpoint("Test ride");
        String elsewhere = Projects.createPlain(jira);
        ticket = issue(elsewhere, "Brake squealed on the test ride");
    }

    private static String issue(String project, String summary) {
        return admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", project),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", summary)))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String touchpoint(String summary) {
        return Projects.found(admin, "project = " + key + " AND summary ~ \"" + summary + "\"", 1)
                .get(0);
    }

    private static String path(String touchpoint) {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/incidents";
    }

    private static Map<String, Object> incident(String story) {
        return new HashMap<>(Map.of("polarity", "negative", "story", story, "day", "2026-11-20"));
    }

    @Test
    void anIncidentIsLoggedListedAndTakenAway() {
        String hotline = touchpoint("Hotline");
        Map<String, Object> content = incident("Nobody answered <b>$velocity</b> 🚲");
        content.putAll(Map.of(
                "reality", "feared",
                "category", "service-failure",
                "consequence", "told-others",
                "source", "customer",
                "evidence", "https://example.com/review"));
        JsonNode logged = admin.post(path(hotline), content).expect(201).json();
        admin.post(path(hotline), Map.of("polarity", "positive", "story", "They called back at once"))
                .expect(201);

        JsonNode page = admin.get(path(hotline)).expect(200).json();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("negative").asInt()).isEqualTo(1);
        assertThat(page.at("/values/1/story").asText()).isEqualTo("Nobody answered <b>$velocity</b> 🚲");
        assertThat(page.at("/values/1/consequence").asText()).isEqualTo("told-others");
        assertThat(page.at("/choices/consequence/0/label").asText()).isEqualTo("told others about it");

        admin.delete(path(hotline) + "/" + logged.path("id").asText()).expect(204);
        assertThat(admin.get(path(hotline)).json().path("total").asInt()).isEqualTo(1);
        assertThat(admin.delete(path(hotline) + "/" + logged.path("id").asText())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "polarity, mixed, 400, value-malformed",
        "polarity, '', 400, value-malformed",
        "day, yesterday, 400, day-malformed",
        "day, 2999-01-01, 422, incident.day.ahead",
        "story, '  ', 422, incident.story.missing",
        "evidence, javascript:alert(1), 422, evidence.invalid"
    })
    void whatIsNoIncidentIsRefused(String field, String value, int status, String code) {
        Map<String, Object> content = incident("A story");
        content.put(field, value);

        Answer refused = admin.post(path(testRide), content);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void everyIncidentOfManyIsReachedPageByPage() {
        String many = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, many, Csv.utf8("Phase;Kontaktpunkt\nInterest;Queue\n"));
        String queue = Projects.found(admin, "project = " + many + " AND summary ~ Queue", 1)
                .get(0);
        for (int i = 1; i <= 53; i++) {
            admin.post(path(queue), incident("Waited " + i + " minutes")).expect(201);
        }
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + queue);
            Locator incidents = window.page().locator(".tp-incidents");
            Locator entries = incidents.locator(".tp-incident");
            assertThat(entries).hasCount(5);
            for (int shown : new int[] {25, 45, 53}) {
                incidents.locator(".tp-more").press("Enter");
                assertThat(entries).hasCount(shown);
            }
            assertThat(incidents.locator(".tp-more")).hasCount(0);
            assertThat(entries.locator(".tp-story").allTextContents())
                    .doesNotHaveDuplicates()
                    .contains("Waited 1 minutes", "Waited 53 minutes");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void whoMayNotSeeOneOfBothLearnsNothing() {
        Map<String, Object> content = incident("A story");
        content.putAll(Map.of("touchpoint", testRide, "origin", ticket));
        assertThat(jira.as("gast")
                        .post("/rest/touchpoint/1.0/incidents", content)
                        .status())
                .isEqualTo(404);
        assertThat(jira.as("gast").get(path(testRide)).status()).isEqualTo(404);

        Projects.join(jira, key, "Developers", "tom");
        assertThat(jira.as("tom")
                        .post("/rest/touchpoint/1.0/incidents", content)
                        .status())
                .isEqualTo(404);
        admin.post("/rest/touchpoint/1.0/incidents", content).expect(201);
        JsonNode seenByTom = jira.as("tom").get(path(testRide)).expect(200).json();
        assertThat(seenByTom.path("values"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("origin").isNull()).isTrue());
    }

    /** An agent works on tickets and merely browses the touchpoints. */
    @Test
    void anAgentTellsFromATicketWhatMayNotBeToldAtTheTouchpoint() {
        String browsed = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, browsed, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Workshop;Branch\n"));
        String workshop = Projects.found(admin, "project = " + browsed + " AND summary ~ Workshop", 1)
                .get(0);
        String desk = Projects.createPlain(jira);
        String call = issue(desk, "The chain came off");
        Projects.join(jira, browsed, "Users", "tom");
        Client tom = jira.as("tom");
        Map<String, Object> content = incident("The chain came off on the way home");
        content.putAll(Map.of("touchpoint", workshop, "origin", call));

        assertThat(tom.get(path(workshop)).expect(200).json().path("mayLog").asBoolean())
                .isFalse();
        assertThat(tom.post(path(workshop), incident("x")).code()).isEqualTo("comment-needed");
        assertThat(tom.post("/rest/touchpoint/1.0/incidents", content).status()).isEqualTo(404);
        Projects.join(jira, desk, "Users", "tom");
        assertThat(tom.post("/rest/touchpoint/1.0/incidents", content).code()).isEqualTo("comment-needed");
        Projects.join(jira, desk, "Developers", "tom");
        JsonNode logged =
                tom.post("/rest/touchpoint/1.0/incidents", content).expect(201).json();
        assertThat(logged.path("linked").asBoolean()).isTrue();

        // Whose it is corrects it, who is not does not, managers do.
        String own = path(workshop) + "/" + logged.at("/incident/id").asText();
        JsonNode corrected =
                tom.put(own, incident("The chain came off twice")).expect(200).json();
        assertThat(tom.put(own, incident("late")).code()).isEqualTo("incident-changed");
        Projects.join(jira, browsed, "Developers", "anna");
        String now = path(workshop) + "/" + corrected.path("id").asText();
        assertThat(jira.as("anna").put(now, incident("not hers")).code()).isEqualTo("incident-not-yours");
        JsonNode managed = admin.put(now, incident("The chain came off three times"))
                .expect(200)
                .json();
        JsonNode page = tom.get(path(workshop)).expect(200).json();
        assertThat(page.path("total").asInt()).isEqualTo(1);
        assertThat(page.at("/values/0/story").asText()).isEqualTo("The chain came off three times");
        assertThat(page.at("/values/0/correctedAt").asText()).isNotEmpty();
        String latest = path(workshop) + "/" + managed.path("id").asText();
        assertThat(tom.get(latest + "/earlier").expect(200).json())
                .extracting(one -> one.path("story").asText())
                .containsExactly("The chain came off twice", "The chain came off on the way home");

        tom.delete(own).expect(204);
        assertThat(tom.get(latest + "/earlier").status()).isEqualTo(404);
        assertThat(tom.get(path(workshop)).json().path("total").asInt()).isZero();
    }

    @Test
    void aTicketOfAnotherProjectIsLoggedInOneStepAndLinked() {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/browse/" + ticket);
            page.locator("#touchpoint-log-incident").click();
            Locator dialog = page.locator("dialog");
            dialog.locator("button[type=submit]").click();
            assertThat(dialog.locator(".aui-message-error")).containsText("choose a touchpoint");
            dialog.locator("[role=combobox]").fill(testRide);
            dialog.locator("[role=option]:has-text('" + testRide + "')").click();
            dialog.locator("textarea").fill("The brake squealed all the way.");
            assertThat(dialog).containsText("name no customers");
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).hasCount(0);

            window.go("/browse/" + ticket);
            assertThat(page.locator("#linkingmodule")).containsText(testRide);
            window.go("/browse/" + testRide);
            Locator incidents = page.locator(".tp-incidents");
            assertThat(incidents).containsText("The brake squealed all the way.");
            assertThat(incidents.locator("a[href$='/browse/" + ticket + "']").first())
                    .isVisible();

            // Whoever may not see the ticket must not read its key in the evidence.
            assertThat(admin.get(path(testRide)).json().findValuesAsText("evidence"))
                    .doesNotContain(ticket);

            // The same from the touchpoint's own panel, by keyboard.
            incidents.locator(".tp-log").press("Enter");
            page.keyboard().type("They let me ride for an hour.");
            page.locator("dialog input[value=positive]").check();
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(incidents).containsText("They let me ride for an hour.");

            Locator entry =
                    incidents.locator(".tp-incident").filter(new Locator.FilterOptions().setHasText("for an hour"));
            entry.locator(".tp-correct").press("Enter");
            assertThat(page.locator("dialog textarea")).hasValue("They let me ride for an hour.");
            assertThat(page.locator("dialog input[value=positive]")).isChecked();
            page.locator("dialog textarea").fill("They let me ride for two days.");
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(incidents).containsText("for two days");
            incidents.locator(".tp-earlier").press("Enter");
            assertThat(incidents.locator(".tp-incident-earlier")).containsText("for an hour");
            assertThat(window.errors().stream()
                            .filter(error -> !error.contains("400"))
                            .toList())
                    .isEmpty();
        }
    }
}
