package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matters most against how good it is: the picture, its table and its JSON. */
final class ImportanceIT {

    private static final String PAGE = "?selectedItem=app.touchpoint.jira.importance";

    private static Jira jira;
    private static Browser browser;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        key = Projects.create(jira, "blank", "de");
        Projects.importFile(jira, key, Csv.plainSample());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static double number(Map<String, String> line, String column) {
        String text = line.getOrDefault(column, "");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
    }

    /** By summary, of those lines of the file that have all three values. */
    private static Map<String, String> quadrants(String cross) {
        List<Map<String, String>> lines = Csv.records(Csv.plainSample(), StandardCharsets.UTF_8, ';').stream()
                .filter(line -> !Double.isNaN(number(line, "Ist")) && !Double.isNaN(number(line, "Wichtigkeit")))
                .filter(line -> !cross.equals("target") || !Double.isNaN(number(line, "Soll")))
                .toList();
        double ist = lines.stream()
                .mapToDouble(line -> number(line, "Ist"))
                .average()
                .orElseThrow();
        double importance = lines.stream()
                .mapToDouble(line -> number(line, "Wichtigkeit"))
                .average()
                .orElseThrow();
        Map<String, String> quadrants = new TreeMap<>();
        for (Map<String, String> line : lines) {
            double from = cross.equals("mean") ? importance : 5;
            double good = cross.equals("target") ? number(line, "Soll") : cross.equals("mean") ? ist : 5;
            boolean isImportant = number(line, "Wichtigkeit") >= from;
            boolean isGood = number(line, "Ist") >= good;
            quadrants.put(
                    line.getOrDefault("Kontaktpunkt", ""),
                    isImportant
                            ? isGood ? "keep-up" : "concentrate-here"
                            : isGood ? "possible-overkill" : "low-priority");
        }
        return quadrants;
    }

    private static JsonNode json(String cross) {
        return jira.as("admin")
                .get(Projects.rest(key, "importance?cross=" + cross))
                .expect(200)
                .json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "midpoint", "mean"})
    void quadrantsEqualAnIndependentCalculation(String cross) {
        Map<String, String> found = new TreeMap<>();
        json(cross)
                .path("points")
                .forEach(point -> found.put(
                        point.path("summary").asText(), point.path("quadrant").asText()));

        assertThat(found).isEqualTo(quadrants(cross)).hasSizeGreaterThan(20);
    }

    @Test
    void aCrossHairThatIsNoneIsRefusedByName() {
        JsonNode refused = jira.as("admin")
                .get(Projects.rest(key, "importance?cross=%3Cscript%3E"))
                .expect(400)
                .json();

        assertThat(refused.path("errorMessages").toString()).contains("target, midpoint, mean");
    }

    @Test
    void itCostsNoMoreThanTheMatrix() {
        jira.as("admin").get(Projects.rest(key, "matrix")).expect(200);
        long matrix = jira.as("admin").get(Projects.rest(key, "matrix")).work().sql();

        assertThat(jira.as("admin").get(Projects.rest(key, "importance")).work().sql())
                .isLessThanOrEqualTo(matrix);
    }

    /** The numbers beside marks, and those that the page names where a mark is shared. */
    private static List<Integer> numbersDrawn(Page page) {
        Stream<String> alone = page.locator(".tp-importance-number").allTextContents().stream()
                .map(text -> text.replace("⚡", ""))
                .filter(text -> !text.startsWith("×"));
        Stream<String> shared = page.locator(".tp-importance-shared li").allTextContents().stream()
                .flatMap(
                        text -> Stream.of(text.replaceAll(".*[a-zA-Z]+\\. ", "").split(", ")));
        return Stream.concat(alone, shared).map(Integer::valueOf).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de_DE | light | Wichtigkeit und Ist | Hier ansetzen    | In der Mitte
            de_DE | dark  | Wichtigkeit und Ist | Hier ansetzen    | In der Mitte
            en_US | light | Importance and Ist  | Concentrate here | In the middle
            en_US | dark  | Importance and Ist  | Concentrate here | In the middle
            """)
    void thePictureNamesItsQuadrantsAndEachPointOpensItsIssue(
            String locale, String theme, String title, String quadrant, String middle) {
        JsonNode points = json("target").path("points");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            window.go("/projects/" + key);
            window.page().locator("#touchpoint-importance").click();
            Page page = window.page();

            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".tp-importance-headline"))
                    .containsText(points.path(0).path("summary").asText());
            assertThat(page.locator(".tp-importance-quadrant").first()).hasText(quadrant);
            assertThat(page.locator(".tp-importance-gap")).hasCount(points.size());
            assertThat(page.locator(".tp-importance-target")).hasCount(1);
            assertThat(numbersDrawn(page))
                    .isEqualTo(IntStream.rangeClosed(1, points.size()).boxed().toList());
            assertThat(page.locator("#tp-importance-table tbody th").allTextContents())
                    .isEqualTo(points.findValuesAsText("summary"));
            for (int width : new int[] {1280, 768}) {
                page.setViewportSize(width, 900);
                assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
                window.picture("importance-" + locale + "-" + theme + "-" + width);
            }
            assertThat(window.accessibilityViolations()).isEmpty();

            page.locator(".tp-importance-crosses a:text-is('" + middle + "')").click();
            assertThat(page.locator(".tp-importance-crosses a[aria-current=page]"))
                    .hasText(middle);
            assertThat(page.locator(".tp-importance-cross")).hasCount(2);

            window.go("/projects/" + key + PAGE + "&cross=%22%3E%3Cscript%3E");
            page.locator(".tp-importance-point").first().focus();
            page.keyboard().press("Enter");
            String first = points.path(0).path("issueKey").asText();
            page.waitForURL(url -> url.endsWith("/browse/" + first)
                    || URLDecoder.decode(url, StandardCharsets.UTF_8).contains("/issues/?jql=key in (" + first + ", "));
            assertThat(window.errors()).isEmpty();
        }
    }
}
