package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody can read and leave the dialogs of incidents and hand-overs, in both languages, both colours and on narrow windows. */
final class DialogsIT {
    private static Jira jira;
    private static String ride;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        Client admin = jira.as("admin");
        String key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(
                jira, key, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Test ride;Branch\nInterest;Hotline;Phone\n"));
        ride = Projects.found(admin, "project = " + key + " AND summary ~ \"Test ride\"", 1)
                .get(0);
        String hotline = Projects.found(admin, "project = " + key + " AND summary ~ Hotline", 1)
                .get(0);
        String touchpoint = "/rest/touchpoint/1.0/touchpoints/" + ride;
        admin.post(touchpoint + "/handovers", Map.of("to", hotline)).expect(201);
        Map<String, Object> told = Map.of("polarity", "positive", "story", "They let me ride for an hour");
        String id = admin.post(touchpoint + "/incidents", told)
                .expect(201)
                .json()
                .path("id")
                .asText();
        admin.put(touchpoint + "/incidents/" + id, told).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"light, en_US, 1280", "light, de_DE, 768", "dark, en_US, 768", "dark, de_DE, 1280"})
    void everybodyCanReadAndLeaveThem(String theme, String locale, int width) {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, width).logIn("admin")) {
            Page page = window.page();
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            window.go("/browse/" + ride);
            page.locator(".tp-earlier").click();
            assertThat(page.locator(".tp-incident-earlier li")).hasCount(1);
            softly.assertThat(window.accessibilityViolations())
                    .as("the panel with an incident's earlier wording")
                    .isEmpty();
            for (String opener : new String[] {
                ".tp-log",
                ".tp-correct",
                ".tp-remove",
                ".tp-add-handover",
                ".tp-handover-tools button >> nth=0",
                ".tp-handover-tools button >> nth=1",
                "#touchpoint-log-incident"
            }) {
                page.locator(opener).press("Enter");
                Locator dialog = page.locator("dialog");
                assertThat(dialog).isVisible();
                String name = "dialog-" + opener.replaceAll("[^a-z0-9]", "") + "-" + theme + "-" + locale;
                window.picture(name);
                softly.assertThat(window.accessibilityViolations()).as(name).isEmpty();
                softly.assertThat(window.scrollsSideways()).as(name).isFalse();
                for (Locator legend : dialog.locator("legend").all()) {
                    softly.assertThat(legend.boundingBox().height)
                            .as("what is asked can be read: " + name)
                            .isGreaterThan(10);
                }
                Locator offered = dialog.locator("[role=combobox][aria-expanded=true]");
                if (opener.equals("#touchpoint-log-incident")) {
                    // The first key closes the list of touchpoints, which opens where the focus is.
                    assertThat(offered).isVisible();
                    page.keyboard().press("Escape");
                    assertThat(offered).hasCount(0);
                }
                page.keyboard().press("Escape");
                assertThat(dialog).hasCount(0);
                assertThat(page.locator(opener)).isFocused();
            }
            softly.assertThat(window.errors()).isEmpty();
        }
        softly.assertAll();
    }
}
