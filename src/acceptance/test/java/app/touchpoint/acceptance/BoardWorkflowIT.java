package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strict workflow of the project UMBAU on the board: what it refuses, and the screen it asks to be filled in. */
final class BoardWorkflowIT {
    private static final String STRICT = "UMBAU";

    private static Jira jira;
    private static Client admin;
    private static Browser browser;

    private Window window;
    private Page page;

    @BeforeAll
    static void setUpTheStrictProject() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        admin.post(Projects.rest(STRICT, "setup"), Map.of("template", "porsche-4", "language", "en"))
                .expect(200);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void logIn() {
        window = browser.open(jira, 1280).logIn("tom");
        page = window.page();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.errors()).isEmpty();
        window.close();
    }

    private String action(String summary, Map<String, Object> more) {
        String key = Actions.create(admin, STRICT, summary, more);
        Actions.plan(admin, key, Map.of());
        return key;
    }

    private void open(String text) {
        window.go("/projects/" + STRICT + "?selectedItem=app.touchpoint.jira.plan&text=" + text);
        assertThat(page.locator(".tp-card-move")).hasCount(1);
    }

    private void move(String key, String status) {
        page.locator(".tp-card[data-issue='" + key + "'] .tp-card-move").click();
        page.locator(".tp-move-menu button:text-is('" + status + "')").click();
    }

    private Locator inColumn(String status, String key) {
        return page.locator(".tp-column:has(h3:has-text('" + status + "')) .tp-card[data-issue='" + key + "']");
    }

    private void begin(String key) {
        jira.as("tom")
                .post(
                        Projects.rest(STRICT, "plan/moves"),
                        Map.of("issueKey", key, "expectedStatus", "To Do", "toStatus", "In Progress"))
                .expect(200);
    }

    @Test
    void columnsAreTheStatusesAsTheWorkflowNamesThemGroupedByCategory() {
        String key = action("Columned", Map.of("assignee", Map.of("name", "tom")));
        open("Columned");

        assertThat(page.locator("[data-lane=quickWins] .tp-column h3")).hasText(new Pattern[] {
            Pattern.compile("^To Do 0 ?To do$"),
            Pattern.compile("^In Progress 0 ?In progress$"),
            Pattern.compile("^In Review 0 ?In progress$"),
            Pattern.compile("^Done 0 ?Done$"),
            Pattern.compile("^Rejected 0 ?Done$")
        });
        assertThat(inColumn("To Do", key)).isVisible();
        assertThat(page.locator("#tp-plan-totals li"))
                .hasText(new String[] {"To Do: 1", "In Progress: 0", "In Review: 0", "Done: 0", "Rejected: 0"});
    }

    @Test
    void whatAValidatorSaysStandsThereAndTheCardIsBack() {
        String key = action("Undated", Map.of("assignee", Map.of("name", "tom")));
        begin(key);
        open("Undated");

        move(key, "In Review");

        assertThat(page.locator("#tp-plan-message .aui-message-error"))
                .containsText(key + " stays in In Progress. Ohne Fälligkeitsdatum keine Abnahme");
        assertThat(inColumn("In Progress", key)).isVisible();
        assertThat(inColumn("In Progress", key)).isFocused();
        window.errors().clear();
    }

    @Test
    void whatNobodyMayDoNowSaysWhatIsPossible() {
        String key = action("Jumping", Map.of("assignee", Map.of("name", "tom")));
        open("Jumping");

        move(key, "Done");

        assertThat(page.locator("#tp-plan-message .aui-message-error")).containsText("Beginnen → In Progress");
        assertThat(inColumn("To Do", key)).isVisible();
        window.errors().clear();
    }

    @Test
    void theScreenOfATransitionOpensAndLeadsBackToTheBoard() {
        String key = action("Screened", Map.of("assignee", Map.of("name", "tom"), "duedate", "2026-12-24"));
        begin(key);
        jira.as("tom")
                .post(
                        Projects.rest(STRICT, "plan/moves"),
                        Map.of("issueKey", key, "expectedStatus", "In Progress", "toStatus", "In Review"))
                .expect(200);
        open("Screened");

        move(key, "Done");

        page.waitForURL(Pattern.compile("WorkflowUIDispatcher"));
        page.locator("select[name=resolution]").selectOption(new SelectOption().setIndex(1));
        page.locator("form:has(select[name=resolution]) [type=submit]").first().click();
        page.waitForURL(Pattern.compile("selectedItem=app.touchpoint.jira.plan&text=Screened"));
        assertThat(inColumn("Done", key)).isVisible();
    }

    @Test
    void whoMayNotTransitionIsToldSo() {
        String project = Projects.create(jira, "blank", "en");
        String key = Actions.create(admin, project, "Fixed", Map.of());
        Actions.plan(admin, key, Map.of());
        Projects.join(jira, project, "Users", "tom");
        window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");

        move(key, "Done");

        assertThat(page.locator("#tp-plan-message .aui-message-error")).containsText(key + " stays in To Do");
        assertThat(inColumn("To Do", key)).isVisible();
        window.errors().clear();
    }
}
