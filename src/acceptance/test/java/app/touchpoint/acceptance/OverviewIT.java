package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Sample;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a manager who has never seen the tool asks first, on the sample. */
final class OverviewIT {

    private static final String PAGE = "?selectedItem=app.touchpoint.jira.overview";

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

    private static JsonNode overview(Client client, String project) {
        return client.get(Projects.rest(project, "overview")).expect(200).json();
    }

    private static double number(Map<String, String> line, String column) {
        String text = line.getOrDefault(column, "");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
    }

    private static List<Map<String, String>> lines() {
        return Csv.records(Csv.sample("de"), StandardCharsets.UTF_8, ';');
    }

    /** From the file of the sample: the three that disappoint most, as no other misses its Soll with a lower Ist. */
    private static List<String> lowest() {
        return lines().stream()
                .filter(line -> number(line, "Ist") < 4)
                .sorted(Comparator.comparingDouble(line -> number(line, "Ist")))
                .limit(3)
                .map(line -> line.getOrDefault("Kontaktpunkt", ""))
                .toList();
    }

    private static List<String> highest() {
        return lines().stream()
                .filter(line -> number(line, "Ist") >= 8)
                .sorted(Comparator.comparingDouble((Map<String, String> line) -> number(line, "Ist"))
                        .reversed())
                .limit(3)
                .map(line -> line.getOrDefault("Kontaktpunkt", ""))
                .toList();
    }

