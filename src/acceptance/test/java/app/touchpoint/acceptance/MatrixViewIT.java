package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix as a manager turns it: other rows, other figures, a scope, the touchpoints of a cell; by address, keyboard and screen reader. */
final class MatrixViewIT {
    private static final String LONG_WORD = "L".repeat(255);
    private static final String ARABIC = "مركز الاتصال";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Jira jira;
    private static Browser browser;
    private static Client admin;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
        Projects.create(jira, "blank", "en");
        key = Projects.create(jira, "blank", "en");
        Projects.join(jira, key, "Developers", "tom");
        Projects.join(jira, key, "Developers", "anna");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll;Importance\n"
                        + "Look;Advert;Web;2;8;9\n"
                        + "Look;Shop window;Shop;9;8;4\n"
                        + "Buy;Hotline;Phone;3;9;9\n"
                        + "Buy;Checkout;Web;4;9;10\n"
                        + "Buy;Basket;Web;8;9;6\n"
                        + "Buy;" + LONG_WORD + ";Web;;8;1\n"
                        + "Buy;" + ARABIC + ";Phone;5;5;5\n"));
        Projects.found(admin, "project = " + key + " AND Soll IS NOT EMPTY", 7);
        profile("Checkout", Map.of("departments", "Sales\nIT", "segments", "Families", "control", "owned"));
        profile("Hotline", Map.of("departments", "Sales", "segments", "Seniors", "control", "owned"));
        profile("Advert", Map.of("control", "paid"));
        Waves.ask(admin, key, "Checkout", "Ease", TODAY.minusDays(400), Waves.all(4, 12));
        Waves.ask(admin, key, "Advert", "Appeal", TODAY.minusDays(200), Waves.all(5, 40));
        Waves.ask(admin, key, "Advert", "Appeal", TODAY.minusDays(20), Waves.all(7, 35));
        rate("Basket", "customer", 4, 50);
        rate("Basket", "manager", 9, 1);
        rate("Basket", "employee", 6, 2);
        String action = Actions.create(
                admin,
                key,
                "Repair the checkout",
                Map.of("duedate", TODAY.minusDays(3).toString()));
        Actions.improve(admin, action, issue("Checkout"));
        Actions.plan(admin, action, Map.of("departments", List.of("IT")));
        Actions.quickWin(admin, key, "Answer sooner", issue("Hotline"));
        jira.until(
                "the matrix knows the measured Ist, the open action and the quick win",
                () -> touchpoint("Checkout").path("source").asText().equals("customers")
                        && touchpoint("Advert").path("source").asText().equals("customers")
                        && touchpoint("Checkout").path("overdueActions").asInt() == 1
                        && touchpoint("Hotline").path("quickWins").asInt() == 1);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String issue(String summary) {
        return touchpoint(summary).path("key").asText();
    }

    private static void profile(String summary, Map<String, String> values) {
        Map<String, Object> fields = new HashMap<>();
        values.forEach((field, value) -> fields.put(field, Map.of("value", value, "base", 0)));
        admin.patch("/rest/touchpoint/1.0/touchpoints/" + issue(summary) + "/profile", Map.of("fields", fields))
                .expect(200);
    }

    private static void rate(String summary, String group, double value, int people) {
        Map<String, Object> rating = new HashMap<>(Map.of("group", group, "value", value, "people", people));
        admin.post("/rest/touchpoint/1.0/touchpoints/" + issue(summary) + "/ratings", rating);
    }

    private static JsonNode matrix(String query) {
        return admin.get(Projects.rest(key, "matrix" + query)).expect(200).json();
    }

    private static JsonNode touchpoint(String summary) {
        return named(matrix("").path("touchpoints"), "summary", summary);
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + list));
    }

    private static JsonNode cell(JsonNode matrix, String row, String phase) {
        int at = 0;
        for (JsonNode column : matrix.path("columns")) {
            if (column.path("name").asText().equals(phase)) {
                break;
            }
            at++;
        }
        return named(matrix.path("rows"), "name", row).path("cells").path(at);
    }

    private static String page(String more) {
        return "/projects/" + key + "?selectedItem=app.touchpoint.jira.matrix" + more;
    }

    @ParameterizedTest
    @CsvSource({
        "ist, 6, 4, 8, 2",
        "soll, 8.666666666666666, 8, 9, 3",
        "gap, 3, 1, 5, 2",
        "importance, 5.666666666666667, 1, 10, 3",
        "actions, 1, 0, 1, 3",
        "perception, 5, 5, 5, 1",
    })
    void eachAspectSaysItsMeanOfHowManyAndFromWhereToWhere(
            String show, double value, double low, double high, int known) {
        JsonNode figure = cell(matrix("?show=" + show), "Web", "Buy").path("figure");

        assertThat(figure.path("value").asDouble()).isCloseTo(value, within(1e-9));
        assertThat(figure.path("low").asDouble()).isCloseTo(low, within(1e-9));
        assertThat(figure.path("high").asDouble()).isCloseTo(high, within(1e-9));
        assertThat(figure.path("known").asInt()).isEqualTo(known);
        assertThat(figure.path("all").asInt()).isEqualTo(3);
    }

    @Test
    void whoStandsBehindAFigureIsSaidAndWhatIsOldOrThinIsMarked() {
        JsonNode people = cell(matrix(""), "Web", "Buy").path("figure").path("people");

        assertThat(people.path("touchpoints").asInt()).isEqualTo(1);
        assertThat(people.path("fewest").asInt()).isEqualTo(12);
        assertThat(people.path("until").asText()).isEqualTo(TODAY.minusDays(391).toString());
        assertThat(people.path("stale").asBoolean()).isTrue();
        assertThat(people.path("thin").asBoolean()).isTrue();
        assertThat(people.path("intervalLow").isNull()).as("never pooled").isTrue();
        assertThat(cell(matrix(""), "Shop", "Look")
                        .path("figure")
                        .path("people")
                        .isNull())
                .as("typed, nobody was asked")
                .isTrue();
    }

    @Test
    void whoAsksForOnePhaseIsShownWhatCustomersThinkOfThatAlone() {
        String fresh = Projects.create(jira, "blank", "en");
        Projects.join(jira, fresh, "Developers", "tom");
        Projects.importFile(
                jira,
                fresh,
                Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll;Importance\nLook;Poster;Web;5;8;5\n"
                        + "Buy;Till;Shop;5;8;5\nBuy;Bag;Shop;5;8;5\n"));
        JsonNode whole = admin.get(Projects.rest(fresh, "matrix")).expect(200).json();
        for (JsonNode touchpoint : whole.path("touchpoints")) {
            admin.post(
                            "/rest/touchpoint/1.0/touchpoints/"
                                    + touchpoint.path("key").asText() + "/ratings",
                            Map.of("group", "customer", "value", 4, "people", 50))
                    .expect(201);
        }
        Client tom = jira.as("tom");
        String reveal = Projects.rest(fresh, "matrix/perception");
        long buy = named(whole.path("columns"), "name", "Buy").path("id").asLong();

        assertThat(tom.post(reveal + "?phase=-1", Map.of()).status()).isEqualTo(400);
        assertThat(tom.post(reveal + "?phase=" + buy, Map.of())
                        .expect(200)
                        .json()
                        .path("shown")
                        .asInt())
                .isEqualTo(2);
        assertThat(tom.post(reveal, Map.of()).expect(200).json().path("shown").asInt())
                .as("the other phase was still kept back")
                .isEqualTo(1);
    }

    @Test
    void theRowOfARaterGroupIsAsSureAndAsOldAndOfTheClassThatItSaw() {
        JsonNode figure = cell(matrix("?rows=group"), "Customers", "Buy").path("figure");

        assertThat(figure.path("known").asInt()).isEqualTo(2);
        assertThat(figure.at("/people/fewest").asInt()).isEqualTo(12);
        assertThat(figure.at("/people/until").asText())
                .isEqualTo(TODAY.minusDays(391).toString());
        assertThat(figure.at("/people/stale").asBoolean()).isTrue();
        assertThat(figure.at("/classes/disappointing").asInt()
                        + figure.at("/classes/okay").asInt())
                .isEqualTo(2);
        JsonNode advert = cell(matrix("?rows=group"), "Customers", "Look").path("figure");
        assertThat(advert.at("/people/intervalLow").isNumber()).isTrue();
    }

    @Test
    void whatFewCustomersSaidIsHatchedOnEachPageAndOnPaper() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.overview");
            assertThat(page.locator("#tp-overview-lows li:has(a:text-is('Checkout')) strong.tp-thin"))
                    .hasText("4");
            assertThat(page.locator("strong.tp-thin")).hasCount(1);
            assertThat(window.hatched(page.locator("strong.tp-thin"))).isTrue();

            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint="
                    + issue("Checkout"));
            assertThat(page.locator("[data-figure=ist] strong.tp-thin")).hasText("4");
            assertThat(window.hatched(page.locator("[data-figure=ist] strong"))).isTrue();
            window.go(
                    "/projects/" + key + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=" + issue("Advert"));
            assertThat(page.locator("[data-figure=ist] strong")).hasText("7");
            assertThat(page.locator(".tp-thin")).hasCount(0);

            window.go(page(""));
            assertThat(window.hatched(page.locator(".tp-open.tp-thin").first())).isTrue();
            assertThat(window.hatched(page.locator(".tp-source.tp-thin").first()))
                    .isTrue();
            page.locator(".tp-open.tp-thin").first().click();
            assertThat(window.hatched(page.locator(".tp-below-table td.tp-thin").first()))
                    .isTrue();
        }
    }

    @Test
    void aChangeIsWhatCustomersSayNowMinusWhatTheyHadSaidByThatDay() {
        JsonNode change = cell(matrix("?show=change&since=" + TODAY.minusDays(100)), "Web", "Look")
                .path("figure");
        assertThat(change.path("value").asDouble()).isCloseTo(2, within(1e-9));
        assertThat(change.path("known").asInt()).isEqualTo(1);
        assertThat(change.path("all").asInt()).isEqualTo(1);
        assertThat(change.path("people").path("fewest").asInt()).isEqualTo(35);
        assertThat(change.path("movements"))
                .as("whether a test calls it a movement is told")
                .hasSize(1);

        assertThat(cell(matrix("?show=change&since=" + TODAY.minusDays(1_000)), "Web", "Look")
                        .path("figure")
                        .path("value")
                        .isNull())
                .as("before anything was measured")
                .isTrue();
        assertThat(cell(matrix("?show=change"), "Web", "Buy")
                        .path("figure")
                        .path("value")
                        .isNull())
                .as("not measured again since")
                .isTrue();
        assertThat(admin.get(Projects.rest(key, "matrix?show=change&since=soon"))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "department, Sales, Buy, 2",
        "department, IT, Buy, 1",
        "department, Without department, Look, 2",
        "segment, Families, Buy, 1",
        "control, Owned, Buy, 2",
        "control, Paid, Look, 1",
        "control, Earned, Buy, 0",
        "group, Managers, Buy, 1",
        "group, Customers, Buy, 2",
    })
    void rowsAreMadeOfWhatProfilesAndRatingsSay(String rows, String row, String phase, int touchpoints) {
        assertThat(cell(matrix("?rows=" + rows), row, phase).path("touchpoints"))
                .hasSize(touchpoints);
    }

    @Test
    void ofTooFewEmployeesNothingIsToldInAnyView() {
        JsonNode groups = matrix("?rows=group");

        assertThat(cell(groups, "Managers", "Buy").path("figure").path("value").asDouble())
                .isEqualTo(9);
        assertThat(cell(groups, "Customers", "Buy")
                        .path("figure")
                        .path("people")
                        .path("fewest")
                        .asInt())
                .as("measured by a survey, which stands beside what was entered")
                .isEqualTo(12);
        assertThat(cell(groups, "Employees", "Buy").path("touchpoints")).isEmpty();
    }

    @Test
    void whatCustomersThinkIsKeptBackUntilSomebodyAsksForIt() {
        Client tom = jira.as("tom");
        String path = Projects.rest(key, "matrix?rows=control&show=perception");
        for (int look = 0; look < 2; look++) {
            JsonNode matrix = tom.get(path).expect(200).json();
            assertThat(matrix.path("keptBack").asInt()).isEqualTo(1);
            assertThat(matrix.path("rows").findValuesAsText("known")).containsOnly("0");
        }
        JsonNode groups =
                tom.get(Projects.rest(key, "matrix?rows=group")).expect(200).json();
        assertThat(named(groups.path("rows"), "id", "n:customer")
                        .path("figure")
                        .path("all")
                        .asInt())
                .as("what stands as the Ist anyway: Checkout and Advert, not Basket")
                .isEqualTo(2);
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go(page("&rows=channel&show=perception"));
            Locator reveal = window.page().locator("button.tp-reveal");
            reveal.click();
            assertThat(reveal).hasCount(0);
            assertThat(window.page().locator(".tp-shown")).hasCount(1);
            assertThat(window.errors()).isEmpty();
        }
        assertThat(tom.get(path).expect(200).json().path("keptBack").asInt()).isZero();
    }

    @Test
    void aScopeLimitsAllFiguresAndOneThatCannotBeIsToldInJirasWords() {
        JsonNode scoped = matrix("?scope=" + Client.encoded("summary ~ Checkout OR summary ~ Basket ORDER BY key"));
        assertThat(scoped.path("score").path("all").asInt()).isEqualTo(2);

        assertThat(matrix("?scope=" + Client.encoded("project IS NOT EMPTY"))
                        .path("score")
                        .path("all")
                        .asInt())
                .as("what else it finds does not matter")
                .isEqualTo(7);
        JsonNode refused = admin.get(Projects.rest(key, "matrix?scope=" + Client.encoded("nonsense ===")))
                .expect(400)
                .json();
        assertThat(refused.path("code").asText()).isEqualTo("matrix.scope");
        assertThat(admin.get(Projects.rest(key, "matrix?scope=" + "x".repeat(2_001)))
                        .expect(400)
                        .code())
                .isEqualTo("matrix.scope.too-long");
        assertThat(admin.get(Projects.rest(key, "matrix?show=people"))
                        .expect(400)
                        .code())
                .isEqualTo("value-malformed");
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            window.go(page("&scope=" + Client.encoded("nonsense ===")));
            assertThat(window.page().locator(".tp-complaint")).isVisible();
            assertThat(window.page().locator(".tp-entry")).hasCount(7);
            window.page().locator("#tp-scope").fill("summary ~ Checkout");
            window.page().locator("#tp-scope").press("Enter");
            assertThat(window.page().locator(".tp-entry")).hasCount(1);
            assertThat(window.page().locator("#tp-scope")).isFocused();
            window.page().locator(".tp-unscoped").click();
            assertThat(window.page().locator(".tp-entry")).hasCount(7);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aSavedFilterIsAScopeByItsNumberAndByItsNameForWhoMaySeeIt() {
        String saved = "Till „Ümlaut“ & <Basket> " + key;
        String id = admin.post(
                        "/rest/api/2/filter",
                        Map.of("name", saved, "jql", "summary ~ Checkout OR summary ~ Basket ORDER BY key"))
                .expect(200)
                .json()
                .path("id")
                .asText();
        assertThat(matrix("?scope=" + id).path("score").path("all").asInt()).isEqualTo(2);
        assertThat(matrix("?scope=" + Client.encoded("filter = \"" + saved + "\" AND summary ~ Basket"))
                        .path("score")
                        .path("all")
                        .asInt())
                .isEqualTo(1);
        Answer hidden =
                jira.as("tom").get(Projects.rest(key, "matrix?scope=" + id)).expect(400);
        assertThat(hidden.code()).isEqualTo("matrix.scope");
        assertThat(hidden.body())
                .contains("A value with ID '" + id + "' does not exist")
                .doesNotContain("Basket");

        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go(page(""));
            window.page().locator("#tp-scope").fill(id);
            window.page().locator("#tp-scope").press("Enter");
            assertThat(window.page().locator(".tp-entry")).hasCount(2);
            admin.delete("/rest/api/2/filter/" + id).expect(204);
            window.go(page("&scope=" + id));
            assertThat(window.page().locator(".tp-complaint")).containsText(id);
            assertThat(window.page().locator("#tp-scope")).hasValue(id);
            window.page().locator("#tp-scope").fill("");
            window.page().locator("#tp-scope").press("Enter");
            assertThat(window.page().locator(".tp-entry")).hasCount(7);
            assertThat(window.errors()).isEmpty();
        }
    }

    /** The counter was asked about each month of two years long ago, the last one much worse than the others; the form hands over to it. */
    @Test
    void eachMarkStandsInWordsInTheCellOfItsTouchpoint() {
        String marked = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                marked,
                Csv.utf8("Phase;Touchpoint;Channel;Channel type;Ist;Soll;Importance\n"
                        + "Look;Form;Web;online;3;9;9\nBuy;Counter;Shop;offline;4;9;9\n"));
        String form = Projects.found(admin, "project = " + marked + " AND summary ~ Form", 1)
                .get(0);
        String counter = Projects.found(admin, "project = " + marked + " AND summary ~ Counter", 1)
                .get(0);
        admin.post("/rest/touchpoint/1.0/touchpoints/" + form + "/handovers", Map.of("to", counter))
                .expect(201);
        Waves.ask(admin, marked, "Counter", "Ease", LocalDate.of(2019, 12, 1), Waves.all(8, 40));
        List<Map<String, Object>> months = new ArrayList<>();
        for (int month = 0; month < 21; month++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusMonths(month);
            months.add(Map.of(
                    "periodStart",
                    start.toString(),
                    "periodEnd",
                    start.plusDays(27).toString(),
                    "counts",
                    Map.of(month == 20 ? "1" : month % 2 == 0 ? "8" : "9", 40)));
        }
        String criterion = admin.get(Projects.rest(marked, "criteria"))
                .expect(200)
                .json()
                .at("/values/0/id")
                .asText();
        admin.post("/rest/touchpoint/1.0/criteria/" + criterion + "/measurements", months)
                .expect(201);
        Actions.quickWin(admin, marked, "Answer sooner", form);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            String address = "/projects/" + marked + "?selectedItem=app.touchpoint.jira.matrix&rows=channel&show=ist";
            jira.until("break, alarm and quick win are known", () -> {
                String shown = admin.get(address).expect(200).body();
                return shown.contains("tp-sign-break")
                        && shown.contains("tp-sign-alarm")
                        && shown.contains("tp-sign-quick-win");
            });
            window.go(address);

            Locator shop = page.locator("a.tp-open[href*='row=']:has(.tp-sign-alarm)");
            assertThat(shop).hasCount(1);
            assertThat(shop.locator(".tp-sign-alarm")).hasText("⚠ Alarm");
            assertThat(shop.locator(".tp-sign-stale")).hasText("⌛ outdated");
            assertThat(shop.locator(".tp-sign-break")).hasText("⚡ One hand-over breaks");
            assertThat(shop.locator(".tp-sign-quick-win")).hasCount(0);
            Locator web = page.locator("a.tp-open:has(.tp-sign-quick-win)");
            assertThat(web).hasCount(1);
            assertThat(web.locator(".tp-sign-quick-win")).hasText("★ Quick win");
            assertThat(web.locator(".tp-sign-alarm, .tp-sign-stale")).hasCount(0);
            assertThat(window.accessibilityViolations("wcag22aa")).isEmpty();
        }
    }

    @Test
    void whatElseAScopeFindsIsNeitherCountedNorSearchedFor() {
        String large = Projects.create(jira, "blank", "en");
        StringBuilder rows = new StringBuilder("Phase;Touchpoint;Channel;Ist;Soll;Importance\n");
        for (int row = 1; row <= 200; row++) {
            rows.append("Buy;Till ").append(row).append(";Shop;1;9;9\n");
        }
        Projects.importFile(jira, large, Csv.utf8(rows.toString()));
        Projects.found(admin, "project = " + large + " AND Soll IS NOT EMPTY", 200);
        String path = Projects.rest(key, "matrix?scope=");
        admin.get(path + Client.encoded("project = " + key)).expect(200);

        Answer one = admin.get(path + Client.encoded("project = " + key)).expect(200);
        Answer all = admin.get(path + Client.encoded("project IS NOT EMPTY")).expect(200);

        assertThat(all.json().path("score")).isEqualTo(one.json().path("score"));
        assertThat(all.json().path("score").path("all").asInt()).isEqualTo(7);
        assertThat(all.work().searches()).isEqualTo(one.work().searches());
        assertThat(all.work().sql()).isEqualTo(one.work().sql());
        assertThat(all.work().issueReads()).isEqualTo(one.work().issueReads());
    }

    /** The worst has the longest word there may be, the best is written from right to left. */
    @Test
    void namesOfAnyLengthAndDirectionFitWhereATouchpointStandsOut() {
        String fresh = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                fresh,
                Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll;Importance\nBuy;" + LONG_WORD + ";Web;1;9;9\nBuy;" + ARABIC
                        + ";Web;9;9;9\n"));
        String page = "/projects/" + fresh + "?selectedItem=app.touchpoint.jira.";
        String sheet = page + "steckbrief&touchpoint=";
        JsonNode touchpoints =
                admin.get(Projects.rest(fresh, "matrix")).expect(200).json().path("touchpoints");
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            for (int width : List.of(1280, 640)) {
                window.page().setViewportSize(width, 900);
                window.go(page + "matrix");
                assertThat(window.fits(".tp-headline")).isTrue();
                window.go(page + "overview");
                assertThat(window.fits("#tp-overview")).isTrue();
                assertThat(window.page().locator("#tp-overview-highs a[dir=auto]"))
                        .hasText(ARABIC);
                for (JsonNode touchpoint : touchpoints) {
                    window.go(sheet + touchpoint.path("key").asText());
                    assertThat(window.fits("#tp-sheet")).isTrue();
                    assertThat(window.page().locator("#tp-sheet h1[dir=auto]"))
                            .hasText(touchpoint.path("summary").asText());
                }
            }
        }
    }

    /** Of the words of a row's name those that stand on more than one line. */
    private static final String TORN_WORDS =
            "() => [...document.querySelectorAll('.tp-matrix tbody th .tp-name')].flatMap(name => {"
                    + " const walk = document.createTreeWalker(name, NodeFilter.SHOW_TEXT), torn = [];"
                    + " for (let text = walk.nextNode(); text; text = walk.nextNode())"
                    + " for (const word of text.data.matchAll(/\\p{L}+/gu)) {"
                    + " const range = document.createRange(); range.setStart(text, word.index);"
                    + " range.setEnd(text, word.index + word[0].length);"
                    + " if (new Set([...range.getClientRects()].map(part => part.top)).size > 1) torn.push(word[0]); }"
                    + " return torn; })";

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 480})
    void noWordOfARowsNameLosesItsLastLetterToTheNextLine(int width) {
        String german = Projects.create(jira, "blank", "de");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Kanal;Ist;Soll\n");
        for (int phase = 1; phase <= 7; phase++) {
            list.append("Phase ")
                    .append(phase)
                    .append(";Empfehlung ")
                    .append(phase)
                    .append(";Mundpropaganda;3;8\n");
        }
        list.append("Phase 1;Brief;Verständlichkeit;5;6\nPhase 1;Wort;")
                .append(LONG_WORD)
                .append(";5;6\n");
        Projects.importFile(jira, german, Csv.utf8(list.toString()));
        try (Window window = browser.open(jira, width).logIn("admin")) {
            window.go("/projects/" + german + "?selectedItem=app.touchpoint.jira.matrix");
            assertThat(window.page().locator(".tp-matrix tbody th")).hasCount(3);
            assertThat(window.page().evaluate(TORN_WORDS)).isEqualTo(List.of(LONG_WORD));
            assertThat(((Number) window.page()
                                    .locator(".tp-matrix tbody th")
                                    .first()
                                    .evaluate("header => header.getBoundingClientRect().width"))
                            .doubleValue())
                    .isLessThan(200);
        }
    }

    @Test
    void aRememberedScopeThatFailsLaterStandsInItsFieldBesideTheComplaint() {
        String gone = Projects.create(jira, "blank", "en");
        Projects.join(jira, gone, "Developers", "anna");
        String scope = "project != " + gone + " AND summary ~ Checkout";
        try (Window window = browser.open(jira, 1280).logIn("anna")) {
            window.go(page("&scope=" + Client.encoded(scope)));
            assertThat(window.page().locator(".tp-entry")).hasCount(1);
            admin.delete("/rest/api/2/project/" + gone).expect(204);

            window.go(page(""));

            assertThat(window.page().locator(".tp-complaint")).isVisible();
            assertThat(window.page().locator("#tp-scope")).hasValue(scope);
            assertThat(window.page().locator(".tp-entry")).hasCount(7);
        }
    }

    @Test
    void theViewIsTurnedWithoutLoadingAPageAndItsAddressCanBeShared() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go(page("&rows=channel&show=ist"));
            page.evaluate("window.stillHere = true");
            page.locator(".tp-show a:text-is('Gap')").click();
            assertThat(page.locator(".tp-show a[aria-current=page]")).hasText("Gap");
            assertThat(page.locator(".tp-show a[aria-current=page]")).isFocused();
            page.locator(".tp-switch a:text-is('Department')").click();
            Locator cell = page.locator("tr:has(th .tp-name:text-is('Sales')) a.tp-open");
            assertThat(cell.locator(".tp-value")).hasText("+5.5");
            assertThat(cell).containsText("2 of 2 touchpoints");
            cell.click();

            Locator below = page.locator("#tp-below");
            assertThat(below.locator("h2")).hasText("Sales × Buy");
            assertThat(below).isFocused();
            assertThat(below.locator("tbody tr")).hasCount(2);
            assertThat(below.locator("tbody th a").first()).hasAttribute("href", Pattern.compile(".*/browse/.*"));
            assertThat(below).containsText("overdue");
            assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
            String address = page.url();
            assertThat(address).contains("rows=department", "show=gap", "row=n%3ASales");

            page.keyboard().press("Escape");
            assertThat(below).hasCount(0);
            assertThat(cell).isFocused();
            page.goBack();
            assertThat(below.locator("tbody tr")).hasCount(2);
            assertThat(cell).isFocused();

            window.go(page("&rows=class&show=ist"));
            page.locator("tr:has(th .tp-name:text-is('Unrated')) a.tp-open").click();
            assertThat(below.locator("tbody td.tp-unrated")).hasCSS("border-left-style", "none");

            window.go(page("&rows=department&show=gap"));
            window.go(page(""));
            assertThat(page.locator(".tp-show a[aria-current=page]")).hasText("Gap");
            assertThat(page).hasURL(Pattern.compile(".*rows=department&show=gap.*"));
            try (Window other = browser.open(jira, 1280).logIn("tom")) {
                other.page().navigate(address);
                assertThat(other.page().locator("#tp-below tbody tr")).hasCount(2);
                assertThat(other.errors()).isEmpty();
            }
            window.go(page("&rows=segment&row=n:Gone&column=1"));
            assertThat(page.locator("#tp-below")).containsText("not there any more");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aTurnFetchesTheMatrixAloneAndLoadsNoPage() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go(page("&rows=channel&show=ist"));
            assertThat(page.locator("#header")).hasCount(1);
            List<String> navigations = new ArrayList<>();
            List<Response> parts = new ArrayList<>();
            page.onRequest(request -> {
                if (request.isNavigationRequest()) {
                    navigations.add(request.url());
                }
            });
            page.onResponse(response -> {
                if (!response.url().contains("/rest/")) {
                    parts.add(response);
                }
            });

            page.locator(".tp-show a:text-is('Importance')").click();
            assertThat(page.locator("#tp-view-status")).containsText("Importance");
            page.evaluate("() => { window.announcer = document.getElementById('tp-view-status'); }");
            page.locator(".tp-switch a:text-is('Class')").click();
            assertThat(page.locator("#tp-view-status")).containsText("Class");
            assertThat(page.locator("#tp-view-status")).containsText("largest gap");
            assertThat((Boolean) page.evaluate("() => window.announcer === document.getElementById('tp-view-status')"))
                    .as("readers tell of what changes in a region that stays")
                    .isTrue();
            page.locator("a.tp-open").first().click();
            assertThat(page.locator("#tp-below")).isFocused();
            page.locator("#tp-below a.tp-close").click();
            assertThat(page.locator("#tp-below")).hasCount(0);
            page.locator("#tp-scope").fill("summary ~ Checkout");
            page.locator("#tp-scope").press("Enter");
            assertThat(page.locator(".tp-entry")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".tp-entry")).hasCount(7);

            assertThat(navigations).isEmpty();
            assertThat(parts).hasSize(6).allSatisfy(part -> {
                assertThat(part.url()).contains("/secure/TouchpointMatrix!default.jspa?projectKey=" + key);
                assertThat(part.text())
                        .contains("<table class=\"tp-matrix\"")
                        .doesNotContain("id=\"header\"")
                        .doesNotContain("<script");
            });
            assertThat(page.locator("#header")).hasCount(1);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void arrowKeysGoFromCellToCellAndTabStopsOnceInTheGrid() {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go(page("&rows=channel&show=ist"));
            assertThat(page.locator("a.tp-open[tabindex='0']")).hasCount(1);
            Locator look = page.locator("tr:has(th .tp-name:text-is('Web')) td a.tp-open")
                    .first();
            Locator buy = page.locator("tr:has(th .tp-name:text-is('Web')) td a.tp-open")
                    .last();
            look.focus();
            page.keyboard().press("ArrowRight");
            assertThat(buy).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(buy).not().isFocused();
            assertThat(page.locator("td a.tp-open:focus")).hasCount(1);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Home");
            assertThat(look).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#tp-below")).isFocused();
            assertThat(window.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, de_DE", "dark, en_US"})
    void everyViewCanBeReadByEverybody(String theme, String locale) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            String row = matrix("?rows=channel").path("rows").path(0).path("id").asText();
            List<String> views = List.of(
                    "&rows=channel&show=actions",
                    "&rows=channel&show=change",
                    "&rows=group&show=perception",
                    "&rows=control&show=gap&row=n:owned&column="
                            + matrix("").path("columns").path(1).path("id").asText(),
                    "&rows=channel&show=ist&row=" + row + "&column="
                            + matrix("").path("columns").path(1).path("id").asText());
            for (String view : views) {
                window.go(page(view));
                for (int width : new int[] {1280, 640, 320}) {
                    window.page().setViewportSize(width, 900);
                    window.picture("view-" + views.indexOf(view) + "-" + theme + "-" + width);
                    assertThat(window.page()
                                    .evaluate("document.querySelector('.tp-matrix-page').scrollWidth"
                                            + " <= document.querySelector('.tp-matrix-page').clientWidth + 1"))
                            .as(view + " at " + width)
                            .isEqualTo(true);
                }
                window.page().setViewportSize(1280, 900);
                assertThat(window.layoutFaults()).as(view).isEmpty();
                assertThat(window.accessibilityViolations()).as(view).isEmpty();
            }
            assertThat(window.errors()).isEmpty();
        }
    }
}
