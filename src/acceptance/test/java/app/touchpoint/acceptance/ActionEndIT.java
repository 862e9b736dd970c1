package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of actions: done, and shown by measurement to have worked or not; or dropped, which is no success. */
final class ActionEndIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String STRICT = "UMBAU";

    private static Jira jira;
    private static Client admin;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
    }

    private static String rest(String action) {
        return "/rest/touchpoint/1.0/actions/" + action;
    }

    private static JsonNode quickWin(String action) {
        return admin.get(rest(action)).expect(200).json().at("/action/quickWin");
    }

    private static void move(String project, String action, String from, String to) {
        admin.post(
                        Projects.rest(project, "plan/moves"),
                        Map.of("issueKey", action, "expectedStatus", from, "toStatus", to))
                .expect(200);
    }

    private static long criterion(String action, String name) {
        for (JsonNode choice : admin.get(rest(action)).expect(200).json().path("criteria")) {
            if (choice.path("name").asText().equals(name)) {
                return choice.path("id").asLong();
            }
        }
        throw new AssertionError(action + " cannot be judged by " + name);
    }

    private static void fieldSays(String action, String state) {
        jira.until(
                "the field of " + action + " says " + state,
                () -> Projects.total(admin, "key = " + action + " AND \"Quick win\" = \"" + state + "\"") == 1);
    }

    private static Map<String, Object> details(String action, String criterion, int version) {
        Map<String, Object> details = new HashMap<>();
        details.put("version", version);
        details.put("departments", List.of("Sales"));
        details.put("desiredResult", "People know us");
        details.put("criterion", criterion(action, criterion));
        details.put("amount", 1);
        details.put("start", TODAY.minusDays(80).toString());
        details.put("completed", TODAY.minusDays(60).toString());
        return details;
    }

    @Test
    void aQuickWinIsDoneAndCustomersShowWhetherItWorked() {
        String project = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\nBuy;Advice;3;8;8\nBuy;Till;3;8;8\n"));
        List<String> keys =
                Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint ORDER BY key", 2);
        int[] poor = {0, 0, 10, 20, 10, 0, 0, 0, 0, 0, 0};
        Waves.ask(admin, project, "Advice", "Friendliness", TODAY.minusDays(100), poor);
        Waves.ask(admin, project, "Till", "Speed", TODAY.minusDays(100), poor);
        String works = Actions.quickWin(admin, project, "Name tags", keys.get(0));
        String fails = Actions.quickWin(admin, project, "New queue", keys.get(1));
        fieldSays(works, "candidate");
        fieldSays(fails, "candidate");
        move(project, works, "To Do", "In Progress");
        fieldSays(works, "running");

        move(project, works, "In Progress", "Done");
        move(project, fails, "To Do", "Done");
        fieldSays(works, "done");
        assertThat(quickWin(works).path("proof").isNull())
                .as("without a criterion")
                .isTrue();

        admin.put(rest(works), details(works, "Friendliness", 1)).expect(200);
        admin.put(rest(fails), details(fails, "Speed", 1)).expect(200);
        assertThat(quickWin(works).path("proof").asText()).isEqualTo("too-early");
        assertThat(quickWin(works).path("proofSentence").asText())
                .startsWith("Too early to tell whether it worked: customers have not been asked since. It can be told");

        int[] good = {0, 0, 0, 0, 0, 0, 0, 10, 20, 10, 0};
        Waves.ask(admin, project, "Advice", "Friendliness", TODAY.minusDays(40), good);
        Waves.ask(admin, project, "Till", "Speed", TODAY.minusDays(40), new int[] {0, 0, 9, 21, 10, 0, 0, 0, 0, 0, 0});

        fieldSays(works, "verified");
        fieldSays(fails, "not verified");
        assertThat(quickWin(works).path("state").asText()).isEqualTo("verified");
        assertThat(quickWin(works).path("proofSentence").asText())
                .isEqualTo("It worked: better by 5, which is no chance (p < 0.05).");
        assertThat(quickWin(fails).path("state").asText()).isEqualTo("not verified");
        shownOnBoardAndPanel(project, works, fails);
    }

    private static void shownOnBoardAndPanel(String project, String works, String fails) {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.plan");
            Locator card = window.page().locator(".tp-card:has(.tp-card-move)[data-issue='" + works + "']");
            assertThat(card).containsText("It worked: verified");
            assertThat(window.page().locator(".tp-card[data-issue='" + fails + "']"))
                    .containsText("Not verified");
            assertThat(window.page().locator("[data-lane=quickWins] .tp-card")).hasCount(0);
            window.picture("board-verified");

            window.go("/browse/" + works);
            assertThat(window.page().locator(".tp-action-quick-win"))
                    .containsText("Quick win done, and customers have noticed");
            assertThat(window.page().locator(".tp-action-quick-win"))
                    .containsText("It worked: better by 5, which is no chance (p < 0.05).");
            assertThat(window.page().locator(".tp-action-details")).containsText("Done on");
            window.go("/browse/" + fails);
            assertThat(window.page().locator(".tp-action-quick-win"))
                    .containsText("Quick win done; no improvement can be shown");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aDayOfCompletionThatCannotBeIsRefused() {
        String project = Projects.create(jira, "blank", "en");
        String action = Actions.create(admin, project, "Ramp", Map.of());

        assertThat(admin.put(
                                rest(action),
                                Map.of(
                                        "version",
                                        0,
                                        "completed",
                                        TODAY.plusDays(2).toString()))
                        .expect(422)
                        .json()
                        .at("/errors/completed")
                        .asText())
                .isEqualTo("The day on which it was done lies in the future.");
        assertThat(admin.put(
                                rest(action),
                                Map.of(
                                        "version",
                                        0,
                                        "start",
                                        TODAY.minusDays(3).toString(),
                                        "completed",
                                        TODAY.minusDays(4).toString()))
                        .expect(422)
                        .json()
                        .path("errors")
                        .has("completed"))
                .isTrue();
        assertThat(admin.put(rest(action), Map.of("version", 0, "completed", "last week"))
                        .expect(400)
                        .code())
                .isEqualTo("day-malformed");
    }

    @Test
    void whatWasRejectedIsNoSuccessAndCostsNothingMore() {
        assumeThat(Jira.isForeign()).isFalse();
        admin.post(Projects.rest(STRICT, "setup"), Map.of("template", "porsche-4", "language", "en"))
                .expect(200);
        String action = Actions.create(
                admin,
                STRICT,
                "Gold plating",
                Map.of("duedate", TODAY.minusDays(1).toString(), Actions.field(admin, "Touchpoint budget"), 700));
        Actions.plan(admin, action, Map.of("spent", 40));
        JsonNode before = plan();
        assertThat(before.path("overdue").toString()).contains("\"" + action + "\"");

        move(STRICT, action, "To Do", "Rejected");

        JsonNode after = plan();
        JsonNode found = after.path("lanes").findParents("issueKey").stream()
                .filter(each -> each.path("issueKey").asText().equals(action) && each.has("dropped"))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("dropped").asBoolean()).isTrue();
        assertThat(found.path("overdue").asBoolean()).isFalse();
        assertThat(found.at("/quickWin/state").isNull()).isTrue();
        assertThat(found.at("/quickWin/proof").isNull()).isTrue();
        assertThat(after.path("overdue").toString() + after.path("ownerless")).doesNotContain("\"" + action + "\"");
        assertThat(before.at("/budget/planned").asDouble()
                        - after.at("/budget/planned").asDouble())
                .isEqualTo(700);
        assertThat(after.at("/budget/taken").asDouble()
                        - before.at("/budget/taken").asDouble())
                .isEqualTo(40);
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + STRICT + "?selectedItem=app.touchpoint.jira.plan&text=" + action);
            assertThat(window.page().locator(".tp-card:has(.tp-card-move)")).containsText("Will not be done");
            window.go("/browse/" + action);
            assertThat(window.page().locator(".tp-action-quick-win"))
                    .containsText("It is no success, and no quick win.");
        }
    }

    private static JsonNode plan() {
        return admin.get(Projects.rest(STRICT, "plan")).expect(200).json();
    }
}
