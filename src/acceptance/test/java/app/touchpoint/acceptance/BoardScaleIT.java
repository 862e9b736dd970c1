package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board in the browser with as much as there may be: the answer of the server is made up here, for the browser alone is looked at. */
final class BoardScaleIT {
    private static final int ACTIONS = 2_000;
    private static final int TOUCHPOINTS = 1_000;
    private static final int STATUSES = 60;

    private static Jira jira;
    private static Browser browser;
    private static String project;

    private Window window;
    private Page page;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        project = Projects.create(jira, "blank", "en");
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

    private static Map<String, Object> action(int number, String status) {
        Map<String, Object> action = new HashMap<>();
        action.put("issueKey", "BIG-" + number);
        action.put("summary", "Action " + number);
        action.put(
                "priority",
                Map.of(
                        "value",
                        30.0 - number / 100.0,
                        "sentence",
                        "Priority",
                        "touchpoint",
                        "TP-" + number % TOUCHPOINTS));
        action.put("status", Map.of("id", status, "name", "Status " + status, "category", "new"));
        action.put("assignee", Map.of("key", "k" + number % 20, "name", "Person " + number % 20));
        action.put("due", "2026-12-24");
        action.put("budget", 100);
        action.put(
                "touchpoints",
                List.of(Map.of("issueKey", "TP-" + number % TOUCHPOINTS, "summary", "Point " + number % TOUCHPOINTS)));
        return action;
    }

    private static Map<String, Object> plan(boolean byTouchpoint, int statuses) {
        List<Map<String, Object>> lanes = new ArrayList<>();
        lanes.add(Map.of("id", "quickWins", "name", "Quick wins", "actions", List.of(action(0, "0"))));
        int lanesBelow = byTouchpoint ? TOUCHPOINTS : 1;
        for (int lane = 0; lane < lanesBelow; lane++) {
            int first = lane;
            List<Map<String, Object>> actions = IntStream.range(1, ACTIONS)
                    .filter(number -> number % lanesBelow == first)
                    .mapToObj(number -> action(number, String.valueOf(number % statuses)))
                    .toList();
            lanes.add(Map.of("id", "lane-" + lane, "name", "Lane " + lane, "actions", actions));
        }
        Map<String, Object> budget = new HashMap<>();
        budget.put("cap", null);
        budget.putAll(Map.of("taken", 0, "planned", 200_000, "spent", 0, "line", List.of()));
        budget.putAll(Map.of("byPhase", List.of(), "byComponent", List.of(), "byDepartment", List.of()));
        Map<String, Object> plan = new HashMap<>();
        plan.put("headline", Map.of("text", "Next", "issueKey", "BIG-0"));
        plan.put("lanes", lanes);
        plan.put(
                "columns",
                IntStream.range(0, statuses)
                        .mapToObj(id -> Map.of(
                                "id",
                                String.valueOf(id),
                                "name",
                                "Status " + id,
                                "category",
                                id < statuses / 2 ? "new" : "done",
                                "count",
                                0))
                        .toList());
        plan.put("budget", budget);
        plan.put("overdue", List.of());
        plan.put("ownerless", List.of());
        plan.put("choices", Map.of("people", List.of(), "phases", List.of()));
        plan.put("may", Map.of("create", true, "settings", false));
        plan.put("total", ACTIONS);
        plan.put("all", ACTIONS);
        return plan;
    }

    private void open(Map<String, Object> plan) throws Exception {
        String body = new ObjectMapper().writeValueAsString(plan);
        page.route(Pattern.compile("/plan\\?"), route -> answer(route, 200, body));
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
        assertThat(page.locator(".tp-card[data-issue='BIG-0'] .tp-card-move")).isVisible();
    }

