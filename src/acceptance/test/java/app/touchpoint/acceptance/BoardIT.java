package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moving actions on the board with the mouse, by menu and with the keyboard alone. */
final class BoardIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;

    private String project;
    private String quick;
    private String other;
    private Window window;
    private Page page;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openABoardWithAQuickWin() {
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\n"));
        String touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
        quick = action("Name tags", touchpoint);
        other = action("New till", touchpoint);
        admin.put(
                        "/rest/touchpoint/1.0/actions/" + quick,
                        Map.of("version", 0, "departments", List.of("Sales"), "desiredResult", "People know us"))
                .expect(200);
        admin.put("/rest/touchpoint/1.0/actions/" + other, Map.of("version", 0)).expect(200);
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
        open();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private String action(String summary, String touchpoint) {
        String key = admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", project),
                                        "issuetype",
                                        Map.of("name", "Touchpoint Action"),
                                        "summary",
                                        summary,
                                        "duedate",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(14)
                                                .toString(),
                                        effortField(),
                                        2)))
                .expect(201)
                .json()
                .path("key")
                .asText();
        admin.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", key),
                                "outwardIssue", Map.of("key", touchpoint)))
                .expect(201);
        return key;
    }

    private static String effortField() {
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            if (field.path("name").asText().equals("Touchpoint effort")) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("There is no field Touchpoint effort.");
    }

    private void open() {
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
        assertThat(page.locator(".tp-card select")).hasCount(2);
    }

    private Locator card(String key) {
        return page.locator(".tp-card[data-issue='" + key + "']");
    }

    private Locator inColumn(String name, String key) {
        return page.locator(".tp-column:has(h3:has-text('" + name + "')) .tp-card[data-issue='" + key + "']");
    }

    private static String statusOf(String key) {
        return admin.get("/rest/api/2/issue/" + key + "?fields=status")
                .expect(200)
                .json()
                .at("/fields/status/name")
                .asText();
    }

    private static void becomes(String key, String status) {
        Wait.until(
                key + " is " + status,
                Duration.ofSeconds(20),
                () -> statusOf(key).equals(status));
    }

    @Test
    void theNextQuickWinStandsOnTopWithWhoByWhenAndWhatItCosts() {
        assertThat(page.locator("#tp-plan-headline")).containsText("Name tags");
        assertThat(page.locator(".tp-lane").first().locator("h2")).containsText("Quick wins");
        assertThat(page.locator("[data-lane=quickWins] .tp-card")).hasCount(1);
        assertThat(card(quick)).containsText("Advice");
        assertThat(card(quick).locator(".tp-score")).hasText("10.6");
    }

    @Test
    void aCardIsPickedUpMovedAndPutDownByKeysWhichSayWhereItIs() {
        card(quick).focus();

        page.keyboard().press(" ");
        assertThat(page.locator("#tp-plan-live")).containsText(quick + " picked up, in To Do");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tp-plan-live")).containsText("In Progress, column 2 of 3");
        page.keyboard().press("ArrowRight");
        page.keyboard().press(" ");

        assertThat(inColumn("Done", quick)).isVisible();
        becomes(quick, "Done");
        assertThat(page.locator("#tp-plan-live")).containsText(quick + " is now in Done");
        assertThat(card(quick)).isFocused();
    }

    @Test
    void whoGivesUpLeavesTheCardWhereItWas() {
        card(quick).focus();

        page.keyboard().press(" ");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");

        assertThat(page.locator("#tp-plan-live")).containsText("stays where it was");
        assertThat(inColumn("To Do", quick)).isVisible();
        assertThat(statusOf(quick)).isEqualTo("To Do");
    }

    @Test
    void aCardIsMovedByItsMenu() {
        card(other).locator("select").selectOption(new SelectOption().setLabel("Done"));

        assertThat(inColumn("Done", other)).isVisible();
        becomes(other, "Done");
    }

    @Test
    void aCardIsDragged() {
        card(other).dragTo(page.locator("[data-lane=others] .tp-column:has(h3:has-text('In Progress'))"));

        assertThat(inColumn("In Progress", other)).isVisible();
        becomes(other, "In Progress");
    }

    @Test
    void whoComesLateIsToldAndSeesWhereTheCardIs() {
        String transition = "";
        for (JsonNode possible : admin.get("/rest/api/2/issue/" + other + "/transitions")
                .expect(200)
                .json()
                .path("transitions")) {
            if (possible.at("/to/name").asText().equals("Done")) {
                transition = possible.path("id").asText();
            }
        }
        admin.post("/rest/api/2/issue/" + other + "/transitions", Map.of("transition", Map.of("id", transition)))
                .expect(204);

        card(other).locator("select").selectOption(new SelectOption().setLabel("In Progress"));

        assertThat(page.locator("#tp-plan-message .aui-message-error")).isVisible();
        assertThat(statusOf(other)).isEqualTo("Done");
        assertThat(inColumn("Done", other)).isVisible();
        window.errors().clear();
    }

    @Test
    void cardsAreFilteredByText() {
        page.locator("#tp-plan-controls input[type=search]").fill("till");

        assertThat(card(quick)).hasCount(0);
        assertThat(card(other)).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"en_US, light, 1280", "de_DE, dark, 768"})
    void thePageIsAccessibleAndFits(String locale, String theme, int width) {
        try (Window own = browser.open(jira, width).logIn("admin")) {
            own.prefer("locale", locale).prefer("theme", theme);
            own.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
            assertThat(own.page().locator(".tp-card select")).hasCount(2);
            own.picture("board-" + locale + "-" + theme + "-" + width);

            assertThat(own.accessibilityViolations()).isEmpty();
            assertThat(own.scrollsSideways()).isFalse();
            assertThat(own.errors()).isEmpty();
        }
    }
}
