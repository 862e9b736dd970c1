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
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey as a curve, its lows and highs, and the step from one of them to an action. */
final class CurveIT {

    private static final String PAGE = "?selectedItem=app.touchpoint.jira.curve";

    private static Jira jira;
    private static Browser browser;
    private static String key;

    /** A line of the sample's file; what is not a number was left empty there. */
    private record Line(String phase, String summary, double ist, double soll) {

        private static double number(Map<String, String> line, String column) {
            String text = line.getOrDefault(column, "");
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
        }

        static Line of(Map<String, String> line) {
            return new Line(
                    line.getOrDefault("Phase", ""),
                    line.getOrDefault("Kontaktpunkt", ""),
                    number(line, "Ist"),
                    number(line, "Soll"));
        }

        boolean low() {
            return ist < 4 || ist < 8 && soll > ist;
        }

        boolean high() {
            return ist >= 8 || ist >= 4 && soll <= ist;
        }

        double gap() {
            return Double.isNaN(soll) ? Double.NEGATIVE_INFINITY : soll - ist;
        }
    }

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

    private static List<Line> lines() {
        return Csv.records(Csv.plainSample(), StandardCharsets.UTF_8, ';').stream()
                .map(Line::of)
                .toList();
    }

    private static List<String> named(Predicate<Line> which, Comparator<Line> order, int most) {
        return lines().stream()
                .filter(which)
                .sorted(order)
                .limit(most)
                .map(Line::summary)
                .toList();
    }

    private static List<String> lows(int most) {
        return named(
                Line::low,
                Comparator.comparing(Line::ist)
                        .thenComparing(Comparator.comparingDouble(Line::gap).reversed()),
                most);
    }

    private static List<String> highs(int most) {
        return named(Line::high, Comparator.comparing(Line::ist).reversed(), most);
    }

    private static List<String> summaries(JsonNode points) {
        return StreamSupport.stream(points.spliterator(), false)
                .map(point -> point.path("summary").asText())
                .toList();
    }

    private static JsonNode json(String path) {
        return jira.as("admin").get(Projects.rest(key, path)).expect(200).json();
    }

    @Test
    void theCurveHasEveryTouchpointInTheOrderOfTheFileWithItsFigures() {
        JsonNode curve = json("curve");

        assertThat(summaries(curve.path("points")))
                .isEqualTo(lines().stream().map(Line::summary).toList());
        assertThat(curve.path("zeroLine").asDouble()).isEqualTo(4);
        for (int i = 0; i < lines().size(); i++) {
            Line line = lines().get(i);
            JsonNode point = curve.path("points").get(i);
            assertThat(point.path("phase").asText()).as(line.summary()).isEqualTo(line.phase());
            assertThat(point.path("ist").asDouble(Double.NaN))
                    .as(line.summary())
                    .isEqualTo(Double.valueOf(line.ist()));
            assertThat(point.path("soll").asDouble(Double.NaN))
                    .as(line.summary())
                    .isEqualTo(Double.valueOf(line.soll()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void lowsAndHighsEqualAnIndependentCalculation(int most) {
        JsonNode extremes = json("extremes?n=" + most);

        assertThat(summaries(extremes.path("lows"))).isEqualTo(lows(most)).isNotEmpty();
        assertThat(summaries(extremes.path("highs"))).isEqualTo(highs(most)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "x", "3.5", ""})
    void aNumberOfExtremesThatCannotBeIsRefusedByName(String most) {
        JsonNode refused = jira.as("admin")
                .get(Projects.rest(key, "extremes?n=" + most))
                .expect(400)
                .json();

        assertThat(refused.path("code").asText()).isEqualTo("value-malformed");
        assertThat(refused.path("errorMessages").toString()).contains("1, 2, …, 100");
    }

    @Test
    void itCostsNoMoreThanTheMatrix() {
        json("matrix");
        long matrix = jira.as("admin").get(Projects.rest(key, "matrix")).work().sql();

        assertThat(jira.as("admin").get(Projects.rest(key, "curve")).work().sql())
                .isLessThanOrEqualTo(matrix);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.matrix");
            long page = window.work().sql();
            window.go("/projects/" + key + PAGE);
            assertThat(window.work().sql()).isLessThanOrEqualTo(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE, light, Journey-Kurve",
        "de_DE, dark, Journey-Kurve",
        "en_US, light, Journey curve",
        "en_US, dark, Journey curve"
    })
    void thePageNamesLowsAndHighsInTheReadersLanguageAndLooksRight(String locale, String theme, String title) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            window.go("/projects/" + key);
            window.page().locator("#touchpoint-curve").click();
            Page page = window.page();

            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".tp-curve-headline")).containsText(lows(1).get(0));
            assertThat(page.locator(".tp-curve-headline")).containsText(highs(1).get(0));
            assertThat(page.locator("#tp-lows a").allTextContents()).isEqualTo(lows(5));
            assertThat(page.locator("#tp-highs a").allTextContents()).isEqualTo(highs(5));
            assertThat(page.locator(".tp-curve-point")).hasCount(lines().size());
            assertThat(page.locator("#tp-curve-table tbody th").allTextContents())
                    .isEqualTo(lines().stream().map(Line::summary).toList());
            for (int width : new int[] {1280, 768}) {
                page.setViewportSize(width, 900);
                assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
                window.picture("curve-" + locale + "-" + theme + "-" + width);
            }
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void onePhaseCanBeChosenAndOneThatIsNotThereSaysSo() {
        String phase = lines().get(lines().size() - 1).phase();
        List<String> held = lines().stream()
                .filter(line -> line.phase().equals(phase))
                .map(Line::summary)
                .toList();
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + PAGE);
            Page page = window.page();
            page.locator(".tp-curve-phases a:text-is('" + phase + "')").click();

            assertThat(page.locator(".tp-curve-phases a[aria-current=page]")).hasText(phase);
            assertThat(page.locator("#tp-curve-table tbody th").allTextContents())
                    .isEqualTo(held);
            assertThat(page.locator("#tp-lows a").allTextContents()).isSubsetOf(held);

            window.go("/projects/" + key + PAGE + "&phase=999999");
            assertThat(page.locator("#tp-curve")).containsText("There is no touchpoint in this phase");
            window.go("/projects/" + key + PAGE + "&phase=%3Cscript%3E");
            assertThat(page.locator(".tp-curve-point")).hasCount(lines().size());
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aLowBecomesAnActionInOneStepByKeyboard() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + PAGE);
            Page page = window.page();
            page.locator("#tp-lows .tp-curve-act").first().focus();
            page.keyboard().press("Enter");
            page.keyboard().type("Ask those who were let down");
            page.keyboard().press("Enter");

            assertThat(page.locator("dialog")).hasCount(0);
            String low = page.locator("#tp-lows a").first().getAttribute("href").replaceAll(".*/", "");
            jira.until(
                    "the action improves the low",
                    () -> json("plan").findValues("actions").stream()
                            .flatMap(actions -> StreamSupport.stream(actions.spliterator(), false))
                            .filter(action -> action.path("summary").asText().equals("Ask those who were let down"))
                            .anyMatch(action -> action.path("touchpoints")
                                    .path(0)
                                    .path("issueKey")
                                    .asText()
                                    .equals(low)));
        }
    }
}
