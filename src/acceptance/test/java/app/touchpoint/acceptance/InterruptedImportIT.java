package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs that a power cut interrupts. */
final class InterruptedImportIT {
    private static final int LINES = 300;
    /** The run of a new home's first import. */
    private static final String RUN = "/rest/touchpoint/1.0/runs/1";

    private static final String PRIORITIES = "/rest/touchpoint/1.0/runs/2";

    private static final int ACTIONS = 60;

    /** Need 4, reach and confidence 0.5 each, one person-day; confidence in opinions is 1 afterwards. */
    private static final double BEFORE = 10;

    private static final double AFTER = 20;

    @BeforeAll
    static void onlyOurOwnJiraIsKilled() {
        assumeThat(Jira.isForeign()).isFalse();
    }

    private static int done(Client client) {
        var answer = client.get(RUN);
        return answer.status() == 200 ? answer.json().path("done").asInt() : 0;
    }

    /** A new Jira whose first import was cut off in its midst; the project's key. */
    private static String cutOff(Jira killed) {
        return cutOff(killed, Projects.create(killed, "blank", "en"), () -> {});
    }

    /** The same while something else is under way, too. */
    private static String cutOff(Jira killed, String key, Runnable more) {
        CompletableFuture<?> importing = CompletableFuture.runAsync(() -> killed.as("admin")
                .postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.utf8(Csv.generated(LINES))));
        Wait.until("the import is under way", Duration.ofMinutes(1), () -> done(killed.as("admin")) >= 25);
        more.run();
        killed.kill();
        importing.exceptionally(connectionLost -> null).join();
        return key;
    }

    /** Actions that all have the same priority, which stands in their field. */
    private static List<String> actions(Client admin, String project) {
        String touchpoint = admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", project),
                                        "issuetype",
                                        Map.of("name", "Touchpoint"),
                                        "summary",
                                        "Till",
                                        Actions.field(admin, "Ist"),
                                        4,
                                        Actions.field(admin, "Soll"),
                                        8,
                                        Actions.field(admin, "Touchpoint importance"),
                                        10)))
                .expect(201)
                .json()
                .path("key")
                .asText();
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            String action =
                    Actions.create(admin, project, "Action " + i, Map.of(Actions.field(admin, "Touchpoint effort"), 1));
            Actions.improve(admin, action, touchpoint);
            actions.add(action);
        }
        return actions;
    }

    private static double priority(Client admin, String action) {
        String field = Actions.field(admin, "Touchpoint priority");
        return admin.get("/rest/api/2/issue/" + action + "?fields=" + field)
                .expect(200)
                .json()
                .at("/fields/" + field)
                .asDouble();
    }

    /** Changes a constant of the priority and comes back as soon as the first action of many is judged by it. */
    private static void judgeAgain(Jira jira, String project, List<String> actions) {
        Client admin = jira.as("admin");
        String path = Projects.rest(project, "plan/settings");
        ObjectNode settings = (ObjectNode) admin.get(path).expect(200).json();
        settings.put("opinion", 1);
        String field = Actions.field(admin, "Touchpoint priority");
        String first = "/rest/api/2/issue/" + actions.get(0) + "?fields=" + field;
        CompletableFuture.runAsync(() -> admin.put(path, settings)).exceptionally(connectionLost -> null);
        // Asked without a pause: all of them are judged within a second.
        for (int asked = 0;
                admin.get(first).expect(200).json().at("/fields/" + field).asDouble() != AFTER;
                asked++) {
            assertThat(asked).as("questions for the first action").isLessThan(10_000);
        }
    }

    @Test
    void anImportThatWasKilledCanBeTakenBackWithoutARest() {
        Jira killed = Jira.startNew("killed-undone");
        String key = cutOff(killed);

        try (Jira restarted = Jira.start(killed.home())) {
            Client admin = restarted.as("admin");
            JsonNode before = admin.get(RUN).expect(200).json();
            assertThat(before.path("over").asBoolean()).as(before.toString()).isFalse();
            assertThat(before.path("undoable").asBoolean()).isTrue();

            JsonNode undo = admin.post(RUN + "/undo", Map.of()).expect(200).json();

            assertThat(undo.path("state").asText()).isEqualTo("finished");
            assertThat(undo.path("result").has("refused")).as(undo.toString()).isFalse();
            assertThat(undo.path("kept").size())
                    .as("phases and channels that are no longer offered: " + undo)
                    .isEqualTo(11);
            assertThat(admin.get(RUN).json().path("state").asText()).isEqualTo("undone");
            assertThat(Projects.found(admin, "project = " + key + " AND issuetype = Touchpoint", 0))
                    .isEmpty();
            assertThat(admin.get(Projects.rest(key, "matrix"))
                            .json()
                            .path("score")
                            .path("all")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void anImportAndPrioritiesThatWereKilledGoOnAfterTheRestartAndNothingIsDoneTwiceOrLost() {
        Jira killed = Jira.startNew("killed");
        String planned = Projects.create(killed, "blank", "en");
        List<String> actions = actions(killed.as("admin"), planned);
        killed.until(
                "every action has its priority",
                () -> actions.stream().allMatch(action -> priority(killed.as("admin"), action) == BEFORE));
        String key = cutOff(killed, Projects.create(killed, "blank", "en"), () -> judgeAgain(killed, planned, actions));

        try (Jira restarted = Jira.start(killed.home())) {
            Client admin = restarted.as("admin");
            JsonNode before = admin.get(RUN).expect(200).json();
            assertThat(before.path("over").asBoolean()).as(before.toString()).isFalse();
            assertThat(priority(admin, actions.get(ACTIONS - 1))).isEqualTo(BEFORE);
            Wait.until(
                    "the import is over",
                    Duration.ofMinutes(5),
                    () -> admin.get(RUN).expect(200).json().path("over").asBoolean());

            assertThat(admin.get(RUN).json().path("state").asText()).isEqualTo("finished");
            List<String> keys =
                    Projects.found(admin, "project = " + key + " AND issuetype = Touchpoint ORDER BY key", LINES);
            assertThat(new HashSet<>(keys)).hasSize(LINES);
            JsonNode again = admin.postCsv(
                            Projects.rest(key, "touchpoints?dryRun=true"), Csv.utf8(Csv.generated(LINES)))
                    .expect(200)
                    .json();
            assertThat(again.path("plan").path("unchanged").asInt()).isEqualTo(LINES);
            Wait.until(
                    "the priorities are judged again",
                    Duration.ofMinutes(2),
                    () -> admin.get(PRIORITIES).expect(200).json().path("over").asBoolean());
            JsonNode priorities = admin.get(PRIORITIES).json();
            assertThat(priorities.path("state").asText()).isEqualTo("finished");
            assertThat(priorities.path("done").asInt()).isEqualTo(ACTIONS / 10);
            assertThat(actions)
                    .allSatisfy(action -> assertThat(priority(admin, action)).isEqualTo(AFTER));
        }
    }
}
