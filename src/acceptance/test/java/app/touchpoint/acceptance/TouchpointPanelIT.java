package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import app.touchpoint.acceptance.harness.Work;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A touchpoint on its issue: ratings, gaps between groups, profile. */
final class TouchpointPanelIT {
    private static Jira jira;
    private static Browser browser;
    private static Client admin;
    private static String project;
    private static List<String> keys;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
        // Names of types and fields are those of the first set-up; the other tests speak English.
        Projects.create(jira, "blank", "en");
        project = Projects.create(jira, "porsche-4", "de");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Kanal;Ist;Soll\n");
        for (int i = 1; i <= 16; i++) {
            list.append("Kauf;Probefahrt ").append(i).append(";Filiale;5;8\n");
        }
        Projects.importFile(jira, project, Csv.utf8(list.toString()));
        // Asked once: a test changes the Soll of one of them.
        keys = Projects.found(admin, "project = " + project + " AND Soll = 8 ORDER BY key ASC", 16);
        role("Developers", "tom");
        role("Touchpoint managers", "anna");
        role("Developers", "anna");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void role(String name, String user) {
        JsonNode roles = admin.get("/rest/api/2/project/" + project + "/role")
                .expect(200)
                .json();
        String address = roles.path(name).asText();
        admin.post(address.substring(address.indexOf("/rest/")), Map.of("user", List.of(user)))
                .expect(200);
    }

    private static String key(int number) {
        return keys.get(number - 1);
    }

    private static String rest(String key, String rest) {
        return "/rest/touchpoint/1.0/touchpoints/" + key + rest;
    }

    private static Map<String, Object> rating(String group, Object value, Object people) {
        return Map.of("group", group, "value", value, "people", people, "own", false);
    }

