package app.touchpoint.acceptance.measure;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an action is to change is judged by a criterion of the touchpoints that it improves, which people choose by its name. */
final class ActionCriterionIT {

    private static Jira jira;
    private static Client admin;
    private static Browser browser;
    private static String project;
    private static String advice;
    private static String till;

    @BeforeAll
    static void measureTwoTouchpoints() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\nBuy;Till;3;8;8\n"));
        List<String> keys =
                Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint ORDER BY key", 2);
        advice = keys.get(0);
        till = keys.get(1);
        Map<String, Object> mapping = Map.of(
                "name",
                "Visitors",
                "periodStart",
                "2026-10-01",
                "periodEnd",
                "2026-10-31",
                "raterGroup",
                "customer",
                "scale",
                Map.of("min", 1, "max", 5),
                "columns",
                Map.of(
                        "kind",
                        Map.of("touchpoint", "Advice", "criterion", "Friendliness"),
                        "wait",
                        Map.of("touchpoint", "Till", "criterion", "Waiting time")));
        SurveyIT.load(
                        admin,
                        SurveyIT.begun(admin, project, mapping),
                        Csv.utf8("kind,wait\n" + "4,2\n".repeat(10)),
                        false)
                .expect(200);
        admin.put(
                        CriterionIT.CRITERIA + criterion("Friendliness"),
                        Map.of("version", 1, "names", Map.of("en", "Warmth")))
                .expect(200);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String action(String... touchpoints) {
        String action = Actions.create(admin, project, "Name tags", Map.of());
        for (String touchpoint : touchpoints) {
            Actions.improve(admin, action, touchpoint);
        }
        return action;
    }

    private static String rest(String action) {
        return "/rest/touchpoint/1.0/actions/" + action;
    }

    private static long criterion(String name) {
        for (JsonNode each : SurveyIT.criteria(admin, project).path("values")) {
            if (each.path("name").asText().equals(name)) {
                return each.path("id").asLong();
            }
        }
        throw new AssertionError("No criterion " + name);
    }

    @Test
    void itIsChosenByNameAndStandsInThePanel() {
        String action = action(advice, till);
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + action);
            Page page = window.page();
            page.locator(".tp-plan-edit").click();
            Locator choice = page.getByLabel("Judged by");
            assertThat(choice.locator("option"))
                    .hasText(new String[] {"no criterion", "Warmth – Advice", "Waiting time – Till"});
            assertThat(window.accessibilityViolations()).isEmpty();
            Locator least = page.locator(".tp-field:has-text('Least improvement')");
            assertThat(least).containsText("In the unit of the criterion");
            choice.selectOption(new SelectOption().setLabel("Waiting time – Till"));
            assertThat(least).containsText("Up to 4");
            page.getByLabel("Least improvement").fill("0.5");
            page.locator("dialog.tp-dialog button[type=submit]").click();

            assertThat(page.locator(".tp-action-texts")).containsText("Waiting time – Till");
            JsonNode details = admin.get(rest(action)).expect(200).json().path("details");
            assertThat(details.path("criterion").asLong()).isEqualTo(criterion("Waiting time"));
            assertThat(details.path("amount").asDouble()).isEqualTo(0.5);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void anImprovementThatNoFigureCanMakeIsRefused() {
        String action = action(advice);
        long share = Long.parseLong(CriterionIT.added(
                admin,
                project,
                Map.of(
                        "name",
                        "Recommended",
                        "touchpoint",
                        advice,
                        "type",
                        "proportion",
                        "scale",
                        Map.of("min", 1, "max", 5),
                        "topBoxes",
                        2)));

        Answer refused = admin.put(rest(action), Map.of("version", 0, "criterion", share, "amount", 10));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.json().at("/errors/amount").asText()).contains("at most 1 apart");
        admin.put(rest(action), Map.of("version", 0, "criterion", share, "amount", 0.1))
                .expect(200);

        Answer inUse = admin.delete(CriterionIT.CRITERIA + share);
        assertThat(inUse.status()).as(inUse.toString()).isEqualTo(409);
        assertThat(inUse.code()).isEqualTo("criterion.judges");
        admin.put(rest(action), Map.of("version", 1)).expect(200);
        admin.delete(CriterionIT.CRITERIA + share).expect(204);
    }

    @Test
    void whereNothingIsMeasuredThePanelSaysSo() {
        String action = action();
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + action);
            window.page().locator(".tp-plan-edit").click();

            assertThat(window.page().getByLabel("Judged by")).isDisabled();
            assertThat(window.page().locator("dialog.tp-dialog"))
                    .containsText("Nothing is measured yet at the touchpoints that this action improves.");
        }
    }

    @Test
    void oneOfAnotherTouchpointIsRefusedAndOneThatWasUnlinkedStaysUntilAnotherIsChosen() {
        String action = action(advice);
        Answer refused = admin.put(
                rest(action), Map.of("version", 0, "criterion", criterion("Waiting time"), "desiredResult", "Quick"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").has("criterion")).isTrue();

        Actions.improve(admin, action, till);
        admin.put(rest(action), Map.of("version", 0, "criterion", criterion("Waiting time")))
                .expect(200);
        JsonNode links = admin.get("/rest/api/2/issue/" + action + "?fields=issuelinks")
                .expect(200)
                .json()
                .at("/fields/issuelinks");
        for (JsonNode link : links) {
            if (link.at("/outwardIssue/key").asText().equals(till)) {
                admin.delete("/rest/api/2/issueLink/" + link.path("id").asText())
                        .expect(204);
            }
        }

        JsonNode now = admin.get(rest(action)).expect(200).json();
        assertThat(now.at("/details/criterion").isNull()).as(now.toString()).isTrue();
        admin.put(rest(action), Map.of("version", 1, "blocker", "The printer")).expect(200);
        Actions.improve(admin, action, till);
        assertThat(admin.get(rest(action))
                        .expect(200)
                        .json()
                        .at("/details/criterion")
                        .asLong())
                .isEqualTo(criterion("Waiting time"));
        admin.put(rest(action), Map.of("version", 2)).expect(200);
        assertThat(admin.get(rest(action))
                        .expect(200)
                        .json()
                        .at("/details/criterion")
                        .isNull())
                .isTrue();
    }
}
