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
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
            assertThat(page.locator("#tp-lows a:has(bdi)").allTextContents()).isEqualTo(lows(5));
            assertThat(page.locator("#tp-highs a:has(bdi)").allTextContents()).isEqualTo(highs(5));
            assertThat(page.locator(".tp-curve-point")).hasCount(lines().size());
            assertThat(page.locator("#tp-curve-table tbody th").allTextContents())
                    .isEqualTo(lines().stream().map(Line::summary).toList());
            for (int width : new int[] {1280, 768}) {
                page.setViewportSize(width, 900);
                assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
                window.picture("curve-" + locale + "-" + theme + "-" + width);
            }
            page.setViewportSize(320, 900);
            assertThat(window.fits("#tp-curve")).as("at 320 pixels").isTrue();
            for (Locator name : page.locator(".tp-extreme-what").all()) {
                assertThat(name.boundingBox().width)
                        .as("the button leaves room for words")
                        .isGreaterThan(120);
            }
            page.setViewportSize(768, 900);
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
            page.locator(".tp-curve-phases bdi:text-is('" + phase + "')").click();

            assertThat(page.locator(".tp-curve-phases a[aria-current=page]")).hasText(phase);
            assertThat(page.locator("#tp-curve-table tbody th").allTextContents())
                    .isEqualTo(held);
            assertThat(page.locator("#tp-lows a:has(bdi)").allTextContents()).isSubsetOf(held);

            window.go("/projects/" + key + PAGE + "&phase=999999");
            assertThat(page.locator("#tp-curve")).containsText("There is no touchpoint in this phase");
            window.go("/projects/" + key + PAGE + "&phase=%3Cscript%3E");
            assertThat(page.locator(".tp-curve-point")).hasCount(lines().size());
            assertThat(window.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"tp-lows,Ask those who were let down", "tp-highs,Tell the other branches how"})
    void aLowOrAHighBecomesAnActionInOneStepByKeyboard(String queue, String action) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + PAGE);
            Page page = window.page();
            page.locator("#" + queue + " .tp-curve-act").first().focus();
            page.keyboard().press("Enter");
            page.keyboard().type(action);
            page.keyboard().press("Enter");

            assertThat(page.locator("dialog")).hasCount(0);
            Locator improved = page.locator("#" + queue + " li").first().locator(".tp-extreme-actions");
            assertThat(improved).hasText("One open action improves it");
            assertThat(page.locator("#" + queue + " .tp-curve-act").first()).isFocused();
            String extreme = page.locator("#" + queue + " a:has(bdi)")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
            jira.until(
                    "the action improves it",
                    () -> json("plan").findValues("actions").stream()
                            .flatMap(actions -> StreamSupport.stream(actions.spliterator(), false))
                            .filter(found -> found.path("summary").asText().equals(action))
                            .anyMatch(found -> found.path("touchpoints")
                                    .path(0)
                                    .path("issueKey")
                                    .asText()
                                    .equals(extreme)));
        }
    }

    @Test
    void asManyLowsAndHighsAreNamedAsSomebodyChoosesAndTheFileHasTheSame() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + PAGE);
            Page page = window.page();
            for (int most : new int[] {3, 10}) {
                page.locator(".tp-curve-numbers a:text-is('" + most + "')").click();
                assertThat(page.locator(".tp-curve-numbers a[aria-current=page]"))
                        .hasText(String.valueOf(most));
                assertThat(page.locator("#tp-lows bdi").allTextContents()).isEqualTo(lows(most));
                assertThat(page.locator("#tp-highs bdi").allTextContents()).isEqualTo(highs(most));
                assertThat(page.locator("[data-tp-export]"))
                        .hasAttribute("data-tp-export", Pattern.compile(".*[?&]n=" + most));
            }
            window.go("/projects/" + key + PAGE + "&n=7");
            assertThat(page.locator("#tp-lows bdi")).hasCount(5);
        }
        jira.as("admin").get(Projects.rest(key, "curve/export?n=7")).expect(400);
    }

    /** A project with four segments of customers at one touchpoint, and opinions of few employees, a manager and customers at another. */
    private static String listenedTo() {
        String project = Projects.create(jira, "blank", "en");
        Projects.join(jira, project, "Developers", "tom");
        Projects.importFile(
                jira,
                project,
                Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll\nBuy;Checkout;Shop;4;9\nBuy;Hotline;Phone;5;8\n"));
        Projects.found(jira.as("admin"), "project = " + project + " AND Soll IS NOT EMPTY", 2);
        Map<String, Object> mapping = Map.of(
                "name", "Wave",
                "periodStart", "2026-09-01",
                "periodEnd", "2026-09-10",
                "raterGroup", "customer",
                "segmentColumn", "Segment",
                "scale", Map.of("min", 0, "max", 10),
                "missing", List.of(""),
                "columns", Map.of("Ease", Map.of("touchpoint", "Checkout", "criterion", "Ease")));
        String survey = jira.as("admin")
                .post(Projects.rest(project, "surveys"), mapping)
                .expect(201)
                .json()
                .path("id")
                .asText();
        String rows = "Segment;Ease\n" + "Families;8\nFamilies;9\n".repeat(6) + "Seniors;2\n".repeat(10)
                + "Singles;5\n".repeat(3) + "New;5\n".repeat(3);
        jira.as("admin")
                .putCsv("/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=false", Csv.utf8(rows))
                .expect(200);
        String hotline = Projects.found(jira.as("admin"), "project = " + project + " AND summary ~ Hotline", 1)
                .get(0);
        rate(hotline, Map.of("group", "employee", "value", 6));
        rate(hotline, Map.of("group", "manager", "value", 9, "people", 1));
        rate(hotline, Map.of("group", "customer", "value", 4, "people", 50));
        jira.until(
                "the measured Ist is known",
                () -> jira.as("admin")
                                .get(Projects.rest(project, "curve"))
                                .expect(200)
                                .json()
                                .at("/points/0/n")
                                .asInt()
                        == 28);
        return project;
    }

    private static void rate(String touchpoint, Map<String, Object> rating) {
        jira.as("admin")
                .post("/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/ratings", rating)
                .expect(201);
    }

    @Test
    void eachGroupAndSegmentHasACurveOfItsOwnAndTooFewHaveNone() {
        String project = listenedTo();
        String curve = Projects.rest(project, "curve");
        JsonNode families =
                jira.as("tom").get(curve + "?segment=Families").expect(200).json();
        assertThat(families.path("group").asText()).isEqualTo("customer");
        assertThat(families.path("segment").asText()).isEqualTo("Families");
        assertThat(families.at("/points/0/ist").asDouble()).isEqualTo(8.5);
        assertThat(families.at("/points/0/n").asInt()).isEqualTo(12);
        assertThat(families.at("/points/0/low").asDouble()).isBetween(8.0, 8.5);
        assertThat(families.at("/points/0/gap").asDouble()).isEqualTo(0.5);
        assertThat(families.at("/points/1/ist").isNull()).isTrue();
        JsonNode seniors =
                jira.as("tom").get(curve + "?segment=Seniors").expect(200).json();
        assertThat(seniors.at("/points/0/ist").asDouble()).isEqualTo(2);
        JsonNode singles =
                jira.as("tom").get(curve + "?segment=Singles").expect(200).json();
        assertThat(singles.at("/points/0/ist").isNull()).isTrue();
        assertThat(singles.at("/points/0/n").isNull()).isTrue();
        assertThat(singles.at("/points/0/needed").asInt()).isEqualTo(5);
        JsonNode employees =
                jira.as("tom").get(curve + "?group=employee").expect(200).json();
        assertThat(employees.at("/points/1/ist").isNull()).isTrue();
        assertThat(employees.at("/points/1/needed").asInt()).isEqualTo(5);
        assertThat(jira.as("tom")
                        .get(curve + "?group=manager")
                        .expect(200)
                        .json()
                        .at("/points/1/ist")
                        .asDouble())
                .isEqualTo(9);
        assertThat(jira.as("tom")
                        .get(curve + "?segment=Gone")
                        .expect(404)
                        .json()
                        .toString())
                .contains("curve.segment-unknown", "Gone", "Customers: Families");
        assertThat(jira.as("tom").get(curve + "?group=aliens").expect(400).code())
                .isEqualTo("value-malformed");
        assertThat(jira.as("tom")
                        .get(curve + "/export?segment=Gone")
                        .expect(404)
                        .code())
                .isEqualTo("curve.segment-unknown");
        assertThat(jira.as("tom")
                        .get(curve + "/export?segment=Singles&numbers=en")
                        .expect(200)
                        .body())
                .contains("fewer than 5 answers")
                .doesNotContain(",5,");
        long plain = jira.as("tom").get(curve).work().sql();
        assertThat(jira.as("tom").get(curve + "?group=employee").work().sql()).isLessThanOrEqualTo(plain + 6);

        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go("/projects/" + project + PAGE);
            Page page = window.page();
            page.locator(".tp-curve-voices a:has-text('Customers: Singles')").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("segment=Singles"));
            assertThat(page.locator(".tp-curve-voices a[aria-current=page]")).hasText("Customers: Singles");
            assertThat(page.locator("#tp-curve-table tbody tr").first()).containsText("fewer than 5 answers");
            assertThat(page.locator(".tp-curve-band")).hasCount(0);
            page.locator(".tp-curve-voices a:has-text('Customers: Families')").click();
            assertThat(page.locator(".tp-curve-band")).hasCount(1);
            assertThat(page.locator("#tp-curve-voice")).containsText("Customers: Families");
            assertThat(page.locator("[data-tp-export]"))
                    .hasAttribute("data-tp-export", Pattern.compile(".*group=customer&segment=Families"));
            assertThat(window.accessibilityViolations()).isEmpty();

            window.go("/projects/" + project + PAGE + "&group=customer");
            assertThat(page.locator(".tp-curve-kept")).containsText("kept back");
            assertThat(page.locator("#tp-curve-table tbody tr").nth(1)).containsText("kept back");
            page.locator("#tp-curve-reveal").click();
            assertThat(page.locator("#tp-curve-table tbody tr").nth(1)).containsText("4");
            assertThat(page.locator(".tp-curve-kept")).hasCount(0);

            window.go("/projects/" + project + PAGE + "&segment=Gone");
            assertThat(page.locator(".tp-curve-complaint")).containsText("Possible: ");
            assertThat(page.locator(".tp-curve-complaint")).containsText("Customers: Families");
            assertThat(page.locator(".tp-curve-point")).hasCount(2);
            assertThat(window.layoutFaults()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }
}
