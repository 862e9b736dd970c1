package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An import that a power cut interrupts. */
final class InterruptedImportIT {
    private static final int LINES = 300;
    /** The run of a new home's first import. */
    private static final String RUN = "/rest/touchpoint/1.0/runs/1";

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
        String key = Projects.create(killed, "blank", "en");
        CompletableFuture<?> importing = CompletableFuture.runAsync(() -> killed.as("admin")
                .postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.utf8(Csv.generated(LINES))));
        Wait.until("the import is under way", Duration.ofMinutes(1), () -> done(killed.as("admin")) >= 25);
        killed.kill();
        importing.exceptionally(connectionLost -> null).join();
        return key;
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
    void anImportThatWasKilledGoesOnAfterTheRestartAndMakesNothingTwice() {
        Jira killed = Jira.startNew("killed");
        String key = cutOff(killed);

        try (Jira restarted = Jira.start(killed.home())) {
            Client admin = restarted.as("admin");
            JsonNode before = admin.get(RUN).expect(200).json();
            assertThat(before.path("over").asBoolean()).as(before.toString()).isFalse();
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
        }
    }
}