    private static JsonNode group(JsonNode panel, String code) {
        return StreamSupport.stream(panel.path("ratings").spliterator(), false)
                .filter(group -> group.path("group").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRatingIsBlindOnlyBeforeTheCustomersValueWasSeen() {
        String key = key(1);
        Client tom = jira.as("tom");
        Client anna = jira.as("anna");
        admin.post(rest(key, "/ratings"), rating("customer", 4.25, 20)).expect(201);

        Answer hidden = tom.get(rest(key, "")).expect(200);
        assertThat(hidden.json().path("customersHidden").asBoolean()).isTrue();
        assertThat(hidden.body()).doesNotContain("4.25");
        assertThat(group(hidden.json(), "customer").path("state").asText()).isEqualTo("hidden");

        JsonNode first = tom.post(rest(key, "/ratings"), Map.of("group", "manager", "value", 7))
                .expect(201)
                .json();
        assertThat(first.path("blind").asBoolean()).isTrue();
        JsonNode shown = tom.get(rest(key, "")).expect(200).json();
        assertThat(group(shown, "customer").path("mean").path("value").asDouble())
                .isEqualTo(4.25);
        assertThat(shown.path("perception").path(0).path("gap").path("value").asDouble())
                .isEqualTo(2.75);
        assertThat(shown.path("perception").path(0).path("basis").asText()).isEqualTo("blind");
        JsonNode second = tom.post(rest(key, "/ratings"), Map.of("group", "manager", "value", 8))
                .expect(201)
                .json();
        assertThat(second.path("blind").asBoolean()).isFalse();

        anna.post(rest(key, "/reveal"), Map.of()).expect(200);
        JsonNode late = anna.post(rest(key, "/ratings"), Map.of("group", "manager", "value", 3))
                .expect(201)
                .json();
        assertThat(late.path("blind").asBoolean()).isFalse();
    }

    @Test
    void whoEntersForOthersLearnsNothingOfAColleague() {
        String key = key(2);
        Client anna = jira.as("anna");
        Client tom = jira.as("tom");
        anna.post(rest(key, "/ratings"), rating("employee", 3, 1)).expect(201);
        JsonNode one = group(tom.get(rest(key, "")).expect(200).json(), "employee");
        JsonNode none = group(tom.get(rest(key(3), "")).expect(200).json(), "employee");
        assertThat(one).isEqualTo(none);
        assertThat(one.path("people").isNull()).isTrue();

        Answer four = tom.post(rest(key, "/ratings"), rating("employee", 0, 4));
        assertThat(four.status()).as(four.toString()).isEqualTo(422);
        assertThat(four.code()).isEqualTo("rating.people.too-few");
        for (int i = 0; i < 4; i++) {
            tom.post(rest(key, "/ratings"), rating("employee", 0, 1)).expect(201);
        }
        assertThat(group(tom.get(rest(key, "")).expect(200).json(), "employee")).isEqualTo(none);

        tom.post(rest(key, "/ratings"), rating("employee", 0, 5)).expect(201);
        JsonNode enough = group(tom.get(rest(key, "")).expect(200).json(), "employee");
        assertThat(enough.path("people").asInt()).isEqualTo(5);
        assertThat(enough.path("mean").path("value").asDouble()).isZero();
        assertThat(enough.path("range").asText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "customer, 5,   0,  422, rating.people.out-of-range",
        "employee, 11,  1,  422, rating.off-scale",
        "employee, -1,  1,  422, rating.off-scale",
        "employee, abc, 1,  400, value-malformed",
        "employee, 5,   x,  400, value-malformed",
        "employee, 5,   1.5, 400, value-malformed",
        "boss,     5,   1,  400, value-malformed"
    })
    void badRatingsAreRefused(String group, String value, String people, int status, String code) {
        Answer answer = admin.post(rest(key(4), "/ratings"), rating(group, value, people));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(admin.get(rest(key(4), "")).json().path("mine").isNull()).isTrue();
    }

    @Test
    void emptyBodiesAreRefused() {
        Object nothing = JsonNodeFactory.instance.nullNode();

        Answer rating = admin.post(rest(key(4), "/ratings"), nothing);
        assertThat(rating.status()).as(rating.toString()).isEqualTo(400);
        Answer profile = admin.patch(rest(key(4), "/profile"), nothing);
        assertThat(profile.status()).as(profile.toString()).isEqualTo(400);
        assertThat(profile.code()).isEqualTo("value-malformed");
    }

    @Test
    void whatIsNoTouchpointOrNotThereTakesNoRating() {
        String task = admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", project),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "No touchpoint")))
                .expect(201)
                .json()
                .path("key")
                .asText();
        assertThat(admin.post(rest(task, "/ratings"), rating("employee", 5, 1)).code())
                .isEqualTo("touchpoint-needed");
        assertThat(admin.post(rest(project + "-99999", "/ratings"), rating("employee", 5, 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void twoWhoSaveAtOnceCollideOnlyInTheSameField() {
        String profile = rest(key(5), "/profile");
        save(admin, profile, Map.of("promise", List.of("Always there", 0))).expect(200);

        save(jira.as("tom"), profile, Map.of("promise", List.of("Tom's promise", 1), "occasion", List.of("Spring", 0)))
                .expect(200);
        Answer late = save(
                jira.as("anna"),
                profile,
                Map.of("promise", List.of("Anna's promise", 1), "segments", List.of("Commuters", 0)));

        assertThat(late.status()).isEqualTo(409);
        JsonNode conflict = late.json().path("conflicts").path("promise");
        assertThat(conflict.path("theirs").asText()).isEqualTo("Tom's promise");
        assertThat(conflict.path("mine").asText()).isEqualTo("Anna's promise");
        assertThat(conflict.path("version").asInt()).isEqualTo(2);
        assertThat(late.json().path("profile").path("sections").isEmpty()).isFalse();
        assertThat(value(profile, "promise")).isEqualTo("Tom's promise");
        assertThat(value(profile, "segments")).isEqualTo("Commuters");
        assertThat(value(profile, "occasion")).isEqualTo("Spring");
        assertThat(save(jira.as("anna"), profile, Map.of("soll-minimum", List.of("11", 0)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyTouchpointManagersMerge() {
        String profile = rest(key(7), "/profile");
        Map<String, List<Object>> merge = Map.of(
                "decision", List.of("merge", 0),
                "decision-reason", List.of("Both ask the same", 0),
                "successor", List.of(key(6), 0));
        Map<String, List<Object>> successor = Map.of("successor", List.of(key(6), 0));

        for (Map<String, List<Object>> part : List.of(merge, successor)) {
            Answer refused = save(jira.as("tom"), profile, part);
            assertThat(refused.status()).as(part.toString()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("manager-needed");
        }
        assertThat(value(profile, "successor")).isEmpty();

        save(jira.as("anna"), profile, merge).expect(200);
        assertThat(value(profile, "successor")).isEqualTo(key(6));
        save(jira.as("anna"), profile, Map.of("decision", List.of("keep", 1), "successor", List.of("", 1)))
                .expect(200);
    }

    @Test
    void onlyTouchpointManagersDecideAndGiveAReason() {
        String profile = rest(key(6), "/profile");
        Map<String, List<Object>> drop =
                Map.of("decision", List.of("drop", 0), "decision-reason", List.of("Nobody comes", 0));

        Answer refused = save(jira.as("tom"), profile, drop);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("manager-needed");
        assertThat(save(jira.as("anna"), profile, Map.of("decision", List.of("drop", 0)))
                        .code())
                .isEqualTo("profile.decision.reason-needed");
        save(jira.as("anna"), profile, drop).expect(200);
        assertThat(value(profile, "decision-date")).matches("\\d{4}-\\d{2}-\\d{2}");

        save(jira.as("anna"), profile, Map.of("decision-date", List.of("2026-01-31", 1)))
                .expect(200);
        Answer late = save(admin, profile, Map.of("decision", List.of("improve", 0)));
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(value(profile, "decision-date")).isEqualTo("2026-01-31");
    }

    @Test
    void theActiveScenarioMakesTheSoll() {
        String key = key(7);
        save(
                        admin,
                        rest(key, "/profile"),
                        Map.of("soll-ideal", List.of("9,5", 0), "active-scenario", List.of("ideal", 0)))
                .expect(200);

        JsonNode scores = admin.get(rest(key, "")).json().path("scores");
        assertThat(scores.path("soll").path("value").asDouble()).isEqualTo(9.5);
        assertThat(scores.path("gap").path("value").asDouble()).isEqualTo(4.5);
        assertThat(scores.path("scenario").asText()).isEqualTo("scenario “ideal”: 9.5");
        assertThat(scores.path("scenarioDiffers").asBoolean()).isFalse();

        // Somebody sets the Soll by hand: the panel says that it is not the scenario's any more.
        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of(fieldId("Soll"), 6)))
                .expect(204);
        assertThat(admin.get(rest(key, "")).json().at("/scores/scenarioDiffers").asBoolean())
                .isTrue();
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + key);
            assertThat(window.page().locator(".tp-scores .aui-message-warning")).containsText("scenario “ideal”: 9.5");
            assertThat(window.accessibilityViolations()).isEmpty();
        }
    }

    @Test
    void theMeanOfOurOwnBecomesTheIstAsAnOpinionUntilSomebodyTypesOne() {
        String key = key(13);
        admin.post(rest(key, "/ratings"), rating("employee", 6.25, 8)).expect(201);
        assertThat(admin.post(rest(key, "/ist"), Map.of("group", "manager")).code())
                .isEqualTo("rating.ist.not-shown");
        assertThat(admin.post(rest(key, "/ist"), Map.of("group", "customer")).code())
                .isEqualTo("rating.ist.not-shown");
        assertThat(admin.post(rest(key, "/ist"), Map.of("group", "boss")).status())
                .isEqualTo(400);
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            Page page = window.page();
            window.go("/browse/" + key);
            page.locator("tr[data-group=employee] .tp-take-ist").press("Enter");
            assertThat(page.locator(".tp-figures dd").first()).containsText("6.25");
            assertThat(page.locator(".tp-figures dd").first()).containsText("opinion of the team, n = 8, provisional");
            assertThat(page.locator(".tp-scores > .tp-bullet.tp-provisional")).isVisible();
            assertThat(page.locator("tr[data-group=employee] .tp-take-ist")).isFocused();
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
        JsonNode taken = admin.get(rest(key, "")).json().path("scores");
        assertThat(taken.path("source").asText()).isEqualTo("opinion");
        assertThat(taken.at("/gap/value").asDouble()).isEqualTo(1.75);

        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of(fieldId("Ist"), 6)))
                .expect(204);
        assertThat(admin.get(rest(key, "")).json().at("/scores/source").asText())
                .isEqualTo("manual");
    }

    private static String fieldId(String name) {
        JsonNode fields = admin.get("/rest/api/2/field").expect(200).json();
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMeanOfSeveralIsTypedInPlace() {
        String key = key(14);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/browse/" + key);
            Locator form = page.locator(".tp-rate form");
            Locator mean = form.locator(".tp-rate-mean");
            assertThat(mean).isHidden();
            form.locator("input[type=number]").fill("8");
            assertThat(mean).isVisible();
            form.locator("select").selectOption("partner");
            mean.fill("seven");
            form.locator("button[type=submit]").click();
            assertThat(form.locator(".aui-message-error")).containsText("from 0 to 10");
            mean.fill("7,4");
            form.locator("button[type=submit]").click();
            assertThat(page.locator("tr[data-group=partner]")).containsText("7.4");
            assertThat(page.locator("tr[data-group=partner]")).containsText("n = 8");
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    /** What is remembered after the first look is not asked for again; the panel comes by requests of its own. */
    @Test
    void thePageOfATouchpointWaitsForNothingOfOurs() {
        String page = "/browse/" + key(8);
        admin.get(page).expect(200);

        Answer again = admin.get(page).expect(200);

        assertThat(again.work().activeObjects()).isZero();
        assertThat(again.work().searches()).isZero();
    }

    @Test
    void thePanelCostsTheSameHoweverMuchWasSaid() {
        String little = key(8);
        String much = key(9);
        admin.post(rest(little, "/ratings"), rating("customer", 5, 9)).expect(201);
        for (int i = 0; i < 30; i++) {
            admin.post(rest(much, "/ratings"), rating("customer", i % 11, 9)).expect(201);
        }
        save(admin, rest(much, "/profile"), Map.of("promise", List.of("p", 0), "churn-risk", List.of("4", 0)))
                .expect(200);
        improve(little, 1);
        improve(much, 52);
        for (int i = 0; i < 12; i++) {
            admin.post(rest(much, "/incidents"), Map.of("polarity", "negative", "story", "No answer " + i))
                    .expect(201);
        }
        for (String end : List.of(key(1), key(2), key(3), little)) {
            admin.post(rest(much, "/handovers"), Map.of("to", end)).expect(201);
        }
        for (String question : List.of("Q-I1", "Q-I2a", "Q-I2b")) {
            admin.put(rest(much, "/answers/" + question), Map.of("text", "Families", "version", 0))
                    .expect(200);
        }

        Work few = cost(little);
        Work many = cost(much);

        assertThat(many.sql() + many.activeObjects()).isEqualTo(few.sql() + few.activeObjects());
        assertThat(many.searches()).isEqualTo(few.searches());
        assertThat(many.issueReads()).isEqualTo(few.issueReads());
        JsonNode panel = admin.get(rest(much, "")).json();
        assertThat(panel.path("actions")).hasSize(50);
        assertThat(panel.path("openActions").asInt()).isEqualTo(52);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + much);
            window.page().locator(".tp-all-actions").click();
            window.page().waitForURL(url -> url.contains("/issues/"));
            assertThat(window.page().locator("body")).containsText("52");
        }
    }

    /** The same touchpoint alone in its project, and then among thirty that all have been rated. */
    @Test
    void thePanelCostsTheSameHoweverManyStandBesideIt() {
        Work alone = cost(amongRated(1));
        Work amongMany = cost(amongRated(30));

        assertThat(amongMany.sql() + amongMany.activeObjects()).isEqualTo(alone.sql() + alone.activeObjects());
        assertThat(amongMany.searches()).isEqualTo(alone.searches());
        assertThat(amongMany.issueReads()).isEqualTo(alone.issueReads());
    }

    /** A project of so many touchpoints that customers and managers have rated and customers hold for important; one of them. */
    private static String amongRated(int count) {
        String among = Projects.create(jira, "blank", "en");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Ist;Soll\n");
        for (int i = 1; i <= count; i++) {
            list.append("Interest;Neighbour ").append(i).append(";5;8\n");
        }
        Projects.importFile(jira, among, Csv.utf8(list.toString()));
        List<String> all = Projects.found(admin, "project = " + among + " AND Soll = 8 ORDER BY key ASC", count);
        for (int i = 0; i < count; i++) {
            String at = all.get(i);
            admin.post(rest(at, "/ratings"), rating("customer", i / 3.0, 9)).expect(201);
            admin.post(rest(at, "/ratings"), rating("manager", 9 - i / 4.0, 9)).expect(201);
            save(
                            admin,
                            rest(at, "/profile"),
                            Map.of(
                                    "importance-customers", List.of("" + i % 11, 0),
                                    "importance-asked", List.of("40", 0)))
                    .expect(200);
        }
        return all.get(0);
    }

    @Test
    void whatWasSaidIsShownOfAGroupThatIsShownAndNamesNobody() {
        String key = said(15);
        Client tom = jira.as("tom");
        assertThat(tom.get(rest(key, "")).expect(200).body()).doesNotContain("Nobody");
        assertThat(tom.get(rest(key, "/remarks/customer"))
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();

        tom.post(rest(key, "/reveal"), Map.of()).expect(200);
        JsonNode customers = group(tom.get(rest(key, "")).expect(200).json(), "customer");
        assertThat(customers.at("/remarks/total").asInt()).isEqualTo(5);
        assertThat(customers.at("/remarks/first").findValuesAsText("text"))
                .containsExactly("Nobody answered 5", "Nobody answered 4", "Nobody answered 3");
        JsonNode page = tom.get(rest(key, "/remarks/customer?start=3&limit=20"))
                .expect(200)
                .json();
        assertThat(page.path("values").findValuesAsText("text"))
                .containsExactly("Nobody answered 2", "Nobody answered 1");
        assertThat(page.toString()).doesNotContain("anna").doesNotContain("admin");
        assertThat(tom.get(rest(key, "/remarks/boss")).code()).isEqualTo("value-malformed");

        // One colleague is too few: nothing is told, not even that somebody spoke.
        JsonNode employees = group(tom.get(rest(key, "")).expect(200).json(), "employee");
        assertThat(employees.at("/remarks/total").asInt()).isZero();
        jira.as("anna")
                .post(
                        rest(key, "/ratings"),
                        Map.of("group", "employee", "value", 2, "people", 5, "own", false, "remark", "Too few of us"))
                .expect(201);
        JsonNode enough = group(tom.get(rest(key, "")).expect(200).json(), "employee");
        assertThat(enough.at("/remarks/first").findValuesAsText("text")).containsExactly("Too few of us");
        assertThat(enough.at("/remarks/first/0/at").isNull()).isTrue();
    }

    /** A touchpoint of which customers said five things and one employee one. */
    private static String said(int number) {
        String key = key(number);
        for (int i = 1; i <= 5; i++) {
            admin.post(
                            rest(key, "/ratings"),
                            Map.of("group", "customer", "value", 3, "people", 5, "remark", "Nobody answered " + i))
                    .expect(201);
        }
        jira.as("anna")
                .post(rest(key, "/ratings"), Map.of("group", "employee", "value", 2, "remark", "Nobody asks me"))
                .expect(201);
        return key;
    }

    @Test
    void aMeanOfFewIsHatchedAndSaysHowSureItIs() {
        String key = said(16);
        for (String value : List.of("4", "6", "8")) {
            admin.post(rest(key, "/ratings"), rating("partner", value, 1)).expect(201);
        }
        admin.post(rest(key, "/ratings"), rating("mystery-shopper", 6, 30)).expect(201);
        admin.post(rest(key, "/reveal"), Map.of()).expect(200);
        JsonNode partner = group(admin.get(rest(key, "")).expect(200).json(), "partner");
        // Mean 6, sd 2, t(2) = 4.303: 6 ± 4.97, cut at the end of the scale.
        assertThat(partner.at("/sure/low").asDouble()).isBetween(1.03, 1.04);
        assertThat(partner.at("/sure/high").asDouble()).isEqualTo(10);

        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/browse/" + key);
            Locator partners = page.locator("tr[data-group=partner]");
            assertThat(partners).containsText("n = 3, provisional");
            assertThat(partners.locator(".tp-sure")).containsText("between 1 and 10 (95 %)");
            assertThat(partners.locator(".tp-bullet.tp-provisional")).isVisible();
            assertThat((String)
                            partners.locator(".tp-bullet-ist").evaluate("bar => getComputedStyle(bar).backgroundImage"))
                    .contains("repeating-linear-gradient");
            Locator shoppers = page.locator("tr[data-group=mystery-shopper]");
            assertThat(shoppers.locator(".tp-sure")).containsText("not known");
            assertThat(shoppers.locator(".tp-bullet.tp-provisional")).hasCount(0);
            assertThat(page.locator(".tp-groups")).containsText("Hatched: provisional");

            Locator customers = page.locator(".tp-remarks[data-group=customer]");
            assertThat(customers.locator(".tp-remark")).hasCount(3);
            customers.locator(".tp-more").press("Enter");
            assertThat(customers.locator(".tp-remark")).hasCount(5);
            assertThat(customers.locator(".tp-more")).hasCount(0);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    /** Links issues that improve a touchpoint, and waits until a search finds them. */
    private static void improve(String touchpoint, int count) {
        String project = touchpoint.replaceAll("-.*", "");
        for (int i = 0; i < count; i++) {
            Map<String, Object> fields = Map.of(
                    "project", Map.of("key", project),
                    "issuetype", Map.of("name", "Task"),
                    "summary", "Improves " + touchpoint + " " + i);
            String task = admin.post("/rest/api/2/issue", Map.of("fields", fields))
                    .expect(201)
                    .json()
                    .path("key")
                    .asText();
            Map<String, Object> link = Map.of(
                    "type", Map.of("name", "Touchpoint improvement"),
                    "inwardIssue", Map.of("key", task),
                    "outwardIssue", Map.of("key", touchpoint));
            admin.post("/rest/api/2/issueLink", link).expect(201);
        }
        Projects.found(admin, "issue in touchpointImprovements(\"" + touchpoint + "\")", count);
    }

    private static Work cost(String key) {
        admin.get(rest(key, "")).expect(200);
        return admin.get(rest(key, "")).expect(200).work();
    }

    private static Answer save(Client client, String profile, Map<String, ? extends List<?>> edits) {
        Map<String, Object> fields = new HashMap<>();
        edits.forEach((code, edit) -> fields.put(code, Map.of("value", edit.get(0), "base", edit.get(1))));
        return client.patch(profile, Map.of("fields", fields));
    }

    private static String value(String profile, String code) {
        for (JsonNode section : admin.get(profile).expect(200).json().path("sections")) {
            for (JsonNode field : section.path("fields")) {
                if (field.path("code").asText().equals(code)) {
                    return field.path("value").asText();
                }
            }
        }
        throw new AssertionError("no field " + code);
    }

    @Test
    void aPersonRatesByKeyboardAndIsTold() {
        String key = key(10);
        admin.post(rest(key, "/ratings"), rating("customer", 3, 8)).expect(201);
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            Page page = window.page();
            window.go("/browse/" + key);
            assertThat(page.locator(".tp-panel .tp-reveal")).isVisible();
            page.locator(".tp-scale input").first().focus();
            page.keyboard().press("Space");
            for (int i = 0; i < 7; i++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");

            assertThat(page.locator("#tp-live")).containsText("7");
            assertThat(page.locator(".tp-rate .tp-hint").first()).containsText("7");
            assertThat(page.locator("tr[data-group=customer]")).containsText("3");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aConflictIsShownAndChosenInTheDialog() {
        String key = key(11);
        try (Window window = browser.open(jira, 1280).logIn("tom")) {
            Page page = window.page();
            window.go("/browse/" + key);
            page.locator(".tp-profile-open").click();
            Locator dialog = page.locator("dialog.tp-profile-dialog");
            dialog.locator("details[data-section=expectation] summary").click();
            dialog.locator("textarea[name=promise]").fill("Mine");
            dialog.locator("details[data-section=risk] summary").click();
            dialog.locator("input[name=churn-risk]").fill("4");
            save(admin, rest(key, "/profile"), Map.of("promise", List.of("Theirs", 0)))
                    .expect(200);
            dialog.locator("button[type=submit]").click();

            assertThat(dialog.locator(".tp-conflict")).containsText("Theirs");
            assertThat(window.accessibilityViolations()).isEmpty();
            dialog.locator(".tp-keep").click();
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).isHidden();
            assertThat(value(rest(key, "/profile"), "promise")).isEqualTo("Mine");
            assertThat(value(rest(key, "/profile"), "churn-risk")).isEqualTo("4");
            assertThat(page.locator(".tp-facts")).containsText("4");
        }
    }

    @ParameterizedTest
    @CsvSource({"light, en_US", "light, de_DE", "dark, en_US", "dark, de_DE"})
    void everybodyCanReadPanelAndDialog(String theme, String locale) {
        String key = key(12);
        admin.post(rest(key, "/ratings"), rating("customer", 3.5, 25)).expect(201);
        admin.post(rest(key, "/ratings"), rating("employee", 7.5, 12)).expect(201);
        String suffix = theme + "-" + locale.substring(0, 2);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            window.go("/browse/" + key);
            assertThat(window.page().locator(".tp-groups table")).isVisible();
            for (int width : new int[] {1280, 768}) {
                window.page().setViewportSize(width, 800);
                window.picture("panel-" + suffix + "-" + width);
                assertThat(window.scrollsSideways()).isFalse();
            }
            assertThat(window.accessibilityViolations()).isEmpty();
            window.page().locator(".tp-profile-open").click();
            window.page()
                    .evaluate(
                            "() => document.querySelectorAll('dialog details').forEach(part => { part.open = true; })");
            window.page().locator("dialog").evaluate("dialog => dialog.style.maxHeight = 'none'");
            window.picture("profile-" + suffix);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }
}
