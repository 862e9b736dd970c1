package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A score from end to end: by what customers answered, after each change of what it is made of, and written without a trace. */
final class PlanScoreIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Jira jira;
    private static Client admin;

    private String project = "";

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
    }

    /** Makes a project with touchpoints; answers their keys in that order. */
    private List<String> touchpoints(String... lines) {
        project = Projects.create(jira, "blank", "en");
        Projects.importFile(
                jira, project, Csv.utf8("Phase;Touchpoint;Ist;Soll;Importance\n" + String.join("\n", lines) + "\n"));
        return Projects.found(admin, "project = " + project + " AND issuetype = Touchpoint ORDER BY key", lines.length);
    }

    private static void profile(String touchpoint, String field, String value) {
        admin.patch(
                        "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/profile",
                        Map.of("fields", Map.of(field, Map.of("value", value, "base", 0))))
                .expect(200);
    }

    private String action(String touchpoint, double effort) {
        String key = Actions.create(admin, project, "Hire", Map.of(Actions.field(admin, "Touchpoint effort"), effort));
        Actions.improve(admin, key, touchpoint);
        Actions.plan(admin, key, Map.of());
        return key;
    }

    private static void edit(String issue, String field, Object value) {
        admin.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(Actions.field(admin, field), value)))
                .expect(204);
    }

    private static JsonNode priority(String action) {
        return admin.get("/rest/touchpoint/1.0/actions/" + action)
                .expect(200)
                .json()
                .at("/action/priority");
    }

    private double inThePlan(String action) {
        JsonNode plan =
                admin.get(Projects.rest(project, "plan")).expect(200).json().path("lanes");
        return plan.findParents("issueKey").stream()
                .filter(found -> found.path("issueKey").asText().equals(action) && found.has("priority"))
                .findFirst()
                .map(found -> found.at("/priority/value").asDouble())
                .orElse(-1.0);
    }

    /** Plan, panel and field say the score at last. */
    private void says(String action, double score) {
        double rounded =
                BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).doubleValue();
        jira.until("the plan gives " + action + " " + rounded, () -> inThePlan(action) == rounded);
        assertThat(priority(action).path("value").asDouble()).isEqualTo(rounded);
        jira.until(
                "Jira finds " + action + " by " + rounded,
                () -> Projects.total(admin, "key = " + action + " AND \"Touchpoint priority\" = " + rounded) == 1);
    }

    @Test
    void theExamplesOfTheMethodAsCustomersAnsweredThem() {
        List<String> keys = touchpoints("Buy;Advice;3;8;8", "Buy;Till;3;8;8");
        Waves.ask(admin, project, "Advice", "Friendliness", TODAY.minusDays(40), Waves.all(3, 40));
        Waves.ask(admin, project, "Till", "Speed", TODAY.minusDays(40), Waves.all(3, 12));
        keys.forEach(key -> profile(key, "contacts-per-month", "999"));

        String many = action(keys.get(0), 4);
        String few = action(keys.get(1), 4);

        says(many, 22.5);
        says(few, 18.0);
        JsonNode components = priority(many).path("components");
        assertThat(components.path("need").asDouble()).isEqualTo(4);
        assertThat(components.path("asymmetry").asDouble()).isEqualTo(1.5);
        assertThat(components.path("reach").asDouble()).isEqualTo(0.75);
        assertThat(components.path("confidence").asDouble()).isEqualTo(1);
        assertThat(priority(few).path("components").path("confidence").asDouble())
                .isEqualTo(0.8);
        assertThat(priority(many).path("sentence").asText())
                .isEqualTo(
                        "Priority 22.5: “Advice” needs it most with 4 of 10 (importance 8 × gap 5 ÷ 10), times 1.5"
                                + " because it disappoints, reach 0.75 and confidence 1, divided by the square root of 4 days.");
    }

    @Test
    void eachChangeOfWhatAScoreIsMadeOfShowsInIt() {
        String touchpoint = touchpoints("Buy;Advice;3;8;8").get(0);
        String action = action(touchpoint, 4);
        says(action, 10 * 4 * 1.5 * 0.5 * 0.5 / 2);

        edit(touchpoint, "Soll", 9);
        says(action, 10 * 4.8 * 1.5 * 0.5 * 0.5 / 2);
        edit(touchpoint, "Ist", 5);
        says(action, 10 * 3.2 * 0.5 * 0.5 / 2);
        edit(touchpoint, "Touchpoint importance", 10);
        says(action, 10 * 4 * 0.5 * 0.5 / 2);
        profile(touchpoint, "contacts-per-month", "999");
        says(action, 10 * 4 * 0.75 * 0.5 / 2);
        edit(action, "Touchpoint effort", 9);
        says(action, 10 * 4 * 0.75 * 0.5 / 3);
        edit(action, "Touchpoint budget", 7_000);
        says(action, 10 * 4 * 0.75 * 0.5 / 4);
        profile(touchpoint, "word-of-mouth-potential", "6");
        admin.put("/rest/touchpoint/1.0/actions/" + action, Map.of("version", 1, "toDelight", true))
                .expect(200);
        says(action, 10 * 3 * 0.75 * 0.5 / 4);
        edit(touchpoint, "Ist", 10);
        says(action, 10 * 3 * 0.75 * 0.5 / 4);
    }

    @Test
    void writingAScoreLeavesNoTraceByWhichMailOrWebhookCouldCome() {
        String touchpoint = touchpoints("Buy;Advice;3;8;8").get(0);
        String action = action(touchpoint, 4);
        says(action, 7.5);
        Map<String, String> before = traces(action);

        admin.put(Projects.rest(project, "plan/settings"), Map.of("asymmetry", 3))
                .expect(200);
        says(action, 15);

        assertThat(traces(action)).isEqualTo(before);
    }

    private static Map<String, String> traces(String action) {
        JsonNode issue = admin.get("/rest/api/2/issue/" + action + "?expand=changelog&fields=updated,comment")
                .expect(200)
                .json();
        Map<String, String> traces = new HashMap<>();
        traces.put("updated", issue.at("/fields/updated").asText());
        traces.put("history", issue.at("/changelog/histories").toString());
        traces.put("comments", issue.at("/fields/comment").toString());
        return traces;
    }
}
