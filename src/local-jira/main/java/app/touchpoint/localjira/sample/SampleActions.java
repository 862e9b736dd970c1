package app.touchpoint.localjira.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The actions of the sample: issues with links to their touchpoints, what is planned of them, and the status they have come to. */
final class SampleActions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ISSUES = 1_000;

    private final SampleClient client;
    private final SampleLanguage language;
    private final Clock clock;

    SampleActions(SampleClient client, SampleLanguage language, Clock clock) {
        this.client = client;
        this.language = language;
        this.clock = clock;
    }

    /** The names that a set-up in a language gives. */
    private record Names(String type, String effort, String budget, String link) {
        static Names of(SampleLanguage language) {
            return language == SampleLanguage.DE
                    ? new Names(
                            "Kontaktpunkt-Maßnahme",
                            "Kontaktpunkt-Aufwand",
                            "Kontaktpunkt-Budget",
                            "Kontaktpunkt-Verbesserung")
                    : new Names(
                            "Touchpoint Action", "Touchpoint effort", "Touchpoint budget", "Touchpoint improvement");
        }
    }

    /**
     * Makes those that are not there yet, by their summaries.
     *
     * @param progress told after each: how many are done, and of how many
     */
    void load(BiConsumer<Integer, Integer> progress) throws IOException, InterruptedException, SampleClient.Refused {
        Map<String, String> present = keysBySummary();
        Map<String, String> fields = fieldIds();
        Map<String, Long> criteria = criterionIds();
        JsonNode actions = file();
        int done = 0;
        for (JsonNode action : actions) {
            if (!present.containsKey(action.path("summary").asText())) {
                make(action, present, fields, criteria);
            }
            progress.accept(++done, actions.size());
        }
    }

    private void make(
            JsonNode action, Map<String, String> present, Map<String, String> fields, Map<String, Long> criteria)
            throws IOException, InterruptedException, SampleClient.Refused {
        Names names = Names.of(language);
        Map<String, Object> values = new HashMap<>();
        values.put("project", Map.of("key", SampleLoader.PROJECT));
        values.put("issuetype", Map.of("name", names.type()));
        values.put("summary", action.path("summary").asText());
        values.put("duedate", day(action.path("due")));
        values.put(
                fields.getOrDefault(names.effort(), names.effort()),
                action.path("effort").numberValue());
        values.put(
                fields.getOrDefault(names.budget(), names.budget()),
                action.path("budget").numberValue());
        values.put(
                "assignee",
                action.has("assignee") ? Map.of("name", action.path("assignee").asText()) : null);
        String key = client.post("/rest/api/2/issue", Map.of("fields", values), 201)
                .path("key")
                .asText();
        for (JsonNode touchpoint : action.path("touchpoints")) {
            String improved = present.get(touchpoint.asText());
            if (improved == null) {
                throw new SampleClient.Refused("The sample has no touchpoint " + touchpoint.asText() + ".");
            }
            client.post(
                    "/rest/api/2/issueLink",
                    Map.of(
                            "type", Map.of("name", names.link()),
                            "inwardIssue", Map.of("key", key),
                            "outwardIssue", Map.of("key", improved)),
                    201);
        }
        client.put("/rest/touchpoint/1.0/actions/" + key, details(action, criteria));
        if (action.has("decision")) {
            client.put(
                    "/rest/touchpoint/1.0/actions/" + key + "/quick-win",
                    Map.of(
                            "version",
                            1,
                            "quickWin",
                            true,
                            "reason",
                            action.path("decision").asText()));
        }
        walk(key, action.path("status").asText());
    }

    private Map<String, Object> details(JsonNode action, Map<String, Long> criteria) {
        List<String> departments = new ArrayList<>();
        action.path("departments").forEach(department -> departments.add(department.asText()));
        Map<String, Object> details = new HashMap<>();
        details.put("version", 0);
        details.put("departments", departments);
        details.put("desiredResult", action.path("result").asText());
        details.put("blocker", action.path("blocker").asText());
        if (action.has("criterion")) {
            details.put("criterion", criteria.get(action.path("criterion").asText()));
        }
        if (action.has("start")) {
            details.put("start", day(action.path("start")));
        }
        if (action.has("completed")) {
            details.put("completed", day(action.path("completed")));
        }
        if (action.has("spent")) {
            details.put("spent", action.path("spent").numberValue());
        }
        return details;
    }

    /** Takes the transition that leads to a status; the issue may be there already. */
    private void walk(String key, String status) throws IOException, InterruptedException, SampleClient.Refused {
        String transitions = "/rest/api/2/issue/" + key + "/transitions";
        String id = null;
        for (JsonNode transition : client.get(transitions).path("transitions")) {
            if (transition.path("to").path("name").asText().equals(status)) {
                id = transition.path("id").asText();
            }
        }
        if (id != null) {
            client.post(transitions, Map.of("transition", Map.of("id", id)), 204);
        }
    }

    private Map<String, String> keysBySummary() throws IOException, InterruptedException, SampleClient.Refused {
        Map<String, String> keys = new HashMap<>();
        String jql = URLEncoder.encode("project = " + SampleLoader.PROJECT, StandardCharsets.UTF_8);
        client.get("/rest/api/2/search?fields=summary&maxResults=" + MOST_ISSUES + "&jql=" + jql)
                .path("issues")
                .forEach(issue -> keys.put(
                        issue.path("fields").path("summary").asText(),
                        issue.path("key").asText()));
        return keys;
    }

    /** By name; the sample uses each name once. */
    private Map<String, Long> criterionIds() throws IOException, InterruptedException, SampleClient.Refused {
        Map<String, Long> ids = new HashMap<>();
        client.get("/rest/touchpoint/1.0/projects/" + SampleLoader.PROJECT + "/criteria?limit=1000")
                .path("values")
                .forEach(criterion -> ids.put(
                        criterion.path("name").asText(), criterion.path("id").asLong()));
        return ids;
    }

    private Map<String, String> fieldIds() throws IOException, InterruptedException, SampleClient.Refused {
        Map<String, String> ids = new HashMap<>();
        client.get("/rest/api/2/field")
                .forEach(field ->
                        ids.put(field.path("name").asText(), field.path("id").asText()));
        return ids;
    }

    /** Days of the sample are told from today, so that it is never out of date. */
    private String day(JsonNode days) {
        return LocalDate.now(clock).plusDays(days.asInt()).toString();
    }

    private JsonNode file() throws IOException {
        String name = "/sample/actions-" + language.code() + ".json";
        try (InputStream in = SampleActions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Local Jira was packed without " + name + ".");
            }
            return JSON.readTree(in);
        }
    }
}
