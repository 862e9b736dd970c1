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
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page of paper per touchpoint. */
final class SteckbriefIT {

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");

    private static Jira jira;
    private static Browser browser;
    private static Client admin;
    private static String key;
    private static String touchpoint;
    private static String bare;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "de");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Kontaktpunkt;Kanal;Ist;Soll;Wichtigkeit\n"
                        + "Beratung;Probefahrt;Laden;4;9;8\nBeratung;Hotline;Telefon;;7;\nKauf;Kasse;Laden;5;5;\n"));
        touchpoint = keyOf("Probefahrt");
        bare = keyOf("Hotline");
        fill();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String keyOf(String summary) {
        for (JsonNode one :
                admin.get(Projects.rest(key, "matrix")).expect(200).json().path("touchpoints")) {
            if (one.path("summary").asText().equals(summary)) {
                return one.path("key").asText();
            }
        }
        throw new AssertionError("There is no " + summary);
    }

    private static String of(String issue, String what) {
        return "/rest/touchpoint/1.0/touchpoints/" + issue + what;
    }

    private static String address(String issue) {
        return "/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + issue;
    }

    /** All that a Steckbrief can say. */
    private static void fill() {
        Map<String, Object> fields = new HashMap<>();
        Map.of(
                        "promise", "Jedes Rad darf man fahren",
                        "expectation-wanted", "Zeit und ein passendes Rad",
                        "departments", "Verkauf\nWerkstatt",
                        "contact-mode", "direct",
                        "contacts-per-month", "120",
                        "word-of-mouth-potential", "9",
                        "recommenders", "Radvereine\t8\t7\tdie Beratung\t",
                        "churn-risk", "4",
                        "churn-signs", "Termine werden abgesagt",
                        "blockers", "Zu wenige Vorführräder")
                .forEach((code, value) -> fields.put(code, Map.of("value", value, "base", 0)));
        admin.patch(of(touchpoint, "/profile"), Map.of("fields", fields)).expect(200);
        incident(touchpoint, "negative", "Das Rad war nicht aufgepumpt", "2026-10-02");
        admin.post(
                        of(touchpoint, "/reviews"),
                        Map.of("date", "2026-11-01", "findings", "Zu lange Wartezeit", "decision", "Termine vergeben"))
                .expect(201);
        admin.post(of(touchpoint, "/ratings"), Map.of("group", "manager", "value", 7))
                .expect(201);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Waves.ask(admin, key, "Probefahrt", "Zufriedenheit", today.minusDays(120), Waves.all(3, 40));
        Waves.ask(admin, key, "Probefahrt", "Zufriedenheit", today.minusDays(20), Waves.all(5, 40));
        admin.post(
                        Projects.rest(key, "plan/actions"),
                        Map.of("summary", "Vorführräder kaufen", "touchpoint", touchpoint))
                .expect(201);
        jira.until(
                "the action improves the touchpoint",
                () -> admin.get(of(touchpoint, ""))
                                .expect(200)
                                .json()
                                .path("openActions")
                                .asInt()
                        == 1);
    }

    private static void incident(String issue, String polarity, String story, String day) {
        admin.post(of(issue, "/incidents"), Map.of("polarity", polarity, "story", story, "day", day))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE, light, Steckbrief, Prozess, direkt, 'Nächste Messung'",
        "en_US, dark, Fact sheet, Process, direct, Next measurement"
    })
    void itSaysAllThatIsKnownInTheReadersLanguageOnEveryWidth(
            String locale, String theme, String name, String process, String mode, String next) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            window.go("/browse/" + touchpoint);
            Page page = window.page();
            page.locator(".tp-panel-sheet a").click();

            assertThat(page).hasURL(jira.base() + address(touchpoint));
            assertThat(page.locator(".tp-sheet-kicker")).containsText(name);
            assertThat(page.locator(".tp-sheet-kicker")).containsText("Beratung · Laden");
            assertThat(page.locator("h1")).hasText("Probefahrt");
            assertThat(page.locator("[data-figure=soll] strong")).hasText("9");
            assertThat(page.locator("[data-figure=importance] strong")).hasText("8");
            assertThat(page.locator("[data-section=expectation]")).containsText("Jedes Rad darf man fahren");
            assertThat(page.locator("[data-section=process] h2")).hasText(process);
            assertThat(page.locator("[data-section=process]")).containsText(mode);
            assertThat(page.locator("[data-section=process]")).containsText("Verkauf, Werkstatt");
            assertThat(page.locator("[data-section=incidents]")).containsText("Das Rad war nicht aufgepumpt");
            assertThat(page.locator("[data-section=word-of-mouth]")).containsText("Radvereine");
            assertThat(page.locator("[data-section=risk]")).containsText("Zu wenige Vorführräder");
            assertThat(page.locator("[data-section=actions]")).containsText("Vorführräder kaufen");
            assertThat(page.locator("[data-section=reviews]")).containsText("Termine vergeben");
            assertThat(page.locator(".tp-sheet-ratings tbody tr")).hasCount(5);
            assertThat(page.locator(".tp-sheet-measured tbody tr")).hasCount(1);
            assertThat(page.locator(".tp-sheet-measured")).containsText("n = 40");
            assertThat(page.locator(".tp-sheet-measured"))
                    .containsText(locale.startsWith("de") ? "3,00 → 5,00" : "3.00 → 5.00");
            assertThat(page.locator(".tp-sheet-line")).containsText(next);
            assertThat(page.locator("#tp-sheet-next")).containsText("Zufriedenheit");
            for (int width : new int[] {1280, 768, 320}) {
                page.setViewportSize(width, 900);
                if (width > 320) {
                    assertThat(window.layoutFaults()).as(width + " pixels").isEmpty();
                }
                assertThat(window.fits("#tp-sheet")).as(width + " pixels").isTrue();
                window.picture("steckbrief-" + locale + "-" + theme + "-" + width);
            }
            assertThat(window.accessibilityViolations()).isEmpty();

            window.go("/projects/" + key);
            page.locator("#touchpoint-steckbriefe").click();
            assertThat(page.locator("#tp-sheet-list tbody a").allTextContents())
                    .isEqualTo(List.of("Probefahrt", "Hotline", "Kasse"));
            assertThat(window.accessibilityViolations()).isEmpty();
            page.locator("#tp-sheet-list tbody a").nth(1).click();
            assertThat(page.locator("h1")).hasText("Hotline");
            assertThat(page.locator(".tp-sheet-none")).hasCount(7);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    /** From the dark theme, as that is where ink could be wasted. */
    @Test
    void onPaperItIsOnePageBlackOnWhiteWithoutWhatIsAroundIt() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", "de_DE").prefer("theme", "dark");
            window.go(address(touchpoint));
            Page page = window.page();

            byte[] pdf = printed(page);
            keep("steckbrief.pdf", pdf);
            assertThat(sheets(pdf)).isEqualTo(1);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 1000);
            for (String around : List.of("#header", "#footer", ".aui-sidebar", "#tp-sheet-print", ".skip-link")) {
                assertThat(page.locator(around).first()).isHidden();
            }
            for (String part : List.of("h1", "h2", "td", ".tp-sheet-text", ".tp-sheet-figure strong")) {
                assertThat(page.locator("#tp-sheet " + part).first()).hasCSS("color", "rgb(0, 0, 0)");
            }
            for (String behind : List.of("html", "body", "#tp-sheet", "#tp-sheet table")) {
                assertThat(page.locator(behind).first()).hasCSS("background-color", "rgb(255, 255, 255)");
            }
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => [...document.querySelectorAll('#tp-sheet *')]"
                                                    + ".every(e => e.scrollWidth <= e.clientWidth + 1 || getComputedStyle(e).overflow === 'visible')"))
                    .isTrue();
            window.picture("steckbrief-print");
        }
    }

    @Test
    void eachTouchpointOfTheSampleIsOnePageOnPaper() {
        assumeThat(Jira.isForeign()).isFalse();
        Jira sample = Sample.german();
        List<String> keys = sample.as("admin")
                .get(Projects.rest("RAD", "matrix"))
                .expect(200)
                .json()
                .path("touchpoints")
                .findValuesAsText("key");
        assertThat(keys).hasSizeGreaterThan(40);
        try (Window window = browser.open(sample, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", "de_DE");
            List<String> longer = keys.stream()
                    .filter(issue -> {
                        window.go("/projects/RAD?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + issue);
                        return sheets(printed(window.page())) != 1;
                    })
                    .toList();
            assertThat(longer).isEmpty();
        }
    }

    private static byte[] printed(Page page) {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    }

    private static long sheets(byte[] pdf) {
        return PAGE_OF_PDF
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static void keep(String name, byte[] content) {
        try {
            Path folder = Files.createDirectories(Jira.outputFolder().resolve("pictures"));
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itCostsTheSameHoweverMuchThereIsToSay() {
        String till = keyOf("Kasse");
        incident(till, "positive", "Zahlen ging schnell", "2026-10-03");
        admin.post(Projects.rest(key, "criteria"), Map.of("name", "Wartezeit", "touchpoint", till))
                .expect(201);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(till));
            window.go(address(till));
            long before = window.work().sql();
            IntStream.rangeClosed(1, 12).forEach(i -> {
                incident(till, "positive", "Gern geschehen " + i, "2026-09-" + (10 + i));
                admin.post(of(till, "/reviews"), Map.of("date", "2026-09-" + (10 + i), "findings", "Gut"))
                        .expect(201);
                admin.post(of(till, "/ratings"), Map.of("group", "partner", "value", 5))
                        .expect(201);
                admin.post(Projects.rest(key, "criteria"), Map.of("name", "Frage " + i, "touchpoint", till))
                        .expect(201);
            });
            window.go(address(till));
            window.go(address(till));

            assertThat(window.work().sql()).isLessThanOrEqualTo(before);
            assertThat(window.page().locator("[data-section=incidents] .tp-sheet-note"))
                    .containsText("10");
        }
    }

    @Test
    void aTouchpointThatIsNotThereAndOneThatMayNotBeSeenGetTheSameAnswer() {
        Projects.join(jira, key, "Developers", "tom");
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go(address(key + "-99999"));
            assertThat(window.page().locator("[role=alert]")).containsText(key + "-99999");
            assertThat(window.page().locator("#tp-sheet")).hasCount(0);
            window.go(address("%3Cscript%3Ealert(1)%3C/script%3E"));
            assertThat(window.page().locator("[role=alert]")).containsText("<script>");
            window.go(address(bare));
            assertThat(window.page().locator("h1")).hasText("Hotline");
            assertThat(window.errors()).isEmpty();
        }
    }
}
