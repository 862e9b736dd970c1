package app.touchpoint.acceptance.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria and measurements on the page Measurements as a person uses it. */
final class CriterionPageIT {
    private static Jira jira;
    private static Browser browser;
    private static Client admin;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String address(String key) {
        return "/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements";
    }

    private static Locator field(Page page, String label) {
        return page.locator("dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** What a browser says of an answer that refuses something is no fault of the page. */
    private static List<String> faults(Window window) {
        return window.errors().stream()
                .filter(error -> !error.contains("the server responded with a status of 4"))
                .toList();
    }

    /** Once the page was looked at again its buttons work. */
    private static Locator ready(Page page, String selector) {
        return page.locator("#tp-measure[data-ready] " + selector);
    }

    private static void save(Page page) {
        page.locator("dialog button[type=submit]").click();
    }

    @Test
    void targetsAndLimitsAreDrawnIntoTheSeriesWithATableBesideIt() {
        String key = Projects.create(jira, "blank", "en");
        String id = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit"));
        List<Map<String, Object>> months = new ArrayList<>();
        for (int month = 1; month <= 9; month++) {
            months.add(MeasurementIT.counted("2026-0" + month, 0, 0, 20 - month, month, 20));
        }
        admin.post(CriterionIT.CRITERIA + id + "/measurements", months).expect(201);
        for (Map<String, Object> target : List.<Map<String, Object>>of(
                Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4.2),
                Map.of("validFrom", "2026-07-01", "minimum", 4.2, "desired", 4.4),
                Map.of("validFrom", "2027-01-01", "minimum", 4.4, "desired", 5))) {
            admin.post(CriterionIT.CRITERIA + id + "/targets", target).expect(201);
        }
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key) + "&criterion=" + id);
            Page page = window.page();
            assertThat(page.locator(".tp-chart .tp-target-desired")).hasCount(2);
            assertThat(page.locator(".tp-chart .tp-target-minimum title").first())
                    .hasText("Minimum: 5.00");
            assertThat(page.locator(".tp-chart .tp-limit")).hasCount(2);
            assertThat(page.locator(".tp-series + .tp-hint")).containsText("provisional from 9 periods");
            Locator rows = page.locator(".tp-series tbody tr");
            assertThat(rows.nth(0)).containsText("minimum reached (5.00 to 8.00)");
            assertThat(rows.nth(5)).containsText("minimum reached (5.00 to 8.00)");
            assertThat(rows.nth(6)).containsText("missed (8.00 to 8.50)");
            Assertions.assertThat(window.layoutFaults()).isEmpty();
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void ofALongSeriesTheLatestPeriodsAreDrawnAndAllOfThemAreToBeHad() {
        String key = Projects.create(jira, "blank", "en");
        String id = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit"));
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<Map<String, Object>> days = new ArrayList<>();
        for (int day = 0; day <= 1_000; day++) {
            String date = first.plusDays(day).toString();
            days.add(Map.of("periodStart", date, "periodEnd", date, "counts", Map.of("4", 20 + day % 2 * 10, "5", 20)));
        }
        admin.post(CriterionIT.CRITERIA + id + "/measurements", days).expect(201);

        JsonNode all = admin.get(CriterionIT.CRITERIA + id + "/measurements?start=1000&limit=50")
                .expect(200)
                .json();
        Assertions.assertThat(all.path("total").asInt()).isEqualTo(1_001);
        Assertions.assertThat(all.at("/values/0/periodEnd").asText())
                .isEqualTo(first.plusDays(1_000).toString());
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key) + "&criterion=" + id);
            Page page = window.page();
            assertThat(page.locator(".tp-series tbody tr")).hasCount(1_000);
            assertThat(page.locator(".tp-series tbody tr").last()).containsText("Sep 27, 2026");
            assertThat(page.locator(".tp-series + .tp-hint")).containsText("the latest 1,000 of 1,001 measurements");
            assertThat(page.locator(".tp-series + .tp-hint")).containsText("20 periods");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aTargetIsShownBesideTheSeriesThatItWasSetInOnly() {
        String key = Projects.create(jira, "blank", "en");
        String id = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit"));
        admin.post(
                        CriterionIT.CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.counted("2026-01", 0, 0, 0, 20, 20)))
                .expect(201);
        admin.post(
                        CriterionIT.CRITERIA + id + "/targets",
                        Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4.5))
                .expect(201);
        admin.put(
                        CriterionIT.CRITERIA + id,
                        Map.of("version", 1, "scale", Map.of("min", 1, "max", 7), "newSeries", true))
                .expect(200);
        admin.post(
                        CriterionIT.CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.counted("2026-02", 0, 0, 0, 20, 20, 0, 0)))
                .expect(201);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key) + "&criterion=" + id);
            Page page = window.page();
            assertThat(page.locator(".tp-series tbody tr")).hasCount(1);
            assertThat(page.locator(".tp-series")).not().containsText("reached");
            assertThat(page.locator(".tp-chart .tp-target")).hasCount(0);
            assertThat(page.locator(".tp-past tbody tr")).containsText("reached (5.00 to 8.75)");

            ready(page, "#tp-criteria .tp-criterion-aim").click();
            assertThat(field(page, "Desired")).isVisible();
            assertThat(page.locator("dialog")).containsText("From 1 to 7");
            assertThat(page.locator("dialog table")).hasCount(0);
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aPersonDeletesACriterionThatWasAddedByMistakeAndNoneThatWasMeasured() {
        String key = Projects.create(jira, "blank", "en");
        String measured = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit"));
        admin.post(
                        CriterionIT.CRITERIA + measured + "/measurements",
                        List.of(MeasurementIT.counted("2026-01", 0, 0, 0, 20, 20)))
                .expect(201);
        CriterionIT.added(admin, key, Map.of("name", "Freundlichkiet"));
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key));
            Page page = window.page();
            Locator rows = ready(page, "#tp-criteria tbody tr");
            rows.filter(new Locator.FilterOptions().setHasText("Freundlichkeit"))
                    .locator(".tp-criterion-edit")
                    .click();
            assertThat(page.locator("dialog")).isVisible();
            assertThat(page.locator("dialog .tp-criterion-delete")).hasCount(0);
            page.keyboard().press("Escape");

            rows.filter(new Locator.FilterOptions().setHasText("Freundlichkiet"))
                    .locator(".tp-criterion-edit")
                    .click();
            page.locator("dialog .tp-criterion-delete").press("Enter");
            assertThat(page.locator(
                            "dialog h2", new Page.LocatorOptions().setHasText("Delete criterion “Freundlichkiet”")))
                    .isVisible();
            assertThat(page.locator("dialog")).hasCount(1);
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            save(page);

            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Freundlichkeit");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aPersonCopiesTheCriteriaOfAnotherProjectAndIsToldWhatHasNoPlaceThere() {
        String from = Projects.create(jira, "blank", "en");
        String shared = CriterionIT.touchpoint(jira, from, "Hotline");
        CriterionIT.added(admin, from, Map.of("name", "Freundlichkeit", "touchpoint", shared));
        CriterionIT.added(
                admin,
                from,
                Map.of("name", "Parkplätze", "touchpoint", CriterionIT.touchpoint(jira, from, "Parkplatz")));
        String key = Projects.create(jira, "blank", "en");
        CriterionIT.touchpoint(jira, key, "Hotline");
        try (Window window = browser.open(jira, 768).logIn("admin")) {
            window.go(address(key));
            Page page = window.page();
            ready(page, "#tp-criteria-copy").press("Enter");
            page.locator("dialog input").fill("NOSUCHPROJECT");
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(page.locator("dialog .aui-message-error")).isVisible();
            page.locator("dialog input").fill(from.toLowerCase(Locale.ROOT));
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(page.locator("dialog .aui-message-warning")).containsText("Parkplätze");
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            page.keyboard().press("Escape");

            assertThat(ready(page, "#tp-criteria tbody tr")).hasCount(1);
            assertThat(ready(page, "#tp-criteria tbody tr")).containsText("Freundlichkeit");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aPersonOverridesWhatCustomersMeasuredWithAReasonAndTakesItBack() {
        String key = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, key, "Kasse");
        String id = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit", "touchpoint", touchpoint));
        admin.post(
                        CriterionIT.CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.counted("2026-10", 0, 0, 0, 20, 20)))
                .expect(201);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + touchpoint);
            Page page = window.page();
            page.locator(".tp-override").press("Enter");
            field(page, "Ist from 0 to 10").fill("3");
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(page.locator("dialog .aui-message-error")).isVisible();
            page.locator("dialog").getByLabel("Why").fill("Zwei <Kassen> geschlossen");
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            page.locator("dialog button[type=submit]").press("Enter");
            assertThat(page.locator(".tp-panel"))
                    .containsText("set instead of what customers said: Zwei <Kassen> geschlossen");

            page.locator(".tp-override-lift").press("Enter");
            assertThat(page.locator(".tp-override-lift")).hasCount(0);
            assertThat(page.locator(".tp-panel")).containsText("customers, n = 40");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aPersonWhoEntersWhatMovesNoIstIsToldAndReadsItOnTheTouchpoint() {
        String key = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, key, "Umkleide");
        CriterionIT.added(admin, key, Map.of("name", "Platz", "touchpoint", touchpoint));
        CriterionIT.added(admin, key, Map.of("name", "Licht", "touchpoint", touchpoint));
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + touchpoint);
            Page page = window.page();
            assertThat(page.locator(".tp-scores")).isVisible();
            assertThat(page.locator(".tp-scores .aui-message-warning")).hasCount(0);

            window.go(address(key));
            ready(page, "#tp-criteria tbody tr")
                    .first()
                    .locator(".tp-criterion-enter")
                    .click();
            field(page, "5").fill("20");
            save(page);
            assertThat(page.locator("dialog .aui-message-warning")).containsText("50 % of the weight");
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            // Closing loads the page again, which would cross the way to the next.
            page.waitForRequestFinished(
                    new Page.WaitForRequestFinishedOptions().setPredicate(request -> request.isNavigationRequest()),
                    () -> page.keyboard().press("Escape"));
            page.waitForLoadState();

            window.go("/browse/" + touchpoint);
            assertThat(page.locator(".tp-scores .aui-message-warning")).containsText("50 % of the weight");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void aPersonAddsACriterionEntersWhatWasMeasuredCorrectsItAndStartsANewSeries() {
        String key = Projects.create(jira, "blank", "en");
        CriterionIT.touchpoint(jira, key, "Hotline");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key));
            Page page = window.page();
            ready(page, "#tp-criterion-add").click();
            field(page, "Name").fill("Freundlichkeit");
            field(page, "Question").fill("Wie freundlich waren wir?");
            field(page, "Touchpoint").selectOption(new SelectOption().setIndex(1));
            assertThat(field(page, "Points that count")).isHidden();
            assertThat(field(page, "Worst acceptable")).isHidden();
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            save(page);
            Locator row = ready(page, "#tp-criteria tbody tr");
            assertThat(row).containsText("Freundlichkeit");
            assertThat(row).containsText("not measured yet");

            row.locator(".tp-criterion-enter").click();
            field(page, "4").fill("20");
            field(page, "5").fill("20");
            save(page);
            assertThat(row).containsText("8.75");
            row.locator(".tp-criterion-edit").click();
            field(page, "How many there are in all").fill("200");
            save(page);
            assertThat(row).containsText("40 of 200");
            row.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Freundlichkeit"))
                    .click();
            ready(page, ".tp-measurement-correct").click();
            field(page, "4").fill("10");
            field(page, "5").fill("30");
            save(page);
            assertThat(page.locator(".tp-series tbody tr")).hasCount(2);
            assertThat(page.locator(".tp-series tbody tr").first()).containsText("corrected by a later entry");

            ready(page, ".tp-series tbody tr").nth(1).waitFor();
            ready(page, ".tp-criterion-edit").click();
            field(page, "Question").fill("Wie höflich waren wir?");
            save(page);
            assertThat(page.locator("dialog")).containsText("could not be compared");
            page.locator("#tp-new-series input").check();
            save(page);
            assertThat(page.locator(".tp-past tbody tr")).hasCount(2);
            assertThat(page.locator("h3").first()).containsText("Wie freundlich waren wir?");
            assertThat(page.locator("#tp-criteria tbody tr")).containsText("not measured yet");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @Test
    void readyMadeCriteriaTargetsAndAListAreADialogEach() {
        String key = Projects.create(jira, "blank", "en");
        CriterionIT.touchpoint(jira, key, "Kasse");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key));
            Page page = window.page();
            ready(page, "#tp-criteria-start").click();
            assertThat(page.locator("dialog")).containsText("(0 of 1 touchpoints have it)");
            save(page);
            assertThat(ready(page, "#tp-criteria tbody tr")).containsText("Customer effort");

            ready(page, ".tp-criterion-aim").click();
            field(page, "Minimum").fill("6,5");
            field(page, "Desired").fill("5");
            save(page);
            assertThat(page.locator("dialog")).containsText("worse than the minimum");
            field(page, "Minimum").fill("4");
            save(page);
            assertThat(page.locator("dialog")).hasCount(0);
            ready(page, ".tp-criterion-aim").click();
            assertThat(page.locator("dialog tbody tr")).hasCount(1);
            page.keyboard().press("Escape");

            String touchpoint =
                    SurveyIT.inMatrix(admin, key, "Kasse").path("key").asText();
            ready(page, "#tp-measurements-load").click();
            field(page, "File").setInputFiles(list(touchpoint, "9"));
            save(page);
            assertThat(page.locator("dialog")).containsText("Off the scale");
            field(page, "File").setInputFiles(list(touchpoint, "7"));
            save(page);
            assertThat(page.locator("dialog")).containsText("Measurements that fit: 1. Nothing is written yet.");
            save(page);
            assertThat(page.locator("#tp-criteria tbody tr")).containsText("12");
            assertThat(page.locator("#tp-log")).containsText("Measurements entered: 1");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    private static FilePayload list(String touchpoint, String point) {
        return new FilePayload(
                "list.csv",
                "text/csv",
                Csv.utf8("Touchpoint;Criterion;From;To;6;" + point + "\n" + touchpoint
                        + ";Customer effort;2026-08-01;2026-08-31;6;6\n"));
    }

    @Test
    void whoMayNotSetCriteriaIsOfferedNothing() {
        String key = Projects.create(jira, "blank", "en");
        CriterionIT.added(admin, key, Map.of("name", "Gesamteindruck"));
        Projects.join(jira, key, "Users", "tom");
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go(address(key));

            assertThat(window.page().locator("#tp-criteria tbody tr")).hasCount(1);
            assertThat(window.page()
                            .locator("#tp-criterion-add, .tp-criterion-edit, .tp-criterion-enter, .tp-criterion-aim"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light, en_US", "768, dark, de_DE"})
    void thePageWithACriterionAndItsDialogIsAccessible(int width, String theme, String locale) {
        String key = Projects.create(jira, "blank", "en");
        String id = CriterionIT.added(admin, key, Map.of("name", "Gesamteindruck"));
        admin.post(
                        CriterionIT.CRITERIA + id + "/measurements",
                        List.of(MeasurementIT.counted("2026-08", 0, 1, 2, 5, 9)))
                .expect(201);
        try (Window window = browser.open(jira, width).logIn("admin")) {
            window.prefer("locale", locale);
            window.prefer("theme", theme);
            window.go(address(key) + "&criterion=" + id);
            window.picture("criteria-" + width + "-" + theme);
            Assertions.assertThat(window.layoutFaults()).isEmpty();

            ready(window.page(), "#tp-criteria .tp-criterion-edit").click();
            assertThat(window.page().locator("dialog")).isVisible();
            window.picture("criterion-dialog-" + width + "-" + theme);
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE, Empfang, Welcome, Name auf Deutsch, Name auf Englisch",
        "en_US, Welcome, Empfang, Name in German, Name in English"
    })
    void aReaderSeesEachCriterionInTheirLanguageOnEveryPage(
            String locale, String name, String other, String inGerman, String inEnglish) {
        String key = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, key, "Hotline");
        String id = CriterionIT.added(
                admin,
                key,
                Map.of("name", "Accueil", "touchpoint", touchpoint, "readyMade", "willingness-to-recommend"));
        admin.post(
                        CriterionIT.CRITERIA + id + "/measurements",
                        List.of(Map.of(
                                "periodStart", "2025-01-01",
                                "periodEnd", "2025-01-31",
                                "counts", Map.of("3", 10, "10", 30))))
                .expect(201);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale);
            window.go(address(key) + "&criterion=" + id);
            Page page = window.page();
            ready(page, "#tp-criteria .tp-criterion-edit").click();
            field(page, inGerman).fill("Empfang");
            field(page, inEnglish).fill("Welcome");
            Assertions.assertThat(window.accessibilityViolations()).isEmpty();
            save(page);

            for (String where :
                    List.of("#tp-criteria th a", "#tp-series-title", "#tp-willingness td", "#tp-due th a")) {
                assertThat(ready(page, where).first()).containsText(name);
            }
            Assertions.assertThat(page.locator("#tp-measure").innerText())
                    .doesNotContain("Accueil")
                    .doesNotContain(other);
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + touchpoint);
            assertThat(page.locator(".tp-sheet-measured tbody tr")).containsText(name);
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.overview");
            assertThat(page.locator("#tp-overview")).containsText(name);
            Assertions.assertThat(window.layoutFaults()).isEmpty();
            for (String file : List.of(Projects.rest(key, "criteria/export"), CriterionIT.CRITERIA + id + "/export")) {
                Assertions.assertThat(admin.get(file).expect(200).body())
                        .contains(name)
                        .doesNotContain("Accueil")
                        .doesNotContain(other);
            }
            Assertions.assertThat(CriterionIT.read(admin, id).path("name").asText())
                    .isEqualTo("Accueil");
            Assertions.assertThat(faults(window)).isEmpty();
        }
    }
}