    /** Whether the first frame that the browser paints after the click on a menu's item shows the card in its new column. */
    private boolean isMovedInTheNextFrame(String key, String column) {
        page.locator(".tp-card[data-issue='" + key + "'] .tp-card-move").click();
        return (boolean) page.evaluate("""
            ([key, column]) => new Promise(resolve => {
              [...document.querySelectorAll('[role=menuitem]')].find(each => each.textContent === column).click();
              requestAnimationFrame(() => setTimeout(() => {
                const card = document.querySelector(`.tp-card[data-issue='${key}']`);
                resolve(card.closest('.tp-column').querySelector('h3').textContent.startsWith(column));
              }));
            })\
            """, List.of(key, column));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 15})
    void aMoveShowsInTheNextFrameOnABoardOfTwoThousand(int number) throws Exception {
        // The server does not answer: the card moves all the same.
        page.route("**/rest/api/2/issue/**", route -> {});
        open(plan(false, 3));

        assertThat(isMovedInTheNextFrame("BIG-" + number, "Status 1")).isTrue();
    }

    @Test
    void aThousandLanesComeAsOneGoesOn() throws Exception {
        open(plan(true, 3));

        assertThat(page.locator(".tp-lane")).hasCount(20);
        page.locator(".tp-more-lanes").click();
        assertThat(page.locator(".tp-lane")).hasCount(40);
        assertThat(page.locator(".tp-lane h2").nth(20)).isFocused();
    }

    @Test
    void aLongColumnShowsItsBeginning() throws Exception {
        open(plan(false, 3));

        assertThat(page.locator("[data-lane=lane-0] .tp-column:first-child .tp-card"))
                .hasCount(30);
        page.locator("[data-lane=lane-0] .tp-column:first-child > button").click();
        assertThat(page.locator("[data-lane=lane-0] .tp-column:first-child .tp-card"))
                .hasCount((ACTIONS - 1) / 3);
    }

    @Test
    void aCardMovedBehindWhatALongColumnShowsStaysInSight() throws Exception {
        page.route("**/rest/api/2/issue/**", route -> {});
        open(plan(false, 3));
        page.locator("[data-lane=lane-0] .tp-column:first-child > button").click();

        assertThat(isMovedInTheNextFrame("BIG-1800", "Status 1")).isTrue();

        Locator target = page.locator("[data-lane=lane-0] .tp-column[data-status='1']");
        assertThat(target.locator(".tp-card")).hasCount(31);
        assertThat(target.locator(".tp-card").last()).hasAttribute("data-issue", "BIG-1800");
        assertThat(target.locator(".tp-card").last()).isFocused();
        assertThat(target.locator(".tp-count")).hasText("668");
        assertThat(page.locator("[data-lane=lane-0] .tp-column:first-child .tp-count"))
                .hasText("665");
    }

    @Test
    void aCardThatIsRefusedGoesBackToItsPlaceAmongTheOthers() throws Exception {
        open(plan(false, 3));
        page.route(
                "**/rest/api/2/issue/**", route -> answer(route, 200, "{\"fields\": {\"status\": {\"id\": \"0\"}}}"));
        page.route("**/plan/moves", route -> answer(route, 422, "{\"errorMessages\": [\"Not yet\"], \"errors\": {}}"));
        List<String> before = keysOfTheFirstColumn();

        page.locator(".tp-card[data-issue='BIG-9'] .tp-card-move").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Status 1"))
                .click();

        assertThat(page.locator("#tp-plan-message")).containsText("Not yet");
        assertThat(page.locator(".tp-card[data-issue='BIG-9']")).isFocused();
        assertThat(keysOfTheFirstColumn()).isEqualTo(before).hasSize(30);
        // The browser notes the refusal itself.
        assertThat(window.errors()).singleElement().asString().contains("422");
        window.errors().clear();
    }

    private static void answer(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body));
    }

    private List<String> keysOfTheFirstColumn() {
        return page.locator("[data-lane=lane-0] .tp-column:first-child .tp-card").all().stream()
                .map(card -> card.getAttribute("data-issue"))
                .toList();
    }

    @Test
    void sixtyStatusesScrollWithinTheBoard() throws Exception {
        open(plan(false, STATUSES));

        assertThat(page.locator("[data-lane=quickWins] .tp-column")).hasCount(STATUSES);
        assertThat(window.scrollsSideways()).isFalse();
        page.locator(".tp-card[data-issue='BIG-0'] .tp-card-move").click();
        assertThat(page.locator(".tp-move-menu button")).hasCount(STATUSES - 1);
        page.keyboard().press("End");
        assertThat(page.locator(".tp-move-menu button").last()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tp-card[data-issue='BIG-0'] .tp-card-move")).isFocused();
    }
}
