package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ordering a journey with the mouse and with the keyboard alone. */
final class JourneyPageIT {
    private static Jira jira;
    private static Browser browser;

    private String key;
    private Window window;
    private Page page;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openAJourneyOfTwoPhases() {
        key = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Touchpoint;Channel\nBuy;One;Shop\nBuy;Two;Shop\nBuy;Three;Shop\nUse;Four;Shop\n"));
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
        window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.journey");
        assertThat(page.locator(".tp-phase")).hasCount(2);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private Locator touchpoint(String summary) {
        return page.locator(".tp-touchpoint:has(a:text-is('" + summary + "'))");
    }

    private Locator phase(String name) {
        return page.locator(".tp-phase-head:has(h2:text-is('" + name + "'))");
    }

    private void pageShowsTouchpoints(String... summaries) {
        assertThat(page.locator(".tp-touchpoint a")).hasText(summaries);
        assertThat(journey().path("phases").findValuesAsText("summary")).containsExactly(summaries);
    }

    private void pageShowsPhases(String... names) {
        assertThat(page.locator(".tp-phase h2")).hasText(names);
        assertThat(journey().path("phases").findValuesAsText("name")).containsExactly(names);
    }

    private JsonNode journey() {
        return jira.as("admin").get(Projects.rest(key, "journey")).expect(200).json();
    }

    @Test
    void aTouchpointIsDraggedToAnotherPlace() {
        touchpoint("Three").dragTo(touchpoint("One"));

        pageShowsTouchpoints("Three", "One", "Two", "Four");
        page.reload();
        pageShowsTouchpoints("Three", "One", "Two", "Four");
    }

    @Test
    void aTouchpointIsMovedByArrowKeysWhichSayWhereItIs() {
        touchpoint("One").locator(".tp-handle").focus();

        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#tp-journey-live")).hasText("One is already first in Buy.");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#tp-journey-live")).hasText("One is now number 2 of 3 in Buy.");
        assertThat(touchpoint("One").locator(".tp-handle")).isFocused();
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#tp-journey-live")).hasText("One is now number 3 of 3 in Buy.");
        pageShowsTouchpoints("Two", "Three", "One", "Four");
    }

    @Test
    void aPhaseIsDraggedToAnotherPlace() {
        phase("Use").dragTo(phase("Buy"));

        pageShowsPhases("Use", "Buy");
    }

    @Test
    void aPhaseIsMovedByItsButtonsAndTheFocusStaysWithIt() {
        phase("Buy").locator("button[id^=tp-down-]").focus();

        page.keyboard().press("Enter");

        pageShowsPhases("Use", "Buy");
        assertThat(page.locator("#tp-journey-live")).hasText("Phase Buy is now number 2 of 2.");
        assertThat(phase("Buy").locator("button[id^=tp-up-]")).isFocused();
        page.keyboard().press("Enter");
        pageShowsPhases("Buy", "Use");
    }

    @Test
    void whoeverComesLateSeesThePresentJourneyAndIsTold() {
        JsonNode before = journey();
        List<JsonNode> buy = before.path("phases").path(0).findValues("id");
        jira.as("admin")
                .post(
                        Projects.rest(key, "journey/order"),
                        java.util.Map.of(
                                "moved", buy.get(2).asLong(),
                                "after", buy.get(3).asLong(),
                                "version", before.path("orderVersion").asLong()))
                .expect(200);

        touchpoint("One").locator(".tp-handle").focus();
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#tp-journey-error")).containsText("Somebody else changed the journey");
        pageShowsTouchpoints("One", "Three", "Two", "Four");
        window.errors().clear();
    }

    private Locator warning() {
        return page.locator("#tp-journey-notes .aui-message-warning");
    }

    @Test
    void aFirstPhaseWithoutHearsayIsWarnedOf() {
        assertThat(warning()).hasCount(1);
        assertThat(warning()).containsText("The first phase, “Buy”, has no indirect touchpoint");

        Projects.importFile(jira, key, Csv.utf8("Phase;Touchpoint;Channel\nBuy;Friends tell of it;Word of mouth\n"));
        page.reload();
        assertThat(page.locator(".tp-touchpoint")).hasCount(5);
        assertThat(warning()).hasCount(0);

        // Now another phase comes first.
        phase("Use").locator("button[id^=tp-up-]").click();
        pageShowsPhases("Use", "Buy");
        assertThat(warning()).containsText("The first phase, “Use”, has no indirect touchpoint");
    }

    @Test
    void aPhaseIsAddedAndHasItsIssue() {
        Locator name = page.locator("#tp-new-phase-name");
        name.fill("Say <b>goodbye</b>");
        name.press("Enter");

        pageShowsPhases("Buy", "Use", "Say <b>goodbye</b>");
        assertThat(name).hasValue("");
        assertThat(name).isFocused();
        assertThat(phase("Say <b>goodbye</b>").locator("a")).hasText(Pattern.compile("Description: " + key + "-\\d+"));

        name.fill("USE");
        name.press("Enter");
        assertThat(page.locator("#tp-journey-error")).containsText("There is already a phase “Use”.");
        assertThat(name).hasValue("USE");
        pageShowsPhases("Buy", "Use", "Say <b>goodbye</b>");
        window.errors().clear();
    }

    @Test
    void aPhaseIsRenamedTogetherWithItsIssue() {
        phase("Buy").locator("button:text-is('Rename')").click();
        Locator name = page.locator(".tp-rename input");
        assertThat(name).isFocused();
        assertThat(name).hasValue("Buy");
        name.fill("Purchase");
        name.press("Enter");

        pageShowsPhases("Purchase", "Use");
        assertThat(phase("Purchase").locator("button:text-is('Rename')")).isFocused();
        String issue = journey().path("phases").path(0).path("issueKey").asText();
        assertThat(jira.as("admin")
                        .get("/rest/api/2/issue/" + issue + "?fields=summary")
                        .expect(200)
                        .json()
                        .path("fields")
                        .path("summary")
                        .asText())
                .isEqualTo("Purchase");
        pageShowsTouchpoints("One", "Two", "Three", "Four");

        phase("Use").locator("button:text-is('Rename')").click();
        name.fill("Something else");
        page.locator(".tp-rename button:text-is('Cancel')").click();
        pageShowsPhases("Purchase", "Use");
    }

    @Test
    void aPhaseThatIsDisabledLeavesTheMatrixUnlessItHoldsTouchpoints() {
        page.locator("#tp-new-phase-name").fill("Empty");
        page.locator("#tp-new-phase-name").press("Enter");
        pageShowsPhases("Buy", "Use", "Empty");
        assertThat(columns()).containsExactly("Buy", "Use", "Empty");

        disable("Empty");
        disable("Use");

        assertThat(columns()).containsExactly("Buy", "Use");
        pageShowsPhases("Buy", "Use", "Empty");
        pageShowsTouchpoints("One", "Two", "Three", "Four");

        Locator toggle = phase("Empty").locator("button[id^=tp-toggle-]");
        toggle.click();
        assertThat(toggle).hasText("Disable");
        assertThat(phase("Empty").locator(".aui-lozenge")).hasCount(0);
        assertThat(columns()).containsExactly("Buy", "Use", "Empty");
    }

    private void disable(String name) {
        Locator toggle = phase(name).locator("button[id^=tp-toggle-]");
        toggle.click();
        assertThat(toggle).hasText("Enable");
        assertThat(toggle).isFocused();
        assertThat(phase(name).locator(".aui-lozenge")).hasText("disabled");
    }

    private List<String> columns() {
        return jira.as("admin")
                .get(Projects.rest(key, "matrix"))
                .expect(200)
                .json()
                .path("columns")
                .findValuesAsText("name");
    }
}
