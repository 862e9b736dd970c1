package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Changing a journey: its phases and the order of its touchpoints. */
final class JourneyIT {
    private final Jira jira = Jira.shared();
    private final Client admin = jira.as("admin");

    private JsonNode journey(String key) {
        return admin.get(Projects.rest(key, "journey")).expect(200).json();
    }

    private static List<String> names(JsonNode journey) {
        return journey.path("phases").findValuesAsText("name");
    }

    private static List<String> keys(JsonNode journey) {
        List<String> keys = new ArrayList<>();
        journey.path("phases")
                .forEach(phase -> phase.path("touchpoints")
                        .forEach(touchpoint -> keys.add(touchpoint.path("key").asText())));
        return keys;
    }

    private Answer change(String key, long phase, Map<String, Object> change) {
        return admin.put(Projects.rest(key, "journey/phases/" + phase), change);
    }

    private String airline() {
        String key = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, key, Csv.airline());
        return key;
    }

    @Test
    void phasesAreAddedRenamedMovedAndDisabled() {
        String key = Projects.create(jira, "before-during-after", "en");
        JsonNode journey = journey(key);
        long first = journey.path("phases").path(0).path("id").asLong();
        long version = journey.path("version").asLong();

        admin.post(Projects.rest(key, "journey/phases"), Map.of("name", "Farewell 👋", "version", version))
                .expect(200);
        change(key, first, Map.of("name", "Long before", "version", version + 1))
                .expect(200);
        change(key, first, Map.of("position", 3, "version", version + 2)).expect(200);
        change(key, first, Map.of("enabled", false, "version", version + 3)).expect(200);

        assertThat(names(journey(key)))
                .containsExactly("During the purchase", "After the purchase", "Farewell 👋", "Long before");
        assertThat(journey(key).path("phases").path(3).path("enabled").asBoolean())
                .isFalse();
        assertThat(admin.get(Projects.rest(key, "matrix"))
                        .json()
                        .path("columns")
                        .findValuesAsText("name"))
                .containsExactly("During the purchase", "After the purchase", "Farewell 👋");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        String key = Projects.create(jira, "before-during-after", "en");

        Answer answer = admin.post(
                Projects.rest(key, "journey/phases"),
                Map.of(
                        "name",
                        "during THE purchase",
                        "version",
                        journey(key).path("version").asLong()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("journey.phase.name.taken");
    }

    @Test
    void ofTwoWhoOrderAtOnceOneIsTold() {
        String key = airline();
        JsonNode before = journey(key);
        JsonNode flight = before.path("phases").path(2).path("touchpoints");
        long version = before.path("orderVersion").asLong();

        List<CompletableFuture<Answer>> both = Stream.of(3, 4)
                .map(index -> Map.<String, Object>of(
                        "moved", flight.path(index).path("id").asLong(),
                        "after", flight.path(0).path("id").asLong(),
                        "version", version))
                .map(move -> CompletableFuture.supplyAsync(
                        () -> jira.as("admin").post(Projects.rest(key, "journey/order"), move)))
                .toList();

        List<Answer> answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer late = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(late.code()).isEqualTo("journey.changed");
        assertThat(keys(late.json().path("journey"))).isEqualTo(keys(journey(key)));
    }

    @Test
    void phasesThatAnImportAddsStandWhereTheFileHasThem() {
        String key = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, key, Csv.utf8("Phase;Touchpoint\nSearch;One\nUse;Two\n"));

        Projects.importFile(
                jira, key, Csv.utf8("Phase;Touchpoint\nHear;Three\nSearch;One\nBuy;Four\nUse;Two\nLeave;Five\n"));

        assertThat(journey(key).path("phases").findValuesAsText("name"))
                .containsExactly("Hear", "Search", "Buy", "Use", "Leave");
    }

    @Test
    void importingAgainKeepsAChangedOrder() {
        String key = airline();
        JsonNode before = journey(key);
        JsonNode flight = before.path("phases").path(2).path("touchpoints");
        admin.post(
                        Projects.rest(key, "journey/order"),
                        Map.of(
                                "moved", flight.path(5).path("id").asLong(),
                                "after", flight.path(0).path("id").asLong(),
                                "version", before.path("orderVersion").asLong()))
                .expect(200);
        List<String> changed = keys(journey(key));
        assertThat(changed).isNotEqualTo(keys(before));

        admin.postCsv(Projects.rest(key, "touchpoints?dryRun=false"), Csv.airline())
                .expect(200);

        assertThat(keys(journey(key))).isEqualTo(changed);
    }

    @Test
    void anImportIsTakenBack() {
        String key = Projects.create(jira, "blank", "en");
        Answer run = Projects.importFile(jira, key, Csv.airline());

        Answer undone =
                admin.post("/rest/touchpoint/1.0/runs/" + run.json().path("id").asText() + "/undo", Map.of());

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(Projects.found(admin, "project = " + key + " AND issuetype = Touchpoint", 0))
                .isEmpty();
        assertThat(admin.get(Projects.rest(key, "matrix"))
                        .json()
                        .path("score")
                        .path("all")
                        .asInt())
                .isZero();
    }

    @Test
    void anUndoKeepsAndNamesWhatWasChangedSince() {
        String key = Projects.create(jira, "blank", "en");
        String list = "Phase;Touchpoint;Ist\nBuy;Pay;4\nBuy;Leave;4\nUse;Ride;4\nUse;Repair;4\n";
        Answer first = Projects.importFile(jira, key, Csv.utf8(list));
        Answer second = Projects.importFile(
                jira, key, Csv.utf8(list.replace("Pay;4", "Pay;6").replace("Ride;4", "Ride;6")));
        String pay = theOne(key, "Pay");
        String ride = theOne(key, "Ride");
        String repair = theOne(key, "Repair");
        edit(pay, istField(), 9);
        edit(repair, "description", "Everybody waits.");

        JsonNode undone = undo(second);

        assertThat(undone.path("changedSince")).extracting(JsonNode::asText).containsExactly(pay + " Pay: Ist");
        assertThat(undone.path("result").path("changed_since").asInt()).isEqualTo(1);
        assertThat(ist(pay)).isEqualTo(9);
        assertThat(ist(ride)).as("given back").isEqualTo(4);

        JsonNode all = undo(first);

        assertThat(all.path("changedSince"))
                .extracting(JsonNode::asText)
                .containsExactly(repair + " Repair", ride + " Ride", pay + " Pay", "Use", "Buy");
        assertThat(Projects.found(admin, "project = " + key + " AND issuetype = Touchpoint ORDER BY key", 3))
                .containsExactly(pay, ride, repair);
        assertThat(admin.get(Projects.rest(key, "matrix"))
                        .json()
                        .path("columns")
                        .findValuesAsText("name"))
                .containsExactly("Buy", "Use");
    }

    private String theOne(String key, String summary) {
        return Projects.found(
                        admin, "project = " + key + " AND summary ~ " + summary + " AND issuetype = Touchpoint", 1)
                .get(0);
    }

    private String istField() {
        return StreamSupport.stream(admin.get("/rest/api/2/field").json().spliterator(), false)
                .filter(field -> field.path("name").asText().equals("Ist"))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private void edit(String issueKey, String field, Object value) {
        assertThat(admin.put("/rest/api/2/issue/" + issueKey, Map.of("fields", Map.of(field, value)))
                        .status())
                .isEqualTo(204);
    }

    private double ist(String issueKey) {
        return admin.get("/rest/api/2/issue/" + issueKey)
                .json()
                .path("fields")
                .path(istField())
                .asDouble();
    }

    private JsonNode undo(Answer run) {
        return admin.post("/rest/touchpoint/1.0/runs/" + run.json().path("id").asText() + "/undo", Map.of())
                .expect(200)
                .json();
    }

    @Test
    void someoneWhoMayNotChangeTheJourneyIsToldSo() {
        String key = Projects.create(jira, "before-during-after", "en");
        Projects.join(jira, key, "Developers", "tom");
        Map<String, Object> phase =
                Map.of("name", "Tom’s", "version", journey(key).path("version").asLong());

        Answer answer = jira.as("tom").post(Projects.rest(key, "journey/phases"), phase);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("manager-needed");
        assertThat(names(journey(key))).doesNotContain("Tom’s");
        assertThat(jira.as("gast")
                        .post(Projects.rest(key, "journey/phases"), phase)
                        .status())
                .isEqualTo(404);
    }
}
