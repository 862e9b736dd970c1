package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
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

/** Set-up, settings and health as an administrator sees and uses them, in a Jira of its own, whose first set-up is made on the page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class AdminPagesIT {
    private static final String SET_UP = "/secure/TouchpointSetup!default.jspa?projectKey=";
    private static final String SETTINGS = "/secure/TouchpointSettings!default.jspa?projectKey=";
    private static final String PLAN_SETTINGS = "/secure/TouchpointPlanSettings!default.jspa?projectKey=";
    private static final String HEALTH = "/secure/TouchpointHealth!default.jspa";

    private static Jira jira;
    private static Browser browser;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.startNew("admin-pages");
        browser = Browser.start();
        key = Projects.createPlain(jira);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (jira != null) {
            jira.close();
        }
    }

    private static Window admin(String path) {
        return browser.open(jira, 1280).logIn("admin").goAsAdministrator(path, "admin");
    }

    private static String statusId(String name) {
        return StreamSupport.stream(
                        jira.as("admin")
                                .get("/rest/api/2/status")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(status -> status.path("name").asText().equals(name))
                .map(status -> status.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void aStatusIsPickedThePlanAppliedAndThePageSaysThatEverythingIsThere() {
        String toDo = statusId("In Progress");
        try (Window window = admin(SET_UP + key + "&language=en")) {
            Page page = window.page();
            assertThat(page.locator("tr.tp-deed-create:has-text('Journey Phase issue')"))
                    .hasCount(5);
            page.locator("select[aria-label$=': To-do plan'], select[aria-label$=': To-do-Plan']")
                    .selectOption(new SelectOption().setValue("status.plan=" + toDo));
            page.locator("#tp-apply").click();
            page.waitForURL(url -> url.contains("template="));

            assertThat(page.locator(".aui-message-success")).isVisible();
            assertThat(page.locator("tr:not(.tp-deed-keep).tp-plan tbody")).hasCount(0);
            assertThat(page.locator("tr:has-text('In Progress').tp-deed-keep")).hasCount(1);
            page.reload();
            assertThat(page.locator(".aui-message-success")).isVisible();
            assertThat(window.errors()).isEmpty();
        }
        JsonNode statuses = jira.as("admin")
                .get("/rest/api/2/project/" + key + "/statuses")
                .expect(200)
                .json();
        assertThat(statuses.toString()).contains("\"id\":\"" + toDo + "\"");
    }

    @Test
    @Order(2)
    void settingsAreStoredAndTheRedirectSaysSo() {
        try (Window window = admin(SETTINGS + key)) {
            Page page = window.page();
            page.locator("#tp-okay").fill("4,5");
            page.locator("#tp-delighting").fill("7");
            page.locator("#tp-save").click();
            page.waitForURL(url -> url.contains("saved=true"));

            assertThat(page.locator(".aui-message-success")).isVisible();
            assertThat(page.locator("#tp-okay")).hasValue("4.5");
            page.locator("#tp-okay").fill("11");
            page.locator("#tp-save").click();
            assertThat(page.locator("#tp-okay ~ .error")).isVisible();
            assertThat(page.locator("#tp-okay")).hasValue("11");
            window.go(SETTINGS + key);
            assertThat(page.locator("#tp-okay")).hasValue("4.5");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void settingsOfThePlanAreStoredAndWhatDoesNotFitSaysWhatDoes() {
        try (Window window = admin(PLAN_SETTINGS + key)) {
            Page page = window.page();
            page.getByLabel("Budget cap").fill("12,500");
            page.getByLabel("A person-day costs").fill("0");
            page.locator("#tp-save").click();
            assertThat(page.locator(".aui-message-error")).isVisible();
            assertThat(page.locator("#tp-dayRate-error")).containsText("above 0");
            assertThat(page.locator("#tp-cap")).hasValue("12,500");
            assertThat(page.locator(".error")).hasCount(1);

            page.getByLabel("A person-day costs").fill("800.5");
            page.locator("#tp-save").click();
            page.waitForURL(url -> url.contains("saved=true"));

            assertThat(page.locator(".aui-message-success")).isVisible();
            assertThat(page.locator("#tp-cap")).hasValue("12500");
            assertThat(page.locator("#tp-dayRate")).hasValue("800.5");
            assertThat(window.errors()).isEmpty();
        }
        JsonNode stored = jira.as("admin")
                .get(Projects.rest(key, "plan/settings"))
                .expect(200)
                .json();
        assertThat(stored.path("cap").asInt()).isEqualTo(12_500);
        assertThat(stored.path("dayRate").asDouble()).isEqualTo(800.5);
    }

    @Test
    @Order(3)
    void aFaultIsMendedOnTheHealthPageAndTheRedirectSaysSo() {
        String phase = StreamSupport.stream(
                        jira.as("admin").get("/rest/api/2/field").json().spliterator(), false)
                .filter(field -> field.path("name").asText().equals("Journey phase"))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
        jira.as("admin")
                .post(
                        "/rest/local/1.0/custom-fields/" + phase + "/options?project=" + key + "&value="
                                + Client.encoded("Farewell & <b>more</b> $velocity 👋"),
                        Map.of())
                .expect(204);
        try (Window window = admin(HEALTH)) {
            Page page = window.page();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Farewell & <b>more</b> $velocity 👋");
            page.locator("tbody button").click();
            page.waitForURL(url -> url.contains("mended=true"));

            assertThat(page.locator(".aui-message-success")).isVisible();
            assertThat(page.locator("tbody tr")).hasCount(0);
            assertThat(window.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({"light, en_US", "light, de_DE", "dark, en_US", "dark, de_DE"})
    void pagesCanBeReadByEverybody(String theme, String locale) {
        String plain = Projects.createPlain(jira);
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll;Description\nInterest;Look;Website;6.5;9;Seen first.\n"));
        String issue = Projects.found(jira.as("admin"), "project = " + key + " AND summary ~ Look", 1)
                .get(0);
        String phaseIssue = Projects.found(
                        jira.as("admin"),
                        "project = " + key + " AND issuetype = \"Journey Phase\" AND summary ~ Interest",
                        1)
                .get(0);
        JsonNode fields = jira.as("admin").get("/rest/api/2/field").json();
        for (JsonNode field : fields) {
            if (field.path("name").asText().equals("Soll")) {
                jira.as("admin")
                        .put(
                                "/rest/api/2/issue/" + issue,
                                Map.of("fields", Map.of(field.path("id").asText(), 42)))
                        .expect(204);
            }
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("setup-choice", "/secure/TouchpointSetup!default.jspa");
        pages.put("setup-plan", SET_UP + plain);
        pages.put("setup-done", SET_UP + key);
        pages.put("settings", SETTINGS + key);
        pages.put("plan-settings", PLAN_SETTINGS + key);
        pages.put("health", HEALTH);
        pages.put("issue", "/browse/" + issue);
        pages.put("phase-issue", "/browse/" + phaseIssue);
        try (Window window = admin("/secure/TouchpointHealth!default.jspa")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            for (Map.Entry<String, String> place : pages.entrySet()) {
                window.goAsAdministrator(place.getValue(), "admin");
                assertThat(window.page().locator("[aria-busy=true]")).hasCount(0);
                for (int width : new int[] {1280, 768}) {
                    window.page().setViewportSize(width, 800);
                    window.picture(String.join("-", place.getKey(), theme, locale.substring(0, 2), "" + width));
                    assertThat(window.layoutFaults())
                            .as(place.getKey() + " at " + width + " pixels")
                            .isEmpty();
                }
                assertThat(window.page().locator("body").innerText())
                        .as(place.getKey())
                        .doesNotContain(
                                "touchpoint.setup.",
                                "touchpoint.health.",
                                "touchpoint.settings.",
                                "touchpoint.plan-settings.");
                assertThat(window.accessibilityViolations()).as(place.getKey()).isEmpty();
            }
            assertThat(window.errors()).isEmpty();
        }
    }
}
