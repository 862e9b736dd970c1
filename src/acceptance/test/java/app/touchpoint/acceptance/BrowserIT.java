package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Window;
import org.junit.jupiter.api.Test;

/** The way into Jira, which every other journey takes too. */
final class BrowserIT {
    @Test
    void annaLogsInThroughTheFormAndSeesTheDashboard() {
        try (Browser browser = Browser.start();
                Window window = browser.open(Jira.shared(), 1280)) {
            window.logIn("anna").go("/secure/Dashboard.jspa");

            assertThat(window.page().content()).contains("anna");
            assertThat(window.errors()).isEmpty();
        }
    }
}
