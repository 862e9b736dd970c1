package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Sample;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app's item on the dashboard, on the sample. */
final class DashboardItemIT {

    private static Jira jira;
    private static Browser browser;

    @BeforeAll
    static void takeTheSample() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Sample.german();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static JsonNode json(String path) {
        return jira.as("tom").get(Projects.rest("RAD", path)).expect(200).json();
    }

    /** What each kind has to show, by kind. */
    private static Map<String, String> shown() {
        return Map.of(
                "matrix", json("matrix?rows=channel").at("/rows/0/name").asText(),
                "curve", json("extremes?n=3").at("/highs/2/summary").asText(),
                "extremes", json("extremes?n=5").at("/lows/4/summary").asText(),
                "quickwins", json("plan").at("/lanes/0/actions/0/summary").asText(),
                "overdue", json("overview").at("/overdue/actions/0/name").asText());
    }

    @ParameterizedTest
    @CsvSource({"de_DE, light, Kontaktpunkte, Speichern", "en_US, dark, Touchpoints, Save"})
    void itIsAddedConfiguredAndShowsEachKindByKeyboardAndMouse(String locale, String theme, String name, String save) {
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            Page page = window.page();
            page.locator("form[action$='AddDashboardItem.jspa'] button:text-is('" + name + "')")
                    .click();
            Locator item = page.locator(".dashboard-item");
            assertThat(item.locator("h2")).hasText(name);

            item.locator("select").first().selectOption("RAD");
            item.locator("select").first().focus();
            page.keyboard().press("Tab");
            assertThat(item.locator("select").last()).isFocused();
            page.keyboard().press("Tab");
            assertThat(item.locator("button[type=submit]:text-is('" + save + "')"))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(item.locator("table")).isVisible();

            shown().forEach((kind, text) -> {
                item.locator(".dashboard-item-configure").click();
                item.locator("select").last().selectOption(kind);
                item.locator("button:text-is('" + save + "')").click();
                assertThat(item.locator(".tp-item")).containsText(text);
                assertThat(item.locator("h2")).containsText("RAD");
                assertThat(item.locator(".tp-item .tp-help-button").first()).isVisible();
                if (kind.equals("curve")) {
                    item.locator("[data-tp-help=class] .tp-help-button").click();
                    assertThat(item.locator("[data-tp-help=class] .tp-help-text"))
                            .hasText(json("curve").path("classHelp").asText());
                    page.keyboard().press("Escape");
                }
                assertThat(window.accessibilityViolations("wcag22aa")).as(kind).isEmpty();
                for (int width : new int[] {1280, 768, 320}) {
                    page.setViewportSize(width, 900);
                    assertThat(window.fits(".dashboard-item"))
                            .as(kind + " at " + width)
                            .isTrue();
                }
                page.setViewportSize(1280, 900);
                window.picture("dashboard-" + kind + "-" + locale + "-" + theme);
            });
            item.locator(".dashboard-item-configure").click();
            item.locator("select").last().selectOption("overdue");
            item.locator("button:text-is('" + save + "')").click();
            assertThat(item.locator(".tp-item")).containsText(shown().get("overdue"));
            page.reload();
            assertThat(item.locator(".tp-item")).containsText(shown().get("overdue"));
            item.locator("a[href*='/browse/']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/browse/RAD-[0-9]+$"));
            assertThat(window.errors()).isEmpty();

            window.go("/secure/Dashboard.jspa");
            item.locator("form button").click();
            assertThat(item).hasCount(0);
        }
    }

    /** Somebody else's choice of a project, as on a shared dashboard. */
    @Test
    void aProjectThatMayNotBeSeenAnswersAsOneThatDoesNotExist() {
        try (Window window = browser.open(jira, 1280).logIn("gast")) {
            String hidden = refusal(window, "RAD");
            String missing = refusal(window, "NIX");

            assertThat(hidden).isEqualTo(missing.replace("NIX", "RAD")).isNotBlank();
        }
    }

    private static String refusal(Window window, String project) {
        Page page = window.page();
        window.go("/secure/Dashboard.jspa");
        page.locator("form[action$='AddDashboardItem.jspa'] button").first().click();
        String id = page.locator(".dashboard-item").first().getAttribute("data-dashboard-item");
        page.evaluate(
                "([id, project]) => fetch(AJS.contextPath() + '/secure/PreferDashboardItem.jspa', {method: 'POST',"
                        + " body: new URLSearchParams({id, preferences: JSON.stringify({project, kind: 'overdue',"
                        + " isConfigured: 'true'}), atl_token: document.getElementById('atlassian-token').content})})",
                new Object[] {id, project});
        page.reload();
        String told = page.locator(".dashboard-item .aui-message").first().textContent();
        page.locator(".dashboard-item form button").first().click();
        return told;
    }
}
