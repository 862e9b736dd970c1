package app.touchpoint.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Actions for tests, made by the administrator through Jira's own REST interface. */
public final class Actions {

    private Actions() {}

    /** Makes an action and answers its key. */
    public static String create(Client client, String project, String summary, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Touchpoint Action"));
        fields.put("summary", summary);
        return client.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    /** Links an action with the touchpoint that it improves. */
    public static void improve(Client client, String action, String touchpoint) {
        client.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", action),
                                "outwardIssue", Map.of("key", touchpoint)))
                .expect(201);
    }

    /** The id of a field by its name. */
    public static String field(Client client, String name) {
        for (JsonNode field : client.get("/rest/api/2/field").expect(200).json()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("There is no field " + name + ".");
    }

    /** An action of the administrator that is a quick win as soon as it improves a touchpoint in need; answers its key. */
    public static String quickWin(Client client, String project, String summary, String touchpoint) {
        String key = create(
                client,
                project,
                summary,
                Map.of(
                        "assignee",
                        Map.of("name", "admin"),
                        "duedate",
                        LocalDate.now(ZoneOffset.UTC).plusDays(14).toString(),
                        field(client, "Touchpoint effort"),
                        2));
        improve(client, key, touchpoint);
        plan(client, key, Map.of("departments", List.of("Sales"), "desiredResult", "People know us"));
        return key;
    }

    /** Plans an action for the first time; the read model has the issue then, even if its event was lost. */
    public static void plan(Client client, String key, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("version", 0);
        client.put("/rest/touchpoint/1.0/actions/" + key, all).expect(200);
    }
}
