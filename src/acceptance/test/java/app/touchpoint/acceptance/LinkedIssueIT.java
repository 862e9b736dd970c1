package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An issue of any project and type that improves a touchpoint has the panel of an action; the page of any other issue pays nothing for it. */
final class LinkedIssueIT {
    private static Jira jira;
    private static Client admin;
    private static String project;
    private static String elsewhere;
    private static String touchpoint;

    @BeforeAll
    static void makeATouchpoint() {
        jira = Jira.shared();
        admin = jira.as("admin");
        project = Projects.create(jira, "blank", "en");
        elsewhere = Projects.createPlain(jira);
        Projects.importFile(jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\n"));
        touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
    }

    private static String task(String summary) {
        return admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", elsewhere),
                                        "issuetype",
                                        Map.of("name", "Task"),
                                        "summary",
                                        summary,
                                        "duedate",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(10)
                                                .toString())))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static Answer page(String user, String issue) {
        return jira.loggedInAs(user).get("/browse/" + issue).expect(200);
    }

    /** The page of the issue fetches the panel afterwards, or brings it along. */
    private static boolean hasPanel(String user, String issue) {
        String body = page(user, issue).body();
        return body.contains("app.touchpoint.jira%3Aaction\"") || body.contains("class=\"tp-action\"");
    }

    @Test
    void itHasThePanelWithScoreReasonsBudgetAndResult() {
        String task = task("Put up a shelf");
        assertThat(hasPanel("admin", task)).isFalse();
        Actions.improve(admin, task, touchpoint);
        jira.until("the panel is on " + task, () -> hasPanel("admin", task));
        Actions.plan(
                admin,
                task,
                Map.of("effort", 2, "budget", 350, "departments", List.of("Sales"), "desiredResult", "People find us"));

        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + task);
            Page page = window.page();
            assertThat(page.locator(".tp-improved")).containsText(touchpoint + " Advice");
            assertThat(page.locator(".tp-action-priority"))
                    .containsText("“Advice” needs it most with 4 of 10 (importance 8 × gap 5 ÷ 10)");
            assertThat(page.locator(".tp-reasons .tp-met")).hasCount(5);
            assertThat(page.locator(".tp-action-details")).containsText("350");
            assertThat(page.locator(".tp-action-details")).containsText("People find us");
            assertThat(window.accessibilityViolations()).isEmpty();
            window.picture("action-of-another-type");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void whoMaySeeTheIssueAndNotTheTouchpointSeesNoPanel() {
        String task = task("Paint the wall");
        Actions.improve(admin, task, touchpoint);
        jira.until("the panel is on " + task, () -> hasPanel("admin", task));
        Projects.join(jira, elsewhere, "Users", "tom");

        assertThat(hasPanel("tom", task)).isFalse();
    }

    @Test
    void itIsJudgedByTheRulesOfTheProjectOfItsTouchpoint() {
        String task = task("Clear the way");
        Actions.improve(admin, task, touchpoint);
        admin.put(Projects.rest(project, "plan/settings"), Map.of("lowestEffort", 4, "leastNeed", 5))
                .expect(200);

        JsonNode seen = admin.get("/rest/touchpoint/1.0/actions/" + task)
                .expect(200)
                .json()
                .path("action");

        assertThat(seen.at("/priority/components/effort").asDouble()).isEqualTo(4);
        assertThat(seen.at("/quickWin/missed").toString()).contains("\"need\"");
        admin.put(Projects.rest(project, "plan/settings"), Map.of("lowestEffort", 0.5, "leastNeed", 2.5))
                .expect(200);
        assertThat(admin.get("/rest/touchpoint/1.0/actions/" + task)
                        .expect(200)
                        .json()
                        .at("/action/quickWin/met")
                        .toString())
                .contains("\"need\"");
    }

    @Test
    void thePageOfAnIssueThatImprovesNothingAsksNeitherActiveObjectsNorTheIndex() {
        assumeThat(Jira.isForeign()).as("only local Jira tells what it cost").isFalse();
        String task = task("Something else");
        page("admin", task);

        Answer page = page("admin", task);

        assertThat(page.work().activeObjects()).isZero();
        assertThat(page.work().searches()).isZero();
    }
}
