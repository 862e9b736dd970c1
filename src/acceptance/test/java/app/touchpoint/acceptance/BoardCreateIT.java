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
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions are made in one step where the need for them is seen, linked with their touchpoint. */
final class BoardCreateIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;
    private static String project;
    private static String touchpoint;

    private Window window;
    private Page page;

    @BeforeAll
    static void makeATouchpoint() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\n"));
        touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
        admin.post(
                        "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/incidents",
                        Map.of("polarity", "negative", "story", "Nobody came for an hour"))
                .expect(201);
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

    private Locator dialog() {
        return page.locator("dialog.tp-dialog");
    }

    private void create(String summary) {
        dialog().getByLabel("What is to be done?").fill(summary);
        dialog().locator("button[type=submit]").click();
        assertThat(dialog()).hasCount(0);
    }

    private static JsonNode found(String summary) {
        for (JsonNode lane :
                admin.get(Projects.rest(project, "plan")).expect(200).json().path("lanes")) {
            for (JsonNode action : lane.path("actions")) {
                if (action.path("summary").asText().equals(summary)) {
                    return action;
                }
            }
        }
        throw new AssertionError("No action “" + summary + "” in the plan of " + project);
    }

    private static void improves(String summary) {
        assertThat(found(summary).at("/touchpoints/0/issueKey").asText()).isEqualTo(touchpoint);
    }

    @Test
    void fromATouchpointItStandsAmongItsActionsAtOnce() {
        window.go("/browse/" + touchpoint);

        page.locator(".tp-open-actions .tp-add-action").click();
        create("Greet people");

        assertThat(page.locator(".tp-open-actions")).containsText("Greet people");
        assertThat(page.locator(".tp-every-action"))
                .hasAttribute(
                        "href", Pattern.compile("issues/\\?jql=issue%20in%20touchpointImprovements.*" + touchpoint));
        assertThat(page.locator(".tp-add-action")).isFocused();
        improves("Greet people");
    }

    @Test
    void whoByWhenOnWhichBudgetIsSaidInTheSameStep() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        window.go("/browse/" + touchpoint);
        page.locator(".tp-open-actions .tp-add-action").click();
        assertThat(window.accessibilityViolations()).isEmpty();
        window.picture("create-action");
        Locator who = dialog().locator("input[role=combobox]");
        who.fill("admi");
        dialog().locator("[role=option]:has-text('" + nameOf("admin") + "')").waitFor();
        who.press("ArrowDown");
        who.press("Enter");
        assertThat(who).hasValue(nameOf("admin"));
        dialog().getByLabel("From", new Locator.GetByLabelOptions().setExact(true))
                .fill(today.toString());
        dialog().getByLabel("By", new Locator.GetByLabelOptions().setExact(true))
                .fill(today.minusDays(1).toString());
        dialog().getByLabel("Person-days").fill("1.5");
        dialog().getByLabel("Budget").fill("1234.5");
        dialog().getByLabel("What is to be done?").fill("Hire a guide");
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".aui-message-error")).containsText("The start is after the due date");
        assertThat(dialog().getByLabel("From", new Locator.GetByLabelOptions().setExact(true)))
                .isFocused();
        window.errors().clear();
        dialog().getByLabel("By", new Locator.GetByLabelOptions().setExact(true))
                .fill(today.plusDays(20).toString());
        create("Hire a guide");

        JsonNode made = found("Hire a guide");
        assertThat(made.at("/assignee/name").asText()).isEqualTo(nameOf("admin"));
        assertThat(made.path("start").asText()).isEqualTo(today.toString());
        assertThat(made.path("due").asText()).isEqualTo(today.plusDays(20).toString());
        assertThat(made.path("effort").asDouble()).isEqualTo(1.5);
        assertThat(made.path("budget").asDouble()).isEqualTo(1234.5);
        improves("Hire a guide");
    }

    private static String nameOf(String username) {
        return admin.get("/rest/api/2/user?username=" + username)
                .expect(200)
                .json()
                .path("displayName")
                .asText();
    }

    /** Of hundreds of people the one in question is found by typing, wherever in the alphabet the name stands. */
    @Test
    void peopleAreSearchedForOnTheServerAndEmptyMeansAsJiraAssigns() {
        Projects.join(jira, project, "Developers", "anna");
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
        page.locator("#tp-plan-actions .tp-add-action").click();
        Locator who = dialog().locator(".tp-finder").nth(1).locator("input");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("assignable/search")) {
                asked.add(request.url());
            }
        });

        who.fill("ann");

        assertThat(dialog().locator("[role=option]:has-text('anna')")).isVisible();
        assertThat(dialog().locator("[role=option]:has-text('admin')")).hasCount(0);
        assertThat(asked).last().asString().contains("username=ann").contains("project=" + project);
        who.fill("");
        dialog().locator(".tp-finder").first().locator("input").fill("Adv");
        dialog().locator("[role=option]:has-text('" + touchpoint + " ')").click();
        create("Ask nobody in particular");
        assertThat(found("Ask nobody in particular").path("touchpoints")).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedByFieldAndNothingIsMade() {
        Answer refused = admin.post(
                        Projects.rest(project, "plan/actions"),
                        Map.of("summary", "Ramp", "touchpoint", touchpoint, "effort", -1, "budget", 1e16))
                .expect(422);
        assertThat(refused.json().path("errors").has("effort")).isTrue();
        assertThat(refused.json().path("errors").has("budget")).isTrue();
        assertThat(admin.post(
                                Projects.rest(project, "plan/actions"),
                                Map.of("summary", "Ramp", "touchpoint", touchpoint, "due", "tomorrow"))
                        .expect(400)
                        .code())
                .isEqualTo("day-malformed");
        assertThat(Projects.total(admin, "project = " + project + " AND summary ~ Ramp"))
                .isZero();
    }

    @Test
    void fromAnIncidentItTellsWhatHappened() {
        window.go("/browse/" + touchpoint);

        page.locator(".tp-incident .tp-act").first().click();
        assertThat(dialog().getByLabel("More about it")).hasValue(Pattern.compile("Nobody came"));
        create("Put a bell there");

        improves("Put a bell there");
        String key = found("Put a bell there").path("issueKey").asText();
        assertThat(admin.get("/rest/api/2/issue/" + key + "?fields=description")
                        .expect(200)
                        .body())
                .contains("Nobody came for an hour");
        assertThat(page.locator(".tp-open-actions")).containsText("Put a bell there");
    }

    @Test
    void fromTheBoardAndItsLanesItStandsOnTheBoardAtOnce() {
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");

        page.locator("#tp-plan-actions .tp-add-action").click();
        dialog().locator(".tp-finder").first().locator("input").fill("Adv");
        dialog().locator("[role=option]:has-text('" + touchpoint + " ')").click();
        create("Train the team");

        assertThat(page.locator(".tp-card:has-text('Train the team')")).isVisible();
        assertThat(page.locator(".tp-card:has-text('Train the team')")).isFocused();
        improves("Train the team");

        page.locator("#tp-plan-controls").getByLabel("Lanes").selectOption("touchpoint");
        page.locator(".tp-lane-head:has-text('Advice') .tp-lane-add").click();
        assertThat(dialog()).containsText("It improves " + touchpoint + " Advice");
        create("Put up a sign");
        assertThat(page.locator(".tp-card:has-text('Put up a sign')")).isVisible();
        improves("Put up a sign");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsMade() {
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
        page.locator("#tp-plan-actions .tp-add-action").click();

        dialog().locator("button[type=submit]").click();

        assertThat(dialog().locator(".aui-message-error"))
                .containsText("Please say what is to be done. Please say which touchpoint it improves.");
        assertThat(dialog()).isVisible();
        window.errors().clear();
    }

    /** Jira's refusal is made up here, since a field that all issues must have would be in the way of all other tests. */
    @Test
    void aFieldThatJiraWantsBesidesLeadsToItsOwnForm() {
        window.go("/browse/" + touchpoint);
        page.route(
                "**/plan/actions",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(422)
                        .setContentType("application/json")
                        .setBody("{\"errorMessages\": [], \"errors\": {\"components\": \"Component/s is"
                                + " required.\"}, \"code\": \"action-refused\", \"href\":"
                                + " \"/secure/CreateIssueDetails!init.jspa?pid=1&issuetype=2&summary=Ramp\"}")));
        page.locator(".tp-open-actions .tp-add-action").click();
        dialog().getByLabel("What is to be done?").fill("Ramp");
        dialog().locator("button[type=submit]").click();

        assertThat(dialog()).containsText("Component/s is required.");
        assertThat(dialog()).containsText("Then link the new issue to " + touchpoint);
        assertThat(dialog().locator(".tp-errors a"))
                .hasAttribute("href", Pattern.compile("CreateIssueDetails!init\\.jspa\\?.*summary=Ramp"));
        window.errors().clear();
    }

    @Test
    void whoMayNotCreateSeesNoButtonAndIsRefused() {
        Projects.join(jira, project, "Users", "tom");
        try (Window toms = browser.open(jira, 1280).logIn("tom")) {
            toms.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
            assertThat(toms.page().locator("#tp-plan-totals")).isVisible();
            assertThat(toms.page().locator("#tp-plan-figures a").first()).isVisible();
            assertThat(toms.page().locator(".tp-add-action, .tp-lane-add")).hasCount(0);
        }
        Answer refused = jira.as("tom")
                .post(Projects.rest(project, "plan/actions"), Map.of("summary", "Ramp", "touchpoint", touchpoint));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("create-issues-needed");
    }

    @Test
    void aTouchpointThatIsNotThereIsRefusedAndNothingIsMade() {
        int before = Projects.total(admin, "project = " + project);

        Answer refused = admin.post(
                Projects.rest(project, "plan/actions"), Map.of("summary", "Ramp", "touchpoint", project + "-9999"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("issue-not-found");
        assertThat(admin.post(
                                Projects.rest(project, "plan/actions"),
                                Map.of("summary", "Ramp", "touchpoint", touchpoint, "assignee", "nobody-knows"))
                        .code())
                .isEqualTo("action-refused");
        assertThat(Projects.total(admin, "project = " + project)).isGreaterThanOrEqualTo(before);
        assertThat(Projects.total(admin, "project = " + project + " AND summary ~ Ramp"))
                .isZero();
    }
}