    /** Two clicks each: the first opens the overview, the second the touchpoint or the action, or shows what is kept back. */
    @ParameterizedTest
    @CsvSource({
        "de_DE, light, anna, Überblick, Zeigen, besser als Kunden",
        "en_US, dark, tom, Overview, Show it, better than customers do"
    })
    void aManagerAnswersEachQuestionInTwoClicks(
            String locale, String theme, String user, String title, String reveal, String gap) {
        JsonNode plan =
                jira.as(user).get(Projects.rest("RAD", "plan")).expect(200).json();
        try (Window window = browser.open(jira, 1280).logIn(user)) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            Page page = window.page();
            window.go("/projects/RAD");
            assertThat(page.locator("nav a[id^=touchpoint-]").first()).hasText(title);

            opens(window, "#tp-overview-lows a", lowest());
            opens(window, "#tp-overview-highs a", highest());
            opens(
                    window,
                    "#tp-overview-break a",
                    List.of("Einen Termin in der Werkstatt finden", "Das Rad in der Werkstatt abgeben"));

            open(window);
            Locator perception = page.locator("#tp-overview-perception");
            assertThat(perception).not().containsText("Auf das reparierte Rad warten");
            perception.locator("button:text-is('" + reveal + "')").click();
            assertThat(perception).containsText("Auf das reparierte Rad warten");
            assertThat(perception).containsText(gap);
            assertThat(perception).containsText(Pattern.compile(locale.startsWith("de") ? "3,6 Punkte" : "3.6 points"));
            assertThat(perception)
                    .containsText(Pattern.compile("(Mitarbeitende|Führungskräfte|Employees|Managers) .*"
                            + "\\(n = [0-9]+ (und|and) [0-9]+\\)"));

            open(window);
            assertThat(perception).containsText("Auf das reparierte Rad warten");
            Locator next = page.locator("#tp-overview-quickwin a");
            assertThat(next).containsText(plan.at("/lanes/0/actions/0/summary").asText());
            next.click();
            assertThat(page)
                    .hasURL(Pattern.compile(
                            ".*/browse/" + plan.at("/headline/issueKey").asText() + "$"));

            open(window);
            Locator overdue = page.locator("#tp-overview-overdue");
            assertThat(overdue)
                    .containsText(Integer.toString(plan.path("overdue").size()));
            overdue.locator("a").first().click();
            assertThat(page)
                    .hasURL(Pattern.compile(".*/browse/" + plan.at("/overdue/0").asText() + "$"));
            assertThat(window.errors()).isEmpty();
        }
    }

    private static void open(Window window) {
        window.go("/projects/RAD");
        window.page().locator("#touchpoint-overview").click();
    }

    /** Names these on the page, and the first of them is one click away. */
    private static void opens(Window window, String links, List<String> names) {
        open(window);
        assertThat(window.page().locator(links).allTextContents()).isEqualTo(names);
        window.page().locator(links).first().click();
        assertThat(window.page().locator("h1")).containsText(names.get(0));
    }

    @ParameterizedTest
    @CsvSource({"de_DE, light", "de_DE, dark", "en_US, light", "en_US, dark"})
    void thePageIsForEveryoneAndWhatIsMissingIsOneClickFromWhereItIsMended(String locale, String theme) {
        JsonNode steps = overview(jira.as("anna"), "RAD").path("steps");
        assertThat(steps.findValuesAsText("code"))
                .containsSubsequence("analysis", "unrated", "strategy", "no-expectation", "plan", "overdue", "control");
        try (Window window = browser.open(jira, 1280).logIn("anna")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            window.go("/projects/RAD" + PAGE);
            Page page = window.page();
            assertThat(page.locator(".tp-overview-steps > li")).hasCount(4);
            for (int width : new int[] {1280, 768, 320}) {
                page.setViewportSize(width, 900);
                if (width > 320) {
                    assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
                }
                window.picture("overview-" + locale + "-" + theme + "-" + width);
                assertThat(window.fits("#tp-overview")).as(width + " pixels").isTrue();
            }
            page.setViewportSize(1280, 900);
            assertThat(window.accessibilityViolations()).isEmpty();

            Locator help = page.locator("#tp-ov-perception .tp-help-button");
            help.focus();
            page.keyboard().press("Enter");
            assertThat(help).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("#tp-ov-perception .tp-help-note")).isVisible();
            assertThat(window.accessibilityViolations()).isEmpty();
            window.picture("overview-help-" + locale + "-" + theme);
            page.keyboard().press("Escape");
            assertThat(help).hasAttribute("aria-expanded", "false");
            assertThat(help).isFocused();

            for (String missing : List.of("unrated", "no-soll", "overdue", "never-measured", "journey-questions")) {
                Locator link = page.locator("[data-missing=" + missing + "] a");
                if (link.count() > 0) {
                    link.click();
                    assertThat(page.locator("h1")).not().hasText(Pattern.compile("404|400"));
                    page.goBack();
                }
            }
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void whatIsMissingEqualsWhatJiraFinds() {
        Client anna = jira.as("anna");
        JsonNode unrated = missing(overview(anna, "RAD"), "unrated");

        assertThat(unrated.path("count").asInt())
                .isEqualTo(Projects.total(anna, "project = RAD AND issue in touchpointUnrated()"))
                .isEqualTo((int) lines().stream()
                        .filter(line -> Double.isNaN(number(line, "Ist")))
                        .count());
        assertThat(unrated.path("path").asText()).startsWith("/issues/?jql=key+in+");
    }

    private static JsonNode missing(JsonNode overview, String code) {
        return StreamSupport.stream(overview.path("steps").spliterator(), false)
                .flatMap(step -> StreamSupport.stream(step.path("missing").spliterator(), false))
                .filter(missing -> missing.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itCostsTheSameHoweverManyTouchpointsThereAre() {
        String key = Projects.create(jira, "blank", "de");
        Projects.importFile(jira, key, touchpoints(2));
        Client admin = jira.as("admin");
        Projects.found(admin, "project = " + key + " AND issuetype = Kontaktpunkt", 2);
        long few = cost(key);
        Projects.importFile(jira, key, touchpoints(60));
        Projects.found(admin, "project = " + key + " AND issuetype = Kontaktpunkt", 60);

        jira.until("the cost has settled", () -> cost(key) <= few);
        assertThat(overview(admin, key).path("touchpoints").asInt()).isEqualTo(60);
    }

    private static long cost(String key) {
        overview(jira.as("admin"), key);
        return jira.as("admin").get(Projects.rest(key, "overview")).work().sql();
    }

    private static byte[] touchpoints(int many) {
        StringBuilder file = new StringBuilder("Phase;Kontaktpunkt;Ist;Soll\n");
        IntStream.range(0, many)
                .forEach(i -> file.append("Kauf;Punkt ").append(i).append(";3;8\n"));
        return Csv.utf8(file.toString());
    }

    @Test
    void anEmptyProjectSaysWhereToBegin() {
        String key = Projects.create(jira, "blank", "de");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + key + PAGE);

            assertThat(window.page().locator("#tp-overview .aui-message a"))
                    .hasAttribute("href", Pattern.compile(".*selectedItem=app\\.touchpoint\\.jira\\.import"));
            assertThat(window.page().locator("[data-missing=unrated]")).hasCount(0);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }
}
