package app.touchpoint.acceptance.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page Measurements as a person uses it. */
final class MeasurePageIT {
    private static final List<String> COLUMNS = List.of("Service an Bord", "Sitzkomfort", "Beinfreiheit");

    private static Jira jira;
    private static Browser browser;
    private static String key;
    private static Passengers october;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        key = SurveyIT.journey(jira);
        Client admin = jira.as("admin");
        Map<String, Object> september = new HashMap<>(SurveyIT.mapping(COLUMNS));
        september.put("name", "Passenger survey 2026-09");
        september.put("periodStart", "2026-09-01");
        september.put("periodEnd", "2026-09-30");
        load(admin, september, Passengers.of(COLUMNS, 20, 0, 5));
        october = Passengers.of(COLUMNS, 600, 4, 6);
        load(admin, SurveyIT.mapping(COLUMNS), october);
    }

    private static void load(Client admin, Map<String, Object> mapping, Passengers passengers) {
        SurveyIT.load(
                        admin,
                        SurveyIT.begun(admin, key, mapping),
                        passengers.file(Charset.forName("windows-1252")),
                        false)
                .expect(200);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void readersInTurnAreEachToldInTheirLanguageWhatThereIsThen() {
        String fresh = Projects.create(jira, "blank", "en");
        Client admin = jira.as("admin");
        CriterionIT.added(admin, fresh, Map.of("name", "Empfang", "collector", "tom"));
        Projects.join(jira, fresh, "Users", "tom");
        try (Window english = browser.open(jira, 1280).logIn("admin");
                Window german = browser.open(jira, 1280).logIn("tom")) {
            english.go(address(fresh));
            english.prefer("locale", "en_US");
            german.go(address(fresh));
            german.prefer("locale", "de_DE");
            for (int turn = 0; turn < 2; turn++) {
                english.go(address(fresh));
                assertThat(english.page().locator("#tp-criteria")).containsText("not measured yet");
                assertThat(english.page().locator("#tp-due")).containsText("Tom");
                german.go(address(fresh));
                assertThat(german.page().locator("#tp-criteria")).containsText("noch nicht gemessen");
                assertThat(german.page().locator("#tp-due")).containsText("nie gemessen");
            }
            CriterionIT.added(admin, fresh, Map.of("name", "Abschied"));
            german.go(address(fresh));
            assertThat(german.page().locator("#tp-criteria tbody tr")).hasCount(2);
            assertThat(german.page().locator("#tp-due tbody tr")).hasCount(2);
            english.go(address(fresh));
            assertThat(english.page().locator("#tp-criteria tbody tr")).hasCount(2);
        }
    }

    private static String address(String project) {
        return "/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements";
    }

    @Test
    void aPersonImportsASurveyAndSeesWhatTheMatrixThenShows() {
        String fresh = SurveyIT.journey(jira);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            // Excel's Unicode text, the other order of bytes, and what Excel writes in Western Europe.
            for (String encoding : List.of("x-UTF-16LE-BOM", "UTF-16", "windows-1252")) {
                window.go(address(fresh));
                page.locator("#tp-survey-file")
                        .setInputFiles(
                                new FilePayload("October.csv", "text/csv", october.file(Charset.forName(encoding))));

                assertThat(page.locator("select[aria-label='Touchpoint of column Sitzkomfort']"))
                        .hasValue(Pattern.compile(fresh + "-\\d+"));
                assertThat(page.locator("select[aria-label='Touchpoint of column Gender']"))
                        .hasValue("");
            }
            page.locator("#tp-survey-preview").click();
            assertThat(page.locator("#tp-survey-status"))
                    .containsText("600 rows, 0 of them refused. Nothing is written");
            assertThat(page.locator("#tp-survey-figures")).containsText("fewer than 5 answers");
            assertThat(SurveyIT.criteria(jira.as("admin"), fresh).path("total").asInt())
                    .isZero();
            assertThat(window.accessibilityViolations()).isEmpty();

            page.locator("#tp-survey-import").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Imported: 600 rows");

            window.go(address(fresh));
            assertThat(page.locator("#tp-criteria tbody tr")).hasCount(3);
            assertThat(page.locator("#tp-log")).containsText("600 rows counted, 0 refused");
            window.go("/projects/" + fresh + "?selectedItem=app.touchpoint.jira.matrix");
            assertThat(page.locator(".tp-source", new Page.LocatorOptions().setHasText("customers, n ="))
                            .first())
                    .containsText("between");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void whatStandsForNoAnswerMayBeSeveralWords() {
        String fresh = SurveyIT.journey(jira);
        FilePayload file = new FilePayload(
                "crew.csv",
                "text/csv",
                Csv.utf8(
                        "Class,Service an Bord\n" + "Eco,4\n".repeat(20) + "Eco,keine Angabe\n".repeat(3) + "Eco,0\n"));
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(fresh));
            Page page = window.page();
            page.locator("#tp-survey-file").setInputFiles(file);
            page.getByLabel("What stands for no answer").fill("0; keine Angabe");
            page.locator("#tp-survey-preview").click();

            assertThat(page.locator("#tp-survey-status")).containsText("24 rows, 0 of them refused.");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void anImportThatWasCutOffIsCancelledDiscardedOrTakenUpAgainFromTheLog() {
        String fresh = SurveyIT.journey(jira);
        Client admin = jira.as("admin");
        SurveyIT.begun(admin, fresh, SurveyIT.mapping(List.of("Service an Bord")));
        SurveyIT.begun(admin, fresh, SurveyIT.mapping(List.of("Sitzkomfort")));
        FilePayload file = new FilePayload(
                "crew.csv",
                "text/csv",
                Csv.utf8("Class,Service an Bord\n" + "Eco,4\n".repeat(20) + "Eco,9\n" + "Eco,5\n".repeat(20)));
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(fresh));
            Page page = window.page();
            Locator open = page.locator("#tp-log tbody tr", new Page.LocatorOptions().setHasText("waits for its rows"));
            assertThat(open).hasCount(2);
            open.first().locator(".tp-discard").click();
            assertThat(open).hasCount(1);
            assertThat(page.locator("#tp-log-title")).isFocused();

            // Rows that never arrive.
            page.route("**/rows?dryRun=true", route -> {});
            page.waitForFileChooser(() -> open.locator(".tp-resume").click()).setFiles(file);
            page.locator("#tp-survey")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                    .click();
            assertThat(page.locator("#tp-survey-status")).containsText("Cancelled. Nothing was written.");
            page.unroute("**/rows?dryRun=true");

            page.locator("#tp-survey-preview").click();
            assertThat(page.locator("#tp-survey-status"))
                    .containsText("41 rows, 1 of them refused. Nothing is written yet.");
            page.locator("#tp-survey-import").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Imported: 41 rows, 1 of them refused.");

            window.go(address(fresh));
            assertThat(open).hasCount(0);
            page.locator(".tp-log-refused").click();
            assertThat(page.locator(".tp-log-details"))
                    .containsText("Off the scale. Accepted: whole numbers from 1 to 5");
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.layoutFaults()).isEmpty();
            page.locator(".tp-log-refused").click();
            assertThat(page.locator(".tp-log-details")).hasCount(0);

            page.locator("#tp-survey-file").setInputFiles(file);
            page.locator("#tp-survey").getByLabel("Whose view").selectOption("employee");
            page.locator("#tp-survey-preview").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Nothing is written yet.");
            page.locator("#tp-survey-import").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Imported: 41 rows");
            assertThat(window.errors()).isEmpty();
        }
        assertThat(SurveyIT.criteria(admin, fresh).path("values"))
                .extracting(criterion -> CriterionIT.read(
                                admin, criterion.path("id").asText())
                        .path("raterGroup")
                        .asText())
                .containsExactlyInAnyOrder("customer", "employee");
    }

    @Test
    void whatHasArrivedCannotBeCancelledAnyMore() {
        String fresh = SurveyIT.journey(jira);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(fresh));
            Page page = window.page();
            page.locator("#tp-survey-file")
                    .setInputFiles(new FilePayload("October.csv", "text/csv", october.file(StandardCharsets.UTF_8)));
            page.locator("#tp-survey-preview").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Nothing is written yet.");

            // A server that has got all rows and takes its time to write them.
            page.evaluate("() => { XMLHttpRequest.prototype.send = function () {"
                    + " this.upload.dispatchEvent(new ProgressEvent('load')); }; }");
            page.locator("#tp-survey-import").click();

            assertThat(page.locator("#tp-survey-status")).containsText("The file has arrived and is being written");
            assertThat(page.locator("#tp-survey")
                            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")))
                    .hasCount(0);
        }
    }

    @Test
    void aSeriesIsDrawnWithATableAndThinWavesAreHatched() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(key));
            Page page = window.page();
            page.locator("#tp-criteria tbody tr a[href*='criterion=']").first().click();

            assertThat(page.locator(".tp-chart .tp-mark-dot")).hasCount(2);
            assertThat(page.locator(".tp-chart .tp-mark-dot.tp-thin")).hasCount(1);
            assertThat(page.locator(".tp-series tbody tr")).hasCount(2);
            assertThat(page.locator(".tp-series tbody .tp-own").first())
                    .hasText(Pattern.compile("[0-9]\\.[0-9]{2} on 1 to 5, SD [0-9]\\.[0-9]{2}"));
            assertThat(page.locator(".tp-series tbody td.tp-thin")).hasCount(1);
            assertThat(window.hatched(page.locator(".tp-series tbody td.tp-thin")))
                    .isTrue();
            assertThat(page.locator("#tp-due-reviews tbody tr")).hasCount(3);
            assertThat(page.locator("#tp-due-reviews tbody tr").first()).containsText("never discussed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, light, en_US, Measurements",
        "768, dark, de_DE, Messungen",
        "1280, dark, en_US, Measurements",
        "768, light, de_DE, Messungen"
    })
    void thePageIsAccessibleInBothThemesLanguagesAndWidths(int width, String theme, String locale, String title) {
        try (Window window = browser.open(jira, width).logIn("admin")) {
            window.prefer("locale", locale);
            window.prefer("theme", theme);
            window.go(address(key));
            window.page()
                    .locator("#tp-criteria tbody tr a[href*='criterion=']")
                    .first()
                    .click();

            assertThat(window.page().locator("h1")).hasText(title);
            window.picture("measurements-" + width + "-" + theme);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.layoutFaults()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    /** Who sets criteria and may edit no issue cannot take an Ist back in Jira. */
    @Test
    void theLogTellsWhichIstJiraDidNotLetFollowUntilItDoes() {
        String other = SurveyIT.journey(jira);
        Client admin = jira.as("admin");
        List.of("Users", "Touchpoint managers").forEach(role -> Projects.join(jira, other, role, "tom"));
        String survey = SurveyIT.begun(admin, other, SurveyIT.mapping(List.of("Service an Bord")));
        SurveyIT.load(
                        admin,
                        survey,
                        Passengers.of(List.of("Service an Bord"), 40, 0, 5).file(Charset.forName("windows-1252")),
                        false)
                .expect(200);
        String criterion = SurveyIT.criteria(admin, other).at("/values/0/id").asText();

        minimum(jira.as("tom"), criterion, 1_000);

        assertThat(withoutIst(admin, survey)).hasSize(1);
        assertThat(withoutIst(admin, survey).path(0).asText()).startsWith("Service an Bord: ");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(address(other));
            assertThat(window.page().locator("#tp-log tbody tr")).containsText("Jira did not let the Ist follow:");
            assertThat(window.page().locator("#tp-log li")).containsText("Service an Bord: ");
        }

        minimum(admin, criterion, 5);

        assertThat(withoutIst(admin, survey)).isEmpty();
    }

    private static void minimum(Client client, String criterion, int people) {
        int version = CriterionIT.read(client, criterion).path("version").asInt();
        client.put(CriterionIT.CRITERIA + criterion, Map.of("version", version, "minimum", people))
                .expect(200);
    }

    private static JsonNode withoutIst(Client client, String survey) {
        return client.get("/rest/touchpoint/1.0/surveys/" + survey)
                .expect(200)
                .json()
                .path("withoutIst");
    }

    @Test
    void whoMayNotSetCriteriaSeesFiguresAndNoImport() {
        Projects.join(jira, key, "Users", "tom");
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go(address(key));

            assertThat(window.page().locator("#tp-criteria tbody tr")).hasCount(3);
            assertThat(window.page().locator("#tp-survey")).hasCount(0);
        }
    }

    @Test
    void moreCriteriaAndMoreWavesCostNotMoreStatements() {
        String large = SurveyIT.journey(jira);
        List<String> all = SurveyIT.TOUCHPOINTS;
        Client admin = jira.as("admin");
        SurveyIT.load(
                        admin,
                        SurveyIT.begun(admin, large, SurveyIT.mapping(all)),
                        Passengers.of(all, 300, 4, 8).file(Charset.forName("windows-1252")),
                        false)
                .expect(200);

        // The first request after a change looks more closely.
        SurveyIT.criteria(admin, key);
        SurveyIT.criteria(admin, large);
        long few = admin.get(Projects.rest(key, "criteria")).work().activeObjects();
        long many = admin.get(Projects.rest(large, "criteria")).work().activeObjects();

        assertThat(many).isLessThanOrEqualTo(few + 1);

        String series = "/rest/touchpoint/1.0/criteria/"
                + SurveyIT.criteria(admin, large).at("/values/0/id").asText() + "/measurements";
        List<String> paths = List.of(Projects.rest(large, "criteria"), series, address(large));
        List<Long> ofOneWave =
                paths.stream().map(path -> statements(admin, path)).toList();
        for (int month = 3; month < 9; month++) {
            Map<String, Object> wave = new HashMap<>(SurveyIT.mapping(all));
            wave.put("periodStart", "2026-0" + month + "-01");
            wave.put("periodEnd", "2026-0" + month + "-28");
            SurveyIT.load(
                            admin,
                            SurveyIT.begun(admin, large, wave),
                            Passengers.of(all, 60, 0, month).file(Charset.forName("windows-1252")),
                            false)
                    .expect(200);
        }
        assertThat(admin.get(series).expect(200).json().path("total").asInt()).isEqualTo(7);
        assertThat(paths.stream().map(path -> statements(admin, path)).toList()).isEqualTo(ofOneWave);
    }

    private static long statements(Client client, String path) {
        // The first request after a change looks more closely.
        client.get(path).expect(200);
        return client.get(path).expect(200).work().activeObjects();
    }
}
