package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jira forgets a person, and so do we, in a Jira of its own since nobody comes back from it. */
final class AnonymisationIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void whoIsAnonymisedIsNamedNoMoreAndWhatTheySaidStays() {
        assumeFalse(Jira.isForeign());
        try (Jira jira = Jira.startNew("anonymise")) {
            Client admin = jira.as("admin");
            Answer setUp = admin.post(Projects.rest("RAD", "setup"), Map.of("template", "blank", "language", "en"));
            assertThat(setUp.status() / 100).as(setUp.toString()).isEqualTo(2);
            Projects.importFile(jira, "RAD", Csv.utf8("Phase;Touchpoint;Channel\nInterest;Test ride;Shop\n"));
            String ride =
                    Projects.found(admin, "project = RAD AND summary ~ ride", 1).get(0);
            String at = "/rest/touchpoint/1.0/touchpoints/" + ride;
            Client tom = jira.as("tom");
            String userKey = tom.get("/rest/api/2/myself").json().path("key").asText();
            tom.post(at + "/ratings", Map.of("group", "manager", "value", 7)).expect(201);
            tom.put(at + "/answers/Q-I1", Map.of("text", "Families", "evidence", "", "day", "2026-11-20", "version", 0))
                    .expect(200);
            JsonNode before = admin.get(at).expect(200).json();

            admin.post("/rest/api/2/user/anonymization", Map.of("userKey", userKey))
                    .expect(202);
            Wait.until(
                    "the anonymisation is over",
                    LIMIT,
                    () -> progress(admin).path("status").asText().equals("COMPLETED"));

            assertThat(progress(admin).path("errors")).isEmpty();
            String answers = admin.get(at + "/answers").expect(200).body();
            assertThat(answers).contains("Families").doesNotContain(userKey).doesNotContain("Tom");
            String after = admin.get(at).expect(200).body();
            assertThat(after).doesNotContain(userKey);
            assertThat(admin.get(at).json().path("groups")).isEqualTo(before.path("groups"));
        }
    }

    private static JsonNode progress(Client admin) {
        return admin.get("/rest/api/2/user/anonymization/progress").expect(200).json();
    }
}
