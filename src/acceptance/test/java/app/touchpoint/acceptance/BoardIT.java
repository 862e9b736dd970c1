package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Actions;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving actions on the board with the mouse, by menu and with the keyboard alone. */
final class BoardIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;

    private String project;
    private String touchpoint;
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
        touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
        quick = Actions.quickWin(admin, project, "Name tags", touchpoint);
        other = Actions.create(admin, project, "New till", Map.of());
        Actions.improve(admin, other, touchpoint);
        Actions.plan(admin, other, Map.of());
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
        open();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private void open() {
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
        assertThat(page.locator(".tp-card-move")).hasCount(2);
    }

    private Locator card(String key) {
        return page.locator(".tp-card[data-issue='" + key + "']");
    }

    private Locator inColumn(String name, String key) {
        return page.locator(".tp-column:has(h3:has-text('" + name + "')) .tp-card[data-issue='" + key + "']");
    }

    private void byMenu(String key, String status) {
        card(key).locator(".tp-card-move").click();
        page.locator(".tp-move-menu button:text-is('" + status + "')").click();
    }

    /** Moves an action as somebody else would, past the board. */
    private static void to(String key, String status) {
        String transitions = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode possible : admin.get(transitions).expect(200).json().path("transitions")) {
            if (possible.at("/to/name").asText().equals(status)) {
                Map<String, String> id = Map.of("id", possible.path("id").asText());
                admin.post(transitions, Map.of("transition", id)).expect(204);
            }
        }
    }

    /** The event of a move may be lost; then the plan knows of it with the next reconciliation. */
    private void known(String key, String status) {
        jira.until(
                "the plan has " + key + " in " + status,
                () ->
                        admin
                                .get(Projects.rest(project, "plan"))
                                .expect(200)
                                .json()
                                .path("lanes")
                                .findParents("issueKey")
                                .stream()
                                .filter(action ->
                                        action.path("issueKey").asText().equals(key))
                                .anyMatch(action ->
                                        action.at("/status/name").asText().equals(status)));
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
    void whoGoesToAnotherCardHasGivenUpTheFirst() {
        card(quick).focus();
        page.keyboard().press(" ");
        page.keyboard().press("ArrowRight");
        card(other).focus();
        assertThat(page.locator("#tp-plan-live")).containsText(quick + " stays where it was");

        page.keyboard().press(" ");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        becomes(other, "In Progress");
        assertThat(statusOf(quick)).isEqualTo("To Do");
    }

    @Test
    void aCardIsMovedByItsMenu() {
        byMenu(other, "Done");

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
        to(other, "Done");

        byMenu(other, "In Progress");

        assertThat(page.locator("#tp-plan-message .aui-message-error")).isVisible();
        assertThat(statusOf(other)).isEqualTo("Done");
        assertThat(inColumn("Done", other)).isVisible();
        window.errors().clear();
    }

    @Test
    void anActionThatIsGoneIsToldAndItsCardLeaves() {
        admin.delete("/rest/api/2/issue/" + other).expect(204);

        byMenu(other, "Done");

        assertThat(page.locator("#tp-plan-message .aui-message-error")).containsText(other);
        assertThat(card(other)).hasCount(0);
        window.errors().clear();
    }

    @Test
    void whatOthersMoveAppearsWithinHalfAMinuteWithoutAReload() {
        page.clock().install();
        open();
        to(other, "Done");
        known(other, "Done");

        page.clock().runFor(30_000);

        assertThat(inColumn("Done", other)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tp-card[data-issue='%s'] a",
                ".tp-card[data-issue='%s'] .tp-card-move",
                ".tp-card[data-issue='%s']",
                "[data-lane=others] .tp-lane-add",
                "#tp-plan-headline a",
                "#tp-plan-figures a >> nth=1",
                "#tp-list-line-title"
            })
    void theFocusStaysWhereItIsWhenOthersMoveSomething(String control) {
        page.clock().install();
        open();
        Locator focused = page.locator(control.formatted(quick));
        focused.focus();
        to(other, "Done");
        known(other, "Done");

        page.clock().runFor(30_000);

        assertThat(inColumn("Done", other)).isVisible();
        assertThat(focused).isFocused();
    }

    @Test
    void whoseCardIsGoneStaysOnTheBoard() {
        page.clock().install();
        open();
        card(other).locator("a").focus();
        admin.delete("/rest/api/2/issue/" + other).expect(204);
        jira.until(
                "the plan has forgotten " + other,
                () -> !admin.get(Projects.rest(project, "plan"))
                        .expect(200)
                        .body()
                        .contains("\"" + other + "\""));

        page.clock().runFor(30_000);

        assertThat(card(other)).hasCount(0);
        assertThat(page.locator("#tp-board")).isFocused();
    }

    @Test
    void whileADialogIsOpenNothingIsDrawnAnewSoThatItLeadsBack() {
        page.clock().install();
        open();
        page.locator("[data-lane=others] .tp-lane-add").click();
        to(other, "Done");
        known(other, "Done");
        page.clock().runFor(30_000);
        assertThat(inColumn("To Do", other)).hasCount(1);

        page.locator("dialog.tp-dialog button:text-is('Cancel')").click();

        assertThat(page.locator("[data-lane=others] .tp-lane-add")).isFocused();
        page.clock().runFor(30_000);
        assertThat(inColumn("Done", other)).isVisible();
    }

    @Test
    void whileNothingChangesNoPlanIsSent() {
        page.clock().install();
        open();
        assertThat(page.waitForResponse(
                                response -> response.url().contains("/plan?"),
                                () -> page.clock().runFor(21_000))
                        .status())
                .isEqualTo(304);
        to(other, "Done");
        known(other, "Done");
        page.clock().runFor(30_000);
        assertThat(inColumn("Done", other)).isVisible();
    }

    @Test
    void aCardTellsWhatItIsAndHowItIsMoved() {
        assertThat(card(quick)).hasAttribute("role", "group");
        assertThat(card(quick)).hasAttribute("aria-roledescription", "card");
        assertThat(card(quick))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                quick + " Name tags, To Do, priority 10\\.6, Advice, .*Admin, due .*, no budget"));
        assertThat(card(quick)).hasAttribute("aria-describedby", "tp-plan-help");
        assertThat(page.locator("#tp-plan-help")).containsText("Press the space bar to pick up a card");
        assertThat(page.locator(".tp-cards > li > .tp-card")).hasCount(2);
    }

    @Test
    void aCardIsMarkedOverdueBlockedAndVetoedInWordsBeforeAndAfterTheWholeIsLoaded() {
        admin.put("/rest/api/2/issue/" + other, Map.of("fields", Map.of("duedate", "2026-01-31")))
                .expect(204);
        admin.put("/rest/touchpoint/1.0/actions/" + other, Map.of("version", 1, "blocker", "The supplier"))
                .expect(200);
        admin.put("/rest/touchpoint/1.0/actions/" + other + "/veto", Map.of("reason", "Too dear"))
                .expect(200);
        open();
        assertThat(card(other).locator(".aui-lozenge")).hasText(new String[] {"Overdue", "Blocked", "Vetoed"});
        assertThat(card(other)).hasAttribute("aria-label", Pattern.compile("Overdue, Blocked, Vetoed$"));
        assertThat(card(quick).locator(".aui-lozenge")).hasCount(0);

        page.route(Pattern.compile("/plan\\?"), route -> {});
        page.navigate(jira.base() + "/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");

        assertThat(card(other).locator(".aui-lozenge")).hasText(new String[] {"Overdue", "Blocked", "Vetoed"});
    }

    @Test
    void moneyByDepartmentSaysWhenAnActionOfSeveralCountsInEach() {
        Locator shares = page.locator("#tp-list-department");
        assertThat(shares).containsText("Sales");
        assertThat(shares).not().containsText("counts in each of them");

        admin.put(
                        "/rest/touchpoint/1.0/actions/" + other,
                        Map.of("version", 1, "departments", List.of("Sales", "Workshop")))
                .expect(200);
        open();

        assertThat(shares).containsText("An action of several counts in each of them");
        assertThat(page.locator("#tp-list-component")).not().containsText("counts in each of them");
    }

    @Test
    void theCardNamesTheTouchpointThatCountsAndHowManyOthersThereAre() {
        Projects.importFile(jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Exit;1;9;10\n"));
        String exit = Projects.found(admin, "project = " + project + " AND summary ~ Exit", 1)
                .get(0);
        Actions.improve(admin, other, exit);
        jira.until(
                "the plan has both links of " + other,
                () -> admin.get(Projects.rest(project, "plan"))
                        .expect(200)
                        .body()
                        .contains("\"" + exit + "\""));
        open();

        assertThat(card(other).locator(".tp-card-touchpoint")).hasText("Exit and 1 more");
    }

    @Test
    void theFirstScreenStandsBeforeTheWholeBoardIsLoaded() {
        page.route(Pattern.compile("/plan\\?"), route -> {});
        page.navigate(jira.base() + "/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");

        assertThat(card(quick)).isVisible();
        assertThat(page.locator("#tp-plan-headline")).containsText("Name tags");
        assertThat(page.locator(".tp-card-move")).hasCount(0);
    }

    @Test
    void aMoveThatFailsOnItsWayIsTakenBack() {
        page.route("**/plan/moves", route -> route.abort());

        byMenu(other, "Done");

        assertThat(page.locator("#tp-plan-message")).containsText("Jira cannot be reached");
        assertThat(inColumn("To Do", other)).isVisible();
        assertThat(statusOf(other)).isEqualTo("To Do");
        window.errors().clear();
    }

    @Test
    void aProjectWithoutActionsSaysHowToBegin() {
        String empty = Projects.create(jira, "blank", "en");
        window.go("/projects/" + empty + "?selectedItem=app.touchpoint.jira.plan");

        assertThat(page.locator("#tp-plan-empty")).isVisible();
        assertThat(page.locator("#tp-plan-figures")).containsText("Actions: 0");
        assertThat(page.locator("#tp-list-overdue")).containsText("Nothing is overdue.");
        assertThat(admin.get(Projects.rest(empty, "plan"))
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"en_US, light, 1280", "de_DE, dark, 768"})
    void thePageIsAccessibleAndFits(String locale, String theme, int width) {
        try (Window own = browser.open(jira, width).logIn("admin")) {
            own.prefer("locale", locale).prefer("theme", theme);
            own.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
            assertThat(own.page().locator(".tp-card-move")).hasCount(2);
            own.picture("board-" + locale + "-" + theme + "-" + width);

            assertThat(own.accessibilityViolations()).isEmpty();
            assertThat(own.scrollsSideways()).isFalse();
            assertThat(own.errors()).isEmpty();
        }
    }
}
