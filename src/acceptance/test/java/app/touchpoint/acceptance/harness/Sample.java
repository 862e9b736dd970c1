package app.touchpoint.acceptance.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;

/** Local Jira with the sample of a bicycle retailer. */
public final class Sample {

    private static final double LOADING_MILLIS = 180_000;

    private Sample() {}

    /** The one in German that tests share: they may add to it, and change only what no other looks at. It ends with the test JVM. */
    public static Jira german() {
        return Shared.GERMAN;
    }

    private static final class Shared {
        private static final Jira GERMAN = make();

        private static Jira make() {
            Jira jira = start("de", "Kontaktpunkt", "Probefahrt");
            Runtime.getRuntime().addShutdownHook(new Thread(jira::close));
            return jira;
        }
    }

    /**
     * A new Jira whose first user has taken the sample.
     *
     * @param issueType of touchpoints, in that language
     * @param known a touchpoint that stands in its matrix
     */
    public static Jira start(String language, String issueType, String known) {
        Jira started = Jira.startNew("sample-" + language);
        try (Browser browser = Browser.start();
                Window window = browser.open(started, 1280)) {
            window.logIn("admin").go("/secure/Dashboard.jspa");
            window.page()
                    .locator(".sample-offer button[name=language][value=" + language + "]")
                    .click();
            assertThat(window.page().locator("#sample-done"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LOADING_MILLIS));
            Projects.found(started.as("admin"), "project = RAD AND issuetype = " + issueType, 52);
            window.go("/projects/RAD?selectedItem=app.touchpoint.jira.matrix");
            assertThat(window.page()
                            .locator(".tp-entry:has-text('" + known + "')")
                            .first())
                    .isVisible();
            window.picture("sample-matrix-" + language);
            if (!window.errors().isEmpty()) {
                throw new AssertionError(window.errors());
            }
            return started;
        } catch (AssertionError | RuntimeException e) {
            started.close();
            throw e;
        }
    }
}
