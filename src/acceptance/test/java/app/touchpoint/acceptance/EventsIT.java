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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What happens to issues by Jira's own ways reaches the matrix, at once or, where an event was lost as hostile mode loses one now and then,
 * when the next reconciliation has run.
 */
final class EventsIT {

    /** The reconciliation runs once a minute. */
    private static final Duration RECONCILED = Duration.ofSeconds(100);

    private static final Jira JIRA = Jira.shared();
    private static final Client ADMIN = JIRA.as("admin");
    private static String key = "";

    @BeforeAll
    static void fillProject() {
        key = Projects.create(JIRA, "blank", "en");
        Projects.importFile(JIRA, key, Csv.utf8(Csv.generated(60)));
    }

    @Test
    void allThatWasImportedIsInTheMatrixWhenTheRunIsOver() {
        String fresh = Projects.create(JIRA, "blank", "en");
        Projects.importFile(JIRA, fresh, Csv.utf8(Csv.generated(150)));

        assertThat(touchpoints(fresh)).hasSize(150);
        assertThat(Projects.total(ADMIN, "project = " + fresh + " AND Soll IS NOT EMPTY"))
                .isEqualTo(150);
    }

    @Test
    void editThroughRestIsSeen() {
        String issue = keyOf(1);
        ADMIN.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(fieldId("Ist"), 9.5)))
                .expect(204);

        seen("the new Ist of " + issue, () -> ist(key, issue) == 9.5);
    }

    @Test
    void deletionIsSeen() {
        String issue = keyOf(2);
        ADMIN.delete("/rest/api/2/issue/" + issue).expect(204);

        seen("that " + issue + " is gone", () -> find(key, issue) == null);
    }

    @Test
    void renamedKeyIsSeen() {
        assumeThat(Jira.isForeign()).isFalse();
        String project = Projects.create(JIRA, "blank", "en");
        Projects.importFile(JIRA, project, Csv.utf8(Csv.generated(3)));
        String renamed = project + "X";
        ADMIN.put("/rest/api/2/project/" + project, Map.of("key", renamed)).expect(200);

        seen(
                "the touchpoints under the new key",
                () -> touchpoints(renamed).stream()
                                .filter(touchpoint ->
                                        touchpoint.path("key").asText().startsWith(renamed + "-"))
                                .count()
                        == 3);
    }

    @Test
    void moveTakesTheTouchpointAlongAndOffersBackWhatJiraDropped() {
        assumeThat(Jira.isForeign()).isFalse();
        String other = Projects.create(JIRA, "blank", "en");
        Projects.importFile(JIRA, other, Csv.utf8(Csv.generated(10)));
        String issue = keyOf(3);
        long id = ADMIN.get("/rest/api/2/issue/" + issue)
                .expect(200)
                .json()
                .path("id")
                .asLong();
        double ist = ist(key, issue);
        JsonNode there = ADMIN.get("/rest/api/2/project/" + other).expect(200).json();
        ADMIN.postForm(
                        "/secure/MoveIssue.jspa",
                        Map.of(
                                "id",
                                Long.toString(id),
                                "target",
                                there.path("id").asText() + "/" + typeId(there, "Touchpoint")))
                .expect(302);

        seen("the touchpoint in its new project", () -> byId(other, id) != null);
        seen("that it is gone from the old one", () -> byId(key, id) == null);
        JsonNode moved = Objects.requireNonNull(byId(other, id));
        assertThat(moved.path("ist").asDouble()).isEqualTo(ist);
        String now = moved.path("key").asText();
        JsonNode offers = ADMIN.get("/rest/touchpoint/1.0/touchpoints/" + now + "/moved")
                .expect(200)
                .json();
        assertThat(offers.path("values"))
                .extracting(value -> value.path("field").asText())
                .contains("phase");
        assertThat(offers.path("values")).allMatch(value -> value.path("fits").asBoolean());

        JsonNode left = ADMIN.post("/rest/touchpoint/1.0/touchpoints/" + now + "/moved", Map.of())
                .expect(200)
                .json();

        assertThat(left.path("values")).isEmpty();
        assertThat(ADMIN.get("/rest/api/2/issue/" + now)
                        .expect(200)
                        .json()
                        .path("fields")
                        .path(fieldId("Journey phase"))
                        .path("value")
                        .asText())
                .startsWith("Phase ");
    }

    @Test
    void indexingAsksActiveObjectsNothing() {
        assumeThat(Jira.isForeign()).isFalse();

        assertThat(ADMIN.post("/rest/api/2/reindex", List.of())
                        .expect(202)
                        .work()
                        .activeObjects())
                .isZero();
    }

    private static void seen(String what, BooleanSupplier condition) {
        Wait.until("the matrix shows " + what, RECONCILED, condition);
    }

    private static List<JsonNode> touchpoints(String project) {
        JsonNode list = ADMIN.get(Projects.rest(project, "matrix?rows=channel"))
                .expect(200)
                .json()
                .path("touchpoints");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String keyOf(int touchpoint) {
        return touchpoints(key).stream()
                .filter(known -> known.path("summary").asText().equals("Kontaktpunkt " + touchpoint))
                .map(known -> known.path("key").asText())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable JsonNode find(String project, String issue) {
        return touchpoints(project).stream()
                .filter(known -> known.path("key").asText().equals(issue))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode byId(String project, long id) {
        return touchpoints(project).stream()
                .filter(known -> known.path("id").asLong() == id)
                .findFirst()
                .orElse(null);
    }

    private static double ist(String project, String issue) {
        return Objects.requireNonNull(find(project, issue)).path("ist").asDouble();
    }

    private static String fieldId(String name) {
        return StreamSupport.stream(
                        ADMIN.get("/rest/api/2/field").expect(200).json().spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String typeId(JsonNode project, String name) {
        return StreamSupport.stream(project.path("issueTypes").spliterator(), false)
                .filter(type -> type.path("name").asText().equals(name))
                .map(type -> type.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
