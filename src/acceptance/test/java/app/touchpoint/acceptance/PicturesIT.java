package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Past;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curve, importance and dashboard of touchpoints with the names, gaps and ages that are hardest to draw; two days ago there was nothing else. */
final class PicturesIT {
    private static final String LONG_WORD = "L".repeat(255);
    private static final String ARABIC = "مركز الاتصال";
    private static final String MARKUP = "<b>\"Till\"</b> & <script>window.touched = 1</script>";
    private static final String CURVE = "?selectedItem=app.touchpoint.jira.curve";
    private static final String IMPORTANCE = "?selectedItem=app.touchpoint.jira.importance";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Jira jira;
    private static Browser browser;
    private static Client admin;
    private static String key;

    @BeforeAll
    static void start() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Touchpoint;Channel;Channel type;Ist;Soll;Importance\n"
                        + "Look;" + LONG_WORD + ";Web;online;1;8;9\n"
                        + "Look;Web form;Web;online;3;8;9\n"
                        + "Look;Nobody knows;Shop;offline;;8;\n"
                        + "Buy;Counter;Shop;offline;6;9;10\n"
                        + "Buy;\"" + MARKUP.replace("\"", "\"\"") + "\";Shop;offline;5;6;10\n"
                        + "Buy;" + ARABIC + ";Phone;offline;9.5;9;7\n"));
        Projects.found(admin, "project = " + key + " AND Soll IS NOT EMPTY", 6);
        Past.age(jira, key, 2);
        Waves.ask(admin, key, "Counter", "Speed", TODAY.minusDays(400), 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, 0);
        admin.post(
                        "/rest/touchpoint/1.0/touchpoints/" + issue("Web form") + "/handovers",
                        Map.of("to", issue("Counter")))
                .expect(201);
        jira.until("the measured Ist and the break are known", () -> {
            JsonNode counter = point("Counter");
            return counter.path("n").asInt() == 12 && counter.path("breaks").asInt() == 1;
        });
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static JsonNode point(String summary) {
        return StreamSupport.stream(
                        admin.get(Projects.rest(key, "curve"))
                                .expect(200)
                                .json()
                                .path("points")
                                .spliterator(),
                        false)
                .filter(found -> found.path("summary").asText().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String issue(String summary) {
        return point(summary).path("issueKey").asText();
    }

    @Test
    void theCurveDrawsEachThingThatItsLegendExplains() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + CURVE + "&compareWith=" + Past.daysAgo(1));
            Locator svg = window.page().locator("svg.tp-curve");

            assertThat(svg.locator(".tp-curve-zero")).hasCount(1);
            assertThat(svg.locator(".tp-curve-soll")).hasCount(6);
            assertThat(svg.locator(".tp-curve-band")).hasCount(1);
            assertThat(svg.locator(".tp-thin .tp-curve-band")).hasCount(1);
            assertThat(svg.locator(".tp-curve-stale")).hasCount(1);
            assertThat(svg.locator(".tp-curve-break")).hasCount(2);
            assertThat(svg.locator("polyline.tp-curve-line:not(.tp-curve-before)"))
                    .hasCount(2);
            assertThat(svg.locator("polyline.tp-curve-before")).hasCount(2);
            assertThat(svg.locator(".tp-curve-rank")).hasText(new String[] {"L1", "L2", "L4", "L3", "H1"});
            assertThat(svg.locator(".tp-curve-point title").nth(3)).containsText("n = 12");
            Locator cell = window.page()
                    .locator("#tp-curve-table tbody tr")
                    .nth(3)
                    .locator("td")
                    .last();
            assertThat(cell).containsText("customers, n = 12, between 5.");
            assertThat(cell).containsText("outdated");
            assertThat(window.hatched(window.page().locator("#tp-curve-table td.tp-thin")))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CURVE, IMPORTANCE})
    void namesNeitherBreakAPageNorMixWithWhatStandsBesideThem(String address) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + address);
            Page page = window.page();

            for (int width : new int[] {1280, 640, 320}) {
                page.setViewportSize(width, 900);
                // Below that the header of local Jira is wider than the window, which is none of ours.
                if (width >= 640) {
                    assertThat(window.scrollsSideways()).as(width + " pixels").isFalse();
                }
                assertThat(window.fits(".tp-print")).as(width + " pixels").isTrue();
                window.picture("pictures-" + address.replaceAll(".*\\.", "") + "-" + width);
            }
            assertThat(page.locator("table th bdi:text-is('" + ARABIC + "')")).hasCount(1);
            assertThat(page.locator("table th bdi").allTextContents()).contains(MARKUP, LONG_WORD);
            assertThat(page.locator("table th b, table th script")).hasCount(0);
            assertThat(page.evaluate("window.touched === undefined")).isEqualTo(true);
            if (address.equals(CURVE)) {
                // Its headline names the highest high, too.
                assertThat(page.locator("p[class$=-headline]").textContent()).contains("\u2068" + ARABIC + "\u2069");
            }
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void namesThatLookLikeMarkupAreTextOnOverviewAndSteckbrief() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.overview");
            assertThat(page.locator("#tp-overview-lows a").allTextContents()).contains(MARKUP);
            assertThat(page.locator("#tp-overview b, #tp-overview script")).hasCount(0);

            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief");
            assertThat(page.locator("#tp-sheet-list").textContent()).contains(MARKUP);
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + issue(MARKUP));
            assertThat(page.locator("#tp-sheet h1")).hasText(MARKUP);
            assertThat(page.locator("#tp-sheet b, #tp-sheet script")).hasCount(0);
            assertThat(page.evaluate("window.touched === undefined")).isEqualTo(true);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void importanceHasItsTargetLineTheWayToEachSollAndThinFigures() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + IMPORTANCE);
            Page page = window.page();

            assertThat(page.locator(".tp-importance-target")).hasCount(1);
            assertThat(page.locator(".tp-importance-gap")).hasCount(5);
            assertThat(page.locator("#tp-importance-table td.tp-thin")).hasCount(1);
            assertThat(window.hatched(page.locator("#tp-importance-table td.tp-thin")))
                    .isTrue();
            assertThat(page.locator(".tp-importance-number").allTextContents().stream()
                            .filter(text -> text.endsWith("⚡")))
                    .hasSize(2);
        }
    }

    private static Download taken(Page page, String choice) {
        page.locator(".tp-export-open").first().click();
        return page.waitForDownload(
                () -> page.locator(".tp-export-menu:popover-open " + choice).click());
    }

    /** Label and text, line by line. */
    private static List<String> about(Download workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook.path());
                Workbook book = new XSSFWorkbook(in)) {
            return StreamSupport.stream(book.getSheet("About").spliterator(), false)
                    .map(row -> row.getCell(0) + ": " + row.getCell(1))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"curve, curve", "matrix&rows=channel&show=soll, matrix-channel-soll"})
    void aFileOfAnEarlierDaySaysSoByItsNameAndOnItsLastSheet(String location, String name) throws IOException {
        String days = "-as-of-" + Past.daysAgo(1) + "-against-" + Past.daysAgo(2) + "-" + Past.daysAgo(0);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira." + location + "&asOf=" + Past.daysAgo(1)
                    + "&compareWith=" + Past.daysAgo(2));
            Download book = taken(window.page(), "a[data-query='format=xlsx']");

            assertThat(book.suggestedFilename()).isEqualTo(key + "-" + name + days + ".xlsx");
            assertThat(about(book))
                    .anyMatch(line -> line.startsWith("As of: "))
                    .anyMatch(line -> line.startsWith("Compared with: "))
                    .anyMatch(line -> line.contains("that you may see in this project today"))
                    .anyMatch(line -> line.contains("known of today alone"));
        }
    }

    @Test
    void aPictureOfAnEarlierDaySaysSoByItsNameAndBelow() throws IOException {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + CURVE + "&asOf=" + Past.daysAgo(1));
            Download picture = taken(window.page(), "button[data-act=svg]");

            assertThat(picture.suggestedFilename())
                    .isEqualTo(key + "-curve-as-of-" + Past.daysAgo(1) + "-" + Past.daysAgo(0) + ".svg");
            assertThat(Files.readString(picture.path()))
                    .contains("as it stood on ", ">L2 \u2068Web form\u2069 ▼ 3")
                    .contains("known of today alone");
        }
    }

    private static Locator item(Window window, String kind) {
        Page page = window.page();
        window.go("/secure/Dashboard.jspa");
        page.locator("form[action$='AddDashboardItem.jspa'] button").first().click();
        String id = page.locator(".dashboard-item").first().getAttribute("data-dashboard-item");
        page.evaluate(
                "([id, project, kind]) => fetch(AJS.contextPath() + '/secure/PreferDashboardItem.jspa', {method: 'POST',"
                        + " body: new URLSearchParams({id, preferences: JSON.stringify({project, kind,"
                        + " isConfigured: 'true'}), atl_token: document.getElementById('atlassian-token').content})})",
                new Object[] {id, key, kind});
        page.reload();
        return page.locator(".dashboard-item .tp-item").first();
    }

    @ParameterizedTest
    @ValueSource(strings = {"curve", "extremes", "matrix"})
    void theDashboardHoldsTheSameNames(String kind) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Locator item = item(window, kind);

            item.locator("bdi").first().waitFor();
            for (int width : new int[] {1280, 640, 320}) {
                window.page().setViewportSize(width, 900);
                assertThat(window.fits(".dashboard-item")).as(width + " pixels").isTrue();
            }
            assertThat(item.locator("b, script")).hasCount(0);
            assertThat(window.errors()).isEmpty();
            window.page().locator(".dashboard-item form button").first().click();
        }
    }

    @Test
    void theCurveOnTheDashboardLeavesGapsAndSaysWhatThePageSays() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Locator item = item(window, "curve");
            Locator svg = item.locator("svg");

            assertThat(svg.locator("polyline")).hasCount(2);
            assertThat(svg.locator(".tp-item-soll")).hasCount(6);
            assertThat(svg.locator(".tp-item-band")).hasCount(1);
            assertThat(svg.locator(".tp-item-break")).hasCount(2);
            assertThat(svg.locator(".tp-item-zero")).hasCount(1);
            assertThat(svg.locator(".tp-item-mark")).hasText(new String[] {"▼", "▼", "○", "●", "●", "▲"});
            assertThat(svg.locator(".tp-item-rank")).hasText(new String[] {"L1", "L2", "L3", "H1"});
            assertThat(item.locator("ol a").allTextContents())
                    .isEqualTo(List.of(LONG_WORD, "Web form", MARKUP, ARABIC));
            item.locator("summary").focus();
            window.page().keyboard().press("Enter");
            assertThat(item.locator("tbody tr")).hasCount(6);
            assertThat(item.locator("tbody tr").nth(3).locator("td").last())
                    .containsText("customers, n = 12, between 5.");
            assertThat(item.locator("tbody tr").nth(3).locator("td").last()).containsText("outdated");
            assertThat(window.accessibilityViolations()).isEmpty();
            window.page().locator(".dashboard-item form button").first().click();
        }
    }
}
