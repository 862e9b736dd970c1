package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Importing a list as a person does it: choose or paste, look, import, look at the matrix, take back. */
final class ImportPageIT {
    private static final double RUN_MILLIS = 60_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Jira jira;
    private static Browser browser;

    private String key;
    private Window window;
    private Page page;
    private Locator status;

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
    void openThePage() {
        key = Projects.create(jira, "blank", "en");
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
        status = page.locator("#tp-status");
        goToImport();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void goToImport() {
        window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.import");
    }

    private void preview(String name, byte[] file) {
        page.locator("#tp-file").setInputFiles(new FilePayload(name, "text/csv", file));
        page.locator("#tp-preview").click();
    }

    private Locator previewedLines() {
        return page.locator("#tp-result tbody tr");
    }

    private void waitForTheEnd() {
        assertThat(status)
                .hasText(
                        Pattern.compile("Finished: (\\d+) of \\1 steps\\."),
                        new LocatorAssertions.HasTextOptions().setTimeout(RUN_MILLIS));
    }

    /** The matrix knows at once what the index learns later. */
    private JsonNode score() {
        return jira.as("admin")
                .get(Projects.rest(key, "matrix"))
                .expect(200)
                .json()
                .path("score");
    }

    private void assertNoIssueWasMade() {
        assertThat(jira.as("admin").get("/rest/api/2/issue/" + key + "-1").status())
                .isEqualTo(404);
        assertThat(score().path("all").asInt()).isZero();
    }

    @Test
    void theBrokenListShowsThreePlacesAndMakesNothing() {
        preview("broken.csv", Csv.airlineWithThreeErrors());

        assertThat(status).hasText("The file has 3 places that need correcting. Nothing was imported.");
        assertThat(previewedLines()).hasCount(3);
        assertThat(previewedLines().locator("td:nth-child(-n+3)"))
                .hasText(new String[] {"4", "Ist", "11,3", "6", "Touchpoint", "", "10", "Ist", "k. A."});
        assertThat(previewedLines().locator("td:nth-child(4)")).hasText(new Pattern[] {
            Pattern.compile("Off the scale.*from 0 to 10.*"),
            Pattern.compile("Must not be empty\\."),
            Pattern.compile("Not a number.*from 0 to 10.*")
        });
        assertThat(page.locator("#tp-start")).isHidden();
        assertNoIssueWasMade();
    }

    @Test
    void theRealListIsLookedAtImportedSeenInTheMatrixAndTakenBack() {
        preview("airline.csv", Csv.airline());
        assertThat(status).hasText("14 new, 0 changed, 0 unchanged.");
        assertThat(previewedLines()).hasCount(14);
        assertThat(page.locator("#tp-result"))
                .containsText("New phases: Vor der Reise, Am Flughafen, Während des Flugs, Nach der Landung");
        assertNoIssueWasMade();

        assertThat(page.locator("#tp-start")).isFocused();
        page.keyboard().press("Enter");
        waitForTheEnd();
        page.locator("#tp-result a:text-is('Show the touchpoint matrix')").click();

        assertThat(page.locator(".tp-entry")).hasCount(14);
        assertTotalsAreThoseOfTheFile();
        assertThat(window.errors()).isEmpty();

        goToImport();
        page.locator(".tp-runs li .tp-undo").click();
        assertThat(counts()).hasText(new Pattern[] {
            Pattern.compile("Touchpoints that will be deleted: 14"),
            Pattern.compile("Touchpoints that get former values back: 0"),
            Pattern.compile("Phases and channels that will no longer be offered: \\d+ \\(.*Vor der Reise.*\\)"),
            Pattern.compile("Kept, since somebody changed or used them after the import: 0")
        });
        for (int width : new int[] {1280, 768}) {
            page.setViewportSize(width, 800);
            window.picture("undo-" + width);
            assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
        }
        assertThat(window.accessibilityViolations()).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator(".tp-runs li .tp-undo")).isFocused();
        assertThat(score().path("all").asInt()).isEqualTo(14);

        page.keyboard().press("Enter");
        page.locator("dialog button[type=submit]").click();
        waitForTheEnd();
        assertThat(page.locator("#tp-result")).containsText("no longer offered");
        assertThat(score().path("all").asInt()).isZero();
        assertThat(Projects.found(jira.as("admin"), "project = " + key + " AND issuetype = Touchpoint", 0))
                .isEmpty();
        assertThat(window.errors()).isEmpty();
    }

    private Locator counts() {
        return page.locator("dialog .tp-undo-counts > li");
    }

    private String keyOf(String summary) {
        return Projects.found(jira.as("admin"), "project = " + key + " AND summary ~ " + summary, 1)
                .get(0);
    }

