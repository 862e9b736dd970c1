package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Moves on the board go through the action's own workflow. In the project UMBAU only the assignee begins, without a due date there is no
 * review, done is reached from review alone and asks for a resolution on a screen, and only administrators reject.
 */
final class PlanMoveIT {
    private static final String STRICT = "UMBAU";

    private final Jira jira = Jira.shared();
    private final Client admin = jira.as("admin");
    private final Client anna = jira.as("anna");
    private final Client tom = jira.as("tom");

    @BeforeEach
    void setUpTheStrictProject() {
        assumeThat(Jira.isForeign()).isFalse();
        Answer answer = admin.post(Projects.rest(STRICT, "setup"), Map.of("template", "porsche-4", "language", "en"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private String issue(String project, String type, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Wider ramp");
        return admin.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private String action(Map<String, Object> more) {
        return issue(STRICT, "Touchpoint Action", more);
    }

    private String tomsAction() {
        return action(Map.of("assignee", Map.of("name", "tom")));
    }

    private static Answer move(Client client, String project, String key, String from, String to) {
        return client.post(
                Projects.rest(project, "plan/moves"), Map.of("issueKey", key, "expectedStatus", from, "toStatus", to));
    }

    private String status(String key) {
        return admin.get("/rest/api/2/issue/" + key + "?fields=status")
                .expect(200)
                .json()
                .at("/fields/status/name")
                .asText();
    }

    private String inReview() {
        String key = action(Map.of("assignee", Map.of("name", "tom"), "duedate", "2026-12-24"));
        move(tom, STRICT, key, "To Do", "In Progress").expect(200);
        move(tom, STRICT, key, "In Progress", "In Review").expect(200);
        return key;
    }

    @Test
    void aMoveRunsTheTransitionAndTellsTheNewState() {
        String key = tomsAction();

        JsonNode moved =
                move(tom, STRICT, key, "To Do", "In Progress").expect(200).json();

        assertThat(moved.path("issueKey").asText()).isEqualTo(key);
        assertThat(moved.at("/status/name").asText()).isEqualTo("In Progress");
        assertThat(moved.at("/status/category").asText()).isEqualTo("indeterminate");
        assertThat(moved.path("updated").asLong()).isPositive();
        assertThat(status(key)).isEqualTo("In Progress");
        JsonNode history = admin.get("/rest/api/2/issue/" + key + "?expand=changelog")
                .expect(200)
                .json()
                .at("/changelog/histories/0");
        assertThat(history.at("/author/name").asText()).isEqualTo("tom");
        assertThat(history.at("/items/0/field").asText()).isEqualTo("status");
        // Once more by the ids that a board has, from where it is to where it is: nothing to do.
        String here = moved.at("/status/id").asText();
        move(tom, STRICT, key, here, here).expect(200);
    }

    @Test
    void whomAConditionKeepsOutIsToldWhatIsPossibleInstead() {
        String key = tomsAction();

        Answer refused = move(anna, STRICT, key, "To Do", "In Progress");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("move-impossible");
        assertThat(refused.json().path("possible").findValuesAsText("name")).contains("Ablehnen", "Rejected");
        assertThat(refused.json().at("/errorMessages/0").asText())
                .contains(key, "To Do", "In Progress", "Ablehnen → Rejected");
        assertThat(refused.json().path("href").isNull()).isTrue();
        assertThat(status(key)).isEqualTo("To Do");
    }

    @Test
    void aStatusThatIsNotReachedFromHereIsRefused() {
        String key = tomsAction();

        Answer refused = move(tom, STRICT, key, "To Do", "Done");

        assertThat(refused.code()).isEqualTo("move-impossible");
        assertThat(refused.json().path("possible").findValuesAsText("name")).contains("Beginnen", "In Progress");
    }

    @Test
    void aValidatorRefusesInItsOwnWords() {
        String key = tomsAction();
        move(tom, STRICT, key, "To Do", "In Progress").expect(200);

        Answer refused = move(tom, STRICT, key, "In Progress", "In Review");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("move-refused");
        assertThat(refused.json().at("/errorMessages/0").asText())
                .isEqualTo("Ohne Fälligkeitsdatum keine Abnahme: Bitte zuerst einen Termin setzen.");
        assertThat(refused.json().at("/status/name").asText()).isEqualTo("In Progress");
        assertThat(status(key)).isEqualTo("In Progress");
    }

    @Test
    void aScreenWithARequiredFieldIsLinked() {
        String key = inReview();

        Answer refused = move(tom, STRICT, key, "In Review", "Done");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("move-screen");
        assertThat(refused.json().at("/errors/resolution").asText()).isNotEmpty();
        assertThat(refused.json().at("/possible/0/actionId").asInt()).isEqualTo(31);
        assertThat(status(key)).isEqualTo("In Review");
        Answer screen = tom.get(refused.json().path("href").asText());
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.body()).contains("name=\"resolution\"");
    }

    @Test
    void whoeverWasFasterWins() {
        String key = tomsAction();
        move(tom, STRICT, key, "To Do", "In Progress").expect(200);

        Answer late = move(anna, STRICT, key, "To Do", "Rejected");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("move-stale");
        assertThat(late.json().at("/status/name").asText()).isEqualTo("In Progress");
        assertThat(late.json().at("/errorMessages/0").asText()).contains(key, "In Progress");
        assertThat(status(key)).isEqualTo("In Progress");
    }

    @Test
    void ofTwoAtOnceOneGetsThrough() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                String key = tomsAction();
                Callable<Answer> begin = () -> move(tom, STRICT, key, "To Do", "In Progress");
                Callable<Answer> reject = () -> move(anna, STRICT, key, "To Do", "Rejected");
                List<Future<Answer>> both = people.invokeAll(List.of(begin, reject));

                assertThat(List.of(both.get(0).get().status(), both.get(1).get().status()))
                        .containsExactlyInAnyOrder(200, 409);
                assertThat(status(key)).isEqualTo(both.get(0).get().status() == 200 ? "In Progress" : "Rejected");
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whoMayNotTransitionOrNotSeeIsTurnedAway() {
        String project = Projects.create(jira, "porsche-4", "en");
        String key = issue(project, "Touchpoint Action", Map.of());

        Answer unseen = move(tom, project, key, "To Do", "Done");
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.code()).isEqualTo("project-not-found");
        // In a project that one may see, an issue of another one is as good as none.
        Answer foreign = move(tom, STRICT, key, "To Do", "Done");
        Answer absent = move(tom, STRICT, STRICT + "-99999", "To Do", "Done");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body().replace(key, "?")).isEqualTo(absent.body().replace(STRICT + "-99999", "?"));
        assertThat(move(jira.anonymously(), project, key, "To Do", "Done").status())
                .isEqualTo(401);

        Projects.join(jira, project, "Users", "tom");
        Answer forbidden = move(tom, project, key, "To Do", "Done");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.code()).isEqualTo("transition-issues-needed");
        assertThat(status(key)).isEqualTo("To Do");
    }

    @Test
    void whatIsNoStatusAndNoWishIsRefused() {
        String key = tomsAction();

        Answer unknown = move(tom, STRICT, key, "To Do", "Nirvana");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("move-unknown-status");
        assertThat(unknown.json().at("/errorMessages/0").asText()).contains("Nirvana");
        assertThat(tom.post(Projects.rest(STRICT, "plan/moves"), Map.of("issueKey", key))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anIssueOfAnotherProjectIsMovedWhereItImproves() {
        String project = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, project, Csv.utf8("Phase;Kontaktpunkt\nInterest;Web form\n"));
        String touchpoint = Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint", 1)
                .get(0);
        String task = issue("SERVICE", "Task", Map.of());

        Answer unlinked = move(admin, project, task, "To Do", "In Progress");
        assertThat(unlinked.status()).isEqualTo(422);
        assertThat(unlinked.code()).isEqualTo("action-needed");

        admin.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", task),
                                "outwardIssue", Map.of("key", touchpoint)))
                .expect(201);
        move(admin, project, task, "To Do", "In Progress").expect(200);
        assertThat(status(task)).isEqualTo("In Progress");
        assertThat(move(admin, STRICT, task, "In Progress", "Done").code()).isEqualTo("move-no-action");
    }
}
