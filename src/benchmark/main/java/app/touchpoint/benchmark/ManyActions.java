package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project with as many actions as wanted. */
final class ManyActions {

    private ManyActions() {}

    /**
     * Makes it, and waits until its plan has all of them.
     *
     * @param touchpoints how many; action number i improves number i modulo that
     * @return the key of the project
     */
    static String make(Jira jira, int actions, int touchpoints) {
        Client admin = jira.as("admin");
        String key = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, key, Csv.utf8(Csv.generated(touchpoints)));
        List<String> keys =
                Projects.found(admin, "project = " + key + " AND issuetype = Touchpoint ORDER BY key", touchpoints);
        String effort = Actions.field(admin, "Touchpoint effort");
        String budget = Actions.field(admin, "Touchpoint budget");
        for (int i = 0; i < actions; i++) {
            Map<String, Object> values = new HashMap<>();
            values.put("duedate", "2026-12-24");
            values.put("assignee", Map.of("name", "admin"));
            values.put(effort, i % 7 + 1);
            values.put(budget, 100);
            Actions.improve(admin, Actions.create(admin, key, "Action " + i, values), keys.get(i % touchpoints));
        }
        jira.until("all actions and links are in the plan", () -> isComplete(admin, key, actions));
        Figures.print("%,d actions improve %,d touchpoints", actions, touchpoints);
        return key;
    }

    private static boolean isComplete(Client admin, String key, int actions) {
        JsonNode plan = admin.get(Projects.rest(key, "plan")).expect(200).json();
        int links = 0;
        for (JsonNode lane : plan.path("lanes")) {
            for (JsonNode action : lane.path("actions")) {
                links += action.path("touchpoints").size();
            }
        }
        return plan.path("total").asInt() == actions && links == actions;
    }

    /** How many of them have a priority: a touchpoint that nobody has rated gives none. */
    static int withPriority(Client admin, String key) {
        int known = 0;
        for (JsonNode lane :
                admin.get(Projects.rest(key, "plan")).expect(200).json().path("lanes")) {
            for (JsonNode action : lane.path("actions")) {
                known += action.at("/priority/value").isNumber() ? 1 : 0;
            }
        }
        return known;
    }
}