    @Test
    void whatSomebodyChangedSinceStaysAndTheDialogSaysSoBefore() {
        Projects.importFile(
                jira,
                key,
                Csv.utf8(
                        "Phase;Touchpoint;Channel;Ist\nBuy;Commented;Shop;6.5\nBuy;Rated;Till;5\nLeave;Untouched;Door;4\n"));
        String commented = keyOf("Commented");
        String rated = keyOf("Rated");
        jira.as("admin")
                .put("/rest/api/2/issue/" + commented, Map.of("fields", Map.of("summary", "Changed")))
                .expect(204);
        jira.as("admin")
                .post("/rest/touchpoint/1.0/touchpoints/" + rated + "/ratings", Map.of("group", "partner", "value", 5))
                .expect(201);
        goToImport();

        Wait.until("the change is known", Duration.ofMinutes(2), () -> {
            page.locator(".tp-runs li .tp-undo").click();
            counts().first().waitFor();
            boolean known = counts().first().textContent().endsWith(": 1");
            if (!known) {
                page.locator("dialog .aui-button-link").click();
            }
            return known;
        });

        assertThat(counts().nth(2)).hasText("Phases and channels that will no longer be offered: 2 (Leave, Door)");
        assertThat(counts().nth(3)).containsText("Kept, since somebody changed or used them after the import: 5");
        assertThat(counts().nth(3).locator("li"))
                .hasText(new String[] {commented + " Changed", rated + " Rated", "Buy", "Shop", "Till"});
        page.locator("dialog button[type=submit]").click();
        waitForTheEnd();
        assertThat(page.locator("#tp-result")).containsText("5 kept because they were changed since the import.");
        assertThat(score().path("all").asInt()).isEqualTo(2);
        assertThat(window.errors()).isEmpty();
    }

    @Test
    void anotherFileHasToBeLookedAtBeforeItIsImported() {
        preview("one.csv", Csv.utf8("Phase;Touchpoint\nBuy;First list\n"));
        assertThat(page.locator("#tp-start")).isVisible();

        page.locator("#tp-file")
                .setInputFiles(new FilePayload("two.csv", "text/csv", Csv.utf8("Phase;Touchpoint\nBuy;Second list\n")));

        assertThat(page.locator("#tp-start")).isHidden();
        assertThat(previewedLines()).hasCount(0);
        assertThat(status).hasText("Another list was chosen. Look at its preview before you import it.");
        page.locator("#tp-preview").click();
        assertThat(previewedLines().locator("td:nth-child(4)")).hasText("Second list");
        page.locator("#tp-start").click();
        waitForTheEnd();
        assertThat(jira.as("admin")
                        .get(Projects.rest(key, "matrix"))
                        .expect(200)
                        .body())
                .contains("Second list")
                .doesNotContain("First list");
        assertThat(window.errors()).isEmpty();
    }

    private void assertTotalsAreThoseOfTheFile() {
        List<Map<String, String>> lines = Csv.records(Csv.airline(), WINDOWS, ';');
        List<Double> ratings = lines.stream()
                .map(line -> Objects.requireNonNull(line.get("Ist")))
                .filter(ist -> !ist.isEmpty())
                .map(ist -> Double.valueOf(ist.replace(',', '.')))
                .toList();
        assertThat(lines).hasSize(14);
        assertThat(score().path("all").asInt()).isEqualTo(14);
        assertThat(score().path("rated").asInt()).isEqualTo(ratings.size());
        assertThat(score().path("mean").asDouble())
                .isCloseTo(
                        ratings.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
    }

    @Test
    void whatIsPastedIsImportedOnceAndTheSecondTimeThereIsNothingToDo() {
        page.locator("#tp-preview").click();
        assertThat(status).hasText("Please choose a file or paste a list first.");

        String list = "Phase;Touchpoint;Channel;Ist;Soll\nBuy;<b>Till</b>;Shop;6.5;9\n";
        page.locator("#tp-paste").fill(list);
        page.locator("#tp-preview").click();
        assertThat(status).hasText("1 new, 0 changed, 0 unchanged.");
        assertThat(previewedLines().locator("td"))
                .hasText(new String[] {"2", "new", "Buy", "<b>Till</b>", "Shop", "6.5", "9"});
        page.locator("#tp-start").click();
        waitForTheEnd();
        assertThat(score().path("all").asInt()).isEqualTo(1);

        goToImport();
        page.locator("#tp-paste").fill(list);
        page.locator("#tp-preview").click();
        assertThat(status).hasText("Everything in this list is there already. There is nothing to import.");
        assertThat(page.locator("#tp-start")).isHidden();
        assertThat(window.errors()).isEmpty();
    }
}
