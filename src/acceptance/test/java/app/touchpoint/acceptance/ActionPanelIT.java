package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned of an action stands on its issue and is changed there. */
final class ActionPanelIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;
    private static String project;
    private static String touchpoint;

    private String action;
    private Window window;
    private Page page;

    @BeforeAll
    static void makeATouchpoint() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\n"));
        touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openAnAction() {
        action = Actions.create(
                admin,
                project,
                "Name tags",
                Map.of(
                        "duedate",
                        LocalDate.now(ZoneOffset.UTC).plusDays(14).toString(),
                        Actions.field(admin, "Touchpoint effort"),
                        2,
                        Actions.field(admin, "Touchpoint budget"),
                        350));
        Actions.improve(admin, action, touchpoint);
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
        window.go("/browse/" + action);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private Locator dialog() {
        return page.locator("dialog.tp-dialog");
    }

    private Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    @Test
    void itExplainsPriorityAndQuickWinAndNamesMoney() {
        assertThat(page.locator(".tp-improved")).containsText(touchpoint + " Advice");
        assertThat(page.locator(".tp-action-priority"))
                .containsText("“Advice” needs it most with 4 of 10 (importance 8 × gap 5 ÷ 10)");
        assertThat(page.locator(".tp-reasons .tp-met")).hasCount(3);
        assertThat(page.locator(".tp-reasons .tp-missed")).hasCount(2);
        assertThat(page.locator(".tp-reasons")).containsText("missing: a stated result");
        assertThat(page.locator(".tp-action-details")).containsText("350");
        assertThat(page.locator(".tp-action-details")).containsText("Nobody has said yet.");
    }

    @Test
    void everyDetailIsChangedInOneDialogAndMakesItAQuickWin() {
        page.locator(".tp-plan-edit").click();
        field("Desired result").fill("People know whom they talk to");
        field("Departments").fill("Sales");
        field("From").fill(LocalDate.now(ZoneOffset.UTC).toString());
        field("Spent").fill("12.5");
        field("Customers are involved").selectOption("asked");
        field("Word of mouth (0 to 3)").selectOption("2");
        field("Recommendation (0 to 3)").selectOption("1");
        field("Annoyance moves from the customer to us").selectOption("true");
        field("How does it lead to recommendations?").fill("A name is told on");
        field("What keeps it from being done?").fill("The printer");
        dialog().locator("button[type=submit]").click();

        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".tp-action-quick-win"))
                .containsText("Quick win, not begun: all five conditions are met.");
        assertThat(page.locator(".tp-plan-edit")).isFocused();
        JsonNode details = admin.get("/rest/touchpoint/1.0/actions/" + action)
                .expect(200)
                .json()
                .path("details");
        assertThat(details.path("desiredResult").asText()).isEqualTo("People know whom they talk to");
        assertThat(details.at("/departments/0").asText()).isEqualTo("Sales");
        assertThat(details.path("spent").asDouble()).isEqualTo(12.5);
        assertThat(details.path("involvement").asText()).isEqualTo("asked");
        assertThat(details.path("wordOfMouth").asInt()).isEqualTo(2);
        assertThat(details.path("recommendation").asInt()).isEqualTo(1);
        assertThat(details.path("annoyanceMoved").asBoolean()).isTrue();
        assertThat(details.path("mechanism").asText()).isEqualTo("A name is told on");
        assertThat(details.path("blocker").asText()).isEqualTo("The printer");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsFieldAndAFasterChangeIsNotOverwritten() {
        page.locator(".tp-plan-edit").click();
        field("From").fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".aui-message-error")).containsText("The start is after the due date");
        assertThat(field("From")).isFocused();
        assertThat(field("From")).hasAttribute("aria-invalid", "true");

        Actions.plan(admin, action, Map.of("blocker", "Faster"));
        field("From").fill("");
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".aui-message-error")).containsText("Somebody else has changed this action");
        assertThat(admin.get("/rest/touchpoint/1.0/actions/" + action)
                        .expect(200)
                        .body())
                .contains("Faster");
        window.errors().clear();
    }

    @Test
    void aManagerDecidesOtherwiseWithAReason() {
        page.locator(".tp-plan-decide").click();
        field("Decision").selectOption("true");
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".aui-message-error")).containsText("A decision needs a reason");
        field("Why? Everybody reads it here.").fill("Everybody talks about it");
        dialog().locator("button[type=submit]").click();

        assertThat(page.locator(".tp-action-quick-win"))
                .containsText("Quick win by decision: Everybody talks about it");
        window.errors().clear();
    }

    @ParameterizedTest
    @CsvSource({"en_US, light, 1280", "de_DE, dark, 768"})
    void itIsAccessibleAndFits(String locale, String theme, int width) {
        try (Window own = browser.open(jira, width).logIn("admin")) {
            own.prefer("locale", locale).prefer("theme", theme);
            own.go("/browse/" + action);
            assertThat(own.page().locator(".tp-plan-edit")).isVisible();
            own.picture("action-" + locale + "-" + theme + "-" + width);
            assertThat(own.accessibilityViolations()).isEmpty();
            own.page().locator(".tp-plan-edit").click();
            own.picture("action-dialog-" + locale + "-" + theme + "-" + width);
            assertThat(own.accessibilityViolations()).isEmpty();
            assertThat(own.scrollsSideways()).isFalse();
            assertThat(own.errors()).isEmpty();
        }
    }
}
