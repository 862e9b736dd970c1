package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the board shows can be narrowed, laid out in lanes and shared by its address. Four actions of one project serve all tests, which change none. */
final class BoardFilterIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;
    private static String project;
    private static String advice;
    private static String till;
    private static String repair;
    private static String nowhere;

    private Window window;
    private Page page;

    @BeforeAll
    static void makeFourActions() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira,
                project,
                Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\nBuy;Till;6;8;8\nUse;Repair;5;8;8\n"));
        Map<String, String> keys = new TreeMap<>();
        for (String key : Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 3)) {
            JsonNode fields = admin.get("/rest/api/2/issue/" + key + "?fields=summary")
                    .expect(200)
                    .json();
            keys.put(fields.at("/fields/summary").asText(), key);
        }
        advice = Actions.quickWin(admin, project, "Name tags", Objects.requireNonNull(keys.get("Advice")));
        till = made("New till", "admin", keys.get("Till"));
        repair = made("Loan bicycles", "", keys.get("Repair"));
        nowhere = made("Think", "admin", null);
        Projects.found(admin, "project = " + project + " AND issuetype = \"Touchpoint Action\"", 4);
    }

    private static String made(String summary, String assignee, @Nullable String touchpoint) {
        String key = Actions.create(
                admin,
                project,
                summary,
                Map.of("assignee", Map.of("name", assignee), Actions.field(admin, "Touchpoint budget"), 100));
        if (touchpoint != null) {
            Actions.improve(admin, key, touchpoint);
        }
        Actions.plan(admin, key, Map.of());
        return key;
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void logIn() {
        window = browser.open(jira, 1280).logIn("admin");
        page = window.page();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private void open(String filter, int cards) {
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan" + filter);
        assertThat(page.locator(".tp-card-move")).hasCount(cards);
    }

    private Locator card(String key) {
        return page.locator(".tp-card[data-issue='" + key + "']");
    }

    private Locator control(String label) {
        return page.locator("#tp-plan-controls").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator total(String status) {
        return page.locator("#tp-plan-totals li:has-text('" + status + "') strong");
    }

    @Test
    void jqlNarrowsCardsCountsAndListsAndStandsInTheAddress() {
        open("", 4);
        assertThat(total("To Do")).hasText("4");

        control("Filter by JQL").fill("summary ~ till ORDER BY created");
        control("Filter by JQL").press("Enter");

        assertThat(page.locator(".tp-card")).hasCount(1);
        assertThat(card(till)).isVisible();
        assertThat(total("To Do")).hasText("1");
        assertThat(page.locator("#tp-plan-figures")).containsText("Actions: 1 of 4");
        assertThat(page.locator("#tp-list-ownerless")).containsText("Everything that is not done has somebody.");
        assertThat(page).hasURL(Pattern.compile("jql=summary"));

        page.reload();
        assertThat(page.locator(".tp-card-move")).hasCount(1);
        assertThat(control("Filter by JQL")).hasValue("summary ~ till ORDER BY created");
        page.locator("button:has-text('Show all')").first().click();
        assertThat(page.locator(".tp-card-move")).hasCount(4);
    }

    @Test
    void jqlThatDoesNotParseIsExplainedAtItsFieldAndTheBoardStays() {
        open("", 4);
        String before = page.url();

        control("Filter by JQL").fill("assignee = AND");
        control("Filter by JQL").press("Enter");

        assertThat(page.locator(".tp-plan-jql .aui-message-error"))
                .containsText(Pattern.compile("AND.*line 1|line 1.*AND"));
        assertThat(control("Filter by JQL")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".tp-card-move")).hasCount(4);
        assertThat(page).hasURL(before);

        // By an address it cannot stay as it was: the rest of it holds.
        window.errors().clear();
        open("&text=till&jql=nofield%20%3D%201", 1);
        assertThat(page.locator(".tp-plan-jql .aui-message-error")).containsText("nofield");
        assertThat(card(till)).isVisible();
        window.errors().clear();
    }

    @Test
    void whoPhaseAndTextNarrowTogether() {
        open("", 4);

        control("Who").selectOption(new SelectOption().setLabel("Nobody assigned"));
        assertThat(page.locator(".tp-card")).hasCount(1);
        assertThat(card(repair)).isVisible();

        control("Who").selectOption(new SelectOption().setLabel("Everybody"));
        control("Phase").selectOption(new SelectOption().setLabel("Buy"));
        assertThat(page.locator(".tp-card")).hasCount(2);
        assertThat(card(advice)).isVisible();
        control("Search in key, summary and touchpoint").fill("TILL");
        assertThat(page.locator(".tp-card")).hasCount(1);
        assertThat(card(till)).isVisible();
        assertThat(page).hasURL(Pattern.compile("phase=\\d+.*text=TILL"));

        page.reload();
        assertThat(page.locator(".tp-card-move")).hasCount(1);
        assertThat(control("Phase").locator("option:checked")).hasText("Buy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | Quick wins, All other actions",
                "phase | Quick wins, Buy, Use, Without a phase",
                "touchpoint | Quick wins, Till, Repair, Without a touchpoint",
                "component | Quick wins, Without a component"
            })
    void lanesStandBelowTheQuickWinsAndInTheAddress(String lanes, String expected) {
        open("", 4);

        control("Lanes").selectOption(lanes);

        List<String> names = List.of(expected.split(", "));
        assertThat(page.locator(".tp-lane h2")).hasCount(names.size());
        for (int at = 0; at < names.size(); at++) {
            assertThat(page.locator(".tp-lane h2").nth(at)).containsText(names.get(at));
        }
        page.reload();
        assertThat(page.locator(".tp-card-move")).hasCount(4);
        assertThat(page.locator(".tp-lane h2")).hasCount(names.size());
        assertThat(control("Lanes")).hasValue(lanes);
    }

    @Test
    void peopleMakeLanesToo() {
        open("&lanes=assignee", 4);

        assertThat(page.locator(".tp-lane h2").last()).containsText("Nobody assigned");
        assertThat(page.locator("[data-lane='assignee-none'] .tp-card")).hasCount(1);
        assertThat(page.locator(".tp-lane[data-lane^='assignee-']:not([data-lane='assignee-none']) .tp-card"))
                .hasCount(2);
    }

    @Test
    void listsAndMoneyStandInTablesBelowTheBoard() {
        admin.put(Projects.rest(project, "plan/settings"), Map.of("cap", 150)).expect(200);
        open("", 4);

        assertThat(page.locator("#tp-list-ownerless table a")).hasText(repair + " Loan bicycles");
        assertThat(page.locator("#tp-list-overdue")).containsText("Nothing is overdue.");
        Locator line = page.locator("#tp-list-line tbody tr");
        assertThat(line).hasCount(3);
        assertThat(line.nth(0)).containsText("Fits");
        assertThat(line.nth(1)).containsText("Over budget");
        assertThat(page.locator("#tp-list-phase tbody tr")).hasCount(3);
        assertThat(page.locator("#tp-list-phase tbody tr:has-text('Buy') td").first())
                .hasText("100");
        assertThat(page.locator("#tp-list-department tbody tr:has-text('Sales')"))
                .hasCount(1);
        assertThat(page.locator("#tp-plan-figures")).containsText("Budget: 100 of 300 fit under the cap");
        assertThat(page.locator("#tp-plan-howto li")).hasCount(2);
        assertThat(page.locator("#tp-plan-howto code")).hasText("\"Quick win\" in (candidate, running)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee = AND", "nofield = 1", "summary ~ \"open", "issue in nofunction()"})
    void restRefusesAFilterInJirasWords(String jql) {
        Answer refused = admin.get(Projects.rest(project, "plan?jql=" + Client.encoded(jql)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("plan.filter");
        assertThat(refused.json().at("/errorMessages/0").asText())
                .hasSizeGreaterThan("Jira does not understand the filter: ".length() + 10);
    }

    @Test
    void jqlFindsIssuesOfOtherProjectsThatImproveATouchpoint() {
        String other = Projects.createPlain(jira);
        String touchpoint = admin.get(Projects.rest(project, "plan?lanes=touchpoint&text=" + till))
                .expect(200)
                .json()
                .at("/lanes/1/touchpoint")
                .asText();
        Map<String, Object> fields =
                Map.of("project", Map.of("key", other), "issuetype", Map.of("name", "Task"), "summary", "Shelf");
        String foreign = admin.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
        Actions.improve(admin, foreign, touchpoint);
        Actions.plan(admin, foreign, Map.of());
        Projects.found(admin, "project = " + other, 1);

        JsonNode found = admin.get(Projects.rest(project, "plan?jql=" + Client.encoded("project = " + other)))
                .expect(200)
                .json();

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("lanes").findValuesAsText("issueKey")).contains(foreign);
        admin.delete("/rest/api/2/issue/" + foreign).expect(204);
        assertThat(nowhere).isNotEqualTo(foreign);
    }
}
