package app.touchpoint.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Five touchpoints, two of which and a ticket have a security level. The secret ones are tied to the open ones in every way there is: a
 * hand-over, a decision to merge, a link that improves (an open one by a secret ticket, both by an open one), an incident that came from the ticket.
 */
final class Scene {
    static final String PROJECT = "RAD";

    /** A project and an issue that are not there. */
    static final String NO_PROJECT = "NICHTDA";

    static final String NO_ISSUE = PROJECT + "-9999";

    static final String OPEN = "Probefahrt";
    static final String NEIGHBOUR = "Kassentresen";
    static final String SECRET = "Geheimfahrt";
    static final String HIDDEN = "Tresorraum";
    static final String BYSTANDER = "Schaufenster";
    static final String TOOL = "Werkzeug";
    static final String SECRET_TOOL = "Nachschlüssel";

    /** A day that keeps incidents behind those of the scene, which say something of the secret ones. */
    static final String LONG_AGO = "2026-01-15";

    /** What was said of the secret ones and of nothing else: in a remark, a story, an answer, as a reason. */
    static final String PASSWORD = "Losungswort";

    /** How secrets could show: names, and figures that nothing else has but, by chance, a random token of letters and digits. */
    private static final Pattern GIVEN_AWAY = Pattern.compile(SECRET + "|" + HIDDEN + "|" + SECRET_TOOL + "|" + PASSWORD
            + "|(?<![\\w-])(1[.,]37|9[.,]63|7[.,]41|4[.,]?711|2[.,]29)(?![\\w-])");

    private static final String LIST = "Phase;Kontaktpunkt;Kanal;Kanalart;Ist;Soll\n"
            + "Kauf;" + OPEN + ";Website;online;5;8\nKauf;" + SECRET + ";Laden;offline;1,37;9,63\n"
            + "Kauf;" + BYSTANDER + ";Laden;offline;6;6\nKauf;" + NEIGHBOUR + ";Laden;offline;;8\nKauf;" + HIDDEN
            + ";Laden;offline;;7,41\n";

    final Jira jira;
    final Client admin;
    final String open;
    final String neighbour;
    final String bystander;
    final String secret;
    final String hidden;
    final String tool;
    final String secretTool;

    /** A run that was taken back already, so that nobody takes it back once more. */
    final String run;

    /** The run that made all touchpoints, the secret ones too. */
    final String imported;

    /** A survey with rows about an open touchpoint; one about a secret one was imported before. */
    final String survey;

    /** What that survey asked, and what the one about the secret asked. */
    final String criterion;

    final String secretCriterion;

    final String phase;
    final String phaseIssue;

    /** The row of the matrix in which all secret touchpoints stand. */
    final String shopRow;

    private final Pattern secretKeys;

    Scene(Jira jira) {
        this.jira = jira;
        admin = jira.as("admin");
        admin.post(Projects.rest(PROJECT, "setup"), Map.of("template", "blank", "language", "en"))
                .expect(200);
        imported = Projects.importFile(jira, PROJECT, Csv.utf8(LIST))
                .json()
                .path("id")
                .asText();
        run = undone();
        open = keyOf(OPEN);
        neighbour = keyOf(NEIGHBOUR);
        bystander = keyOf(BYSTANDER);
        secret = keyOf(SECRET);
        hidden = keyOf(HIDDEN);
        tool = ticket(TOOL);
        secretTool = ticket(SECRET_TOOL);
        phase = admin.get(Projects.rest(PROJECT, "journey/practices"))
                .expect(200)
                .json()
                .at("/phases/0/phaseId")
                .asText();
        phaseIssue = Projects.found(admin, "project = RAD AND issuetype = \"Journey Phase\"", 1)
                .get(0);
        shopRow = rowOf("Laden");
        surveyed(secret, SECRET);
        survey = surveyed(open, "Freude");
        criterion = criterionOf("Freude");
        secretCriterion = criterionOf(SECRET);
        Map<String, Object> measurement = new HashMap<>(MEASUREMENT);
        measurement.putAll(Map.of(
                "periodStart",
                "2026-03-01",
                "periodEnd",
                "2026-03-31",
                "counts",
                Map.of("1", 5, "2", 5),
                "source",
                PASSWORD));
        admin.post("/rest/touchpoint/1.0/criteria/" + secretCriterion + "/measurements", List.of(measurement))
                .expect(201);
        alarm();
        review();
        willingness();
        tie();
        List.of(secret, hidden, secretTool).forEach(this::hide);
        secretKeys = Pattern.compile("\\b(" + secret + "|" + hidden + "|" + secretTool + ")\\b");
        Projects.found(admin, "project = RAD AND level = Leitung", 3);
    }

    /** Rows of which the app makes a figure. */
    static final byte[] ANSWERS = Csv.utf8("Antwort\n3\n3\n3\n3\n3\n");

    private String surveyed(String touchpoint, String criterion) {
        String id = admin.post(Projects.rest(PROJECT, "surveys"), surveyOf(touchpoint, criterion))
                .expect(201)
                .json()
                .path("id")
                .asText();
        admin.putCsv("/rest/touchpoint/1.0/surveys/" + id + "/rows", ANSWERS).expect(200);
        return id;
    }

    private String criterionOf(String name) {
        for (JsonNode one : admin.get(Projects.rest(PROJECT, "criteria?limit=1000"))
                .expect(200)
                .json()
                .path("values")) {
            if (one.path("name").asText().equals(name)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("There is no criterion " + name);
    }

    /** What somebody might enter. */
    static final Map<String, Object> MEASUREMENT =
            Map.of("periodStart", "2026-02-01", "periodEnd", "2026-02-28", "counts", Map.of("3", 5, "4", 5));

    static Map<String, Object> measurementOf(long criterion) {
        Map<String, Object> measurement = new HashMap<>(MEASUREMENT);
        measurement.put("criterion", criterion);
        return measurement;
    }

    /** A survey about a touchpoint that is not there. */
    static Map<String, Object> unfitSurvey() {
        return surveyOf(NO_ISSUE, "Freude");
    }

    private static Map<String, Object> surveyOf(String touchpoint, String criterion) {
        return Map.of(
                "name",
                "Befragung " + criterion,
                "periodStart",
                "2026-01-01",
                "periodEnd",
                "2026-01-31",
                "scale",
                Map.of("min", 1, "max", 5),
                "columns",
                Map.of("Antwort", Map.of("touchpoint", touchpoint, "criterion", criterion)));
    }

    private String rowOf(String channel) {
        JsonNode rows =
                admin.get(Projects.rest(PROJECT, "matrix")).expect(200).json().path("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("name").asText().equals(channel))
                .map(row -> row.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Lets the secret touchpoint raise an alarm: twenty months like one another, and one that is much worse. */
    private void alarm() {
        List<Map<String, Object>> months = new ArrayList<>();
        for (int month = 0; month < 21; month++) {
            LocalDate start = month == 20
                    ? LocalDate.of(2026, 6, 1)
                    : LocalDate.of(2020, 1, 1).plusMonths(month);
            months.add(Map.of(
                    "periodStart",
                    start.toString(),
                    "periodEnd",
                    start.plusDays(27).toString(),
                    "counts",
                    Map.of(month == 20 ? "1" : month % 2 == 0 ? "4" : "5", 40)));
        }
        admin.post("/rest/touchpoint/1.0/criteria/" + secretCriterion + "/measurements", months)
                .expect(201);
    }

    /** Asks for recommendations where only those who see the secret may know that anybody is asked. */
    private void willingness() {
        admin.post(
                        Projects.rest(PROJECT, "criteria"),
                        Map.of("readyMade", "willingness-to-recommend", "touchpoint", secret))
                .expect(201);
    }

    /** What only those who see the secret may read of its review. */
    private void review() {
        admin.post(rest(secret) + "/reviews", Map.of("date", "2026-11-01", "findings", "Wie " + HIDDEN))
                .expect(201);
    }

    private String undone() {
        String id = Projects.importFile(jira, PROJECT, Csv.utf8("Phase;Kontaktpunkt\nKauf;Versehen\n"))
                .json()
                .path("id")
                .asText();
        Answer undoing = admin.post("/rest/touchpoint/1.0/runs/" + id + "/undo", Map.of());
        assertThat(undoing.status()).as(undoing.toString()).isEqualTo(200);
        return id;
    }

    private void tie() {
        for (String ticket : List.of(tool, secretTool)) {
            link("Touchpoint improvement", ticket, open);
        }
        link("Touchpoint improvement", tool, secret);
        handover(open, neighbour);
        handover(open, secret);
        post(rest(open) + "/ratings", Map.of("group", "customer", "value", 3, "people", 40, "remark", "Zu kurz"));
        post(rest(open) + "/ratings", Map.of("group", "manager", "value", 9));
        // No survey asked about this one, so its Ist tells nothing of what customers say.
        post(
                rest(bystander) + "/ratings",
                Map.of("group", "customer", "value", 3, "people", 40, "remark", "Zu dunkel"));
        post(rest(bystander) + "/ratings", Map.of("group", "manager", "value", 9));
        post(rest(secret) + "/ratings", Map.of("group", "customer", "value", 2.29, "people", 40, "remark", PASSWORD));
        post(rest(secret) + "/ratings", Map.of("group", "manager", "value", 9));
        merge(secret, open, "4711");
        merge(neighbour, hidden, "300");
        post(
                "/rest/touchpoint/1.0/incidents",
                Map.of("touchpoint", open, "origin", secretTool, "polarity", "negative", "story", "Kette gerissen"));
        post(
                rest(open) + "/incidents",
                Map.of("polarity", "negative", "story", "Wie beim letzten Mal", "evidence", hidden));
        post(rest(secret) + "/incidents", Map.of("polarity", "negative", "story", PASSWORD));
        admin.put(rest(secret) + "/answers/Q-I1", Map.of("text", PASSWORD, "version", 0))
                .expect(200);
        Map<String, Object> answer = Map.of("text", "Wie dort", "evidence", secretTool, "version", 0);
        admin.put(rest(open) + "/answers/Q-I1", answer).expect(200);
        admin.put(Projects.rest(PROJECT, "journey/answers/Q-I6a"), answer).expect(200);
        admin.put(
                        Projects.rest(PROJECT, "journey/practices/" + phase),
                        Map.of("text", "Wie dort", "links", List.of(secret, open), "version", 0))
                .expect(200);
    }

    private void post(String path, Map<String, Object> body) {
        admin.post(path, body).expect(201);
    }

    private void hide(String key) {
        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("security", Map.of("name", "Leitung"))))
                .expect(204);
    }

    private void merge(String touchpoint, String successor, String contacts) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("decision", Map.of("value", "merge", "base", 0));
        fields.put("decision-reason", Map.of("value", "One is enough", "base", 0));
        fields.put("contacts-per-month", Map.of("value", contacts, "base", 0));
        fields.put("successor", Map.of("value", successor, "base", 0));
        admin.patch(rest(touchpoint) + "/profile", Map.of("fields", fields)).expect(200);
    }

    private String keyOf(String summary) {
        return Projects.found(admin, "project = RAD AND issuetype = Touchpoint AND summary ~ " + summary, 1)
                .get(0);
    }

    private String ticket(String summary) {
        Map<String, Object> fields =
                Map.of("project", Map.of("key", PROJECT), "issuetype", Map.of("name", "Task"), "summary", summary);
        return admin.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private void link(String type, String from, String to) {
        Map<String, Object> link = Map.of(
                "type", Map.of("name", type),
                "inwardIssue", Map.of("key", from),
                "outwardIssue", Map.of("key", to));
        post("/rest/api/2/issueLink", link);
    }

    static String rest(String touchpoint) {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint;
    }

    static String encoded(String jql) {
        return Client.encoded(jql);
    }

    /** The id by which Jira's own pages call an issue. */
    String idOf(String issue) {
        return admin.get("/rest/api/2/issue/" + issue)
                .expect(200)
                .json()
                .path("id")
                .asText();
    }

    /** Whether an answer holds something that only those who see the secrets may know. */
    boolean isGivenAway(String answer) {
        return GIVEN_AWAY.matcher(answer).find() || secretKeys.matcher(answer).find();
    }

    /** Whether something has a security level, or is about what has one. */
    boolean isSecret(String key) {
        return List.of(secret, hidden, secretTool, secretCriterion).contains(key);
    }

    /** The hand-over between two touchpoints, which is made where there is none. */
    JsonNode handover(String from, String to) {
        if (known(from, to).isMissingNode()) {
            post(rest(from) + "/handovers", Map.of("to", to));
        }
        return known(from, to);
    }

    /** Takes the hand-over between two touchpoints away, if there is one. */
    void removeHandover(String from, String to) {
        JsonNode known = known(from, to);
        if (!known.isMissingNode()) {
            admin.delete(rest(from) + "/handovers/" + known.path("id").asText()).expect(200);
        }
    }

    private JsonNode known(String from, String to) {
        JsonNode all = admin.get(rest(from) + "/handovers").expect(200).json().path("values");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("direction").asText().equals("to"))
                .filter(one -> one.at("/other/key").asText().equals(to))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The version that a change of a profile's field has to name. */
    int profileVersion(String touchpoint, String field) {
        return profileField(touchpoint, field).path("version").asInt();
    }

    /** A state that the touchpoint does not have: only a real change needs a right of its own. */
    String otherState(String touchpoint) {
        return profileField(touchpoint, "state").path("value").asText().equals("existing") ? "planned" : "existing";
    }

    private JsonNode profileField(String touchpoint, String field) {
        for (JsonNode section :
                admin.get(rest(touchpoint) + "/profile").expect(200).json().path("sections")) {
            for (JsonNode known : section.path("fields")) {
                if (known.path("code").asText().equals(field)) {
                    return known;
                }
            }
        }
        throw new AssertionError("There is no field " + field + " in the profile.");
    }

    /** Sees to it that the action has a veto. There is nothing to send. */
    String vetoed(String action) {
        String reason = action.equals(secretTool) ? PASSWORD : "Zu teuer";
        admin.put("/rest/touchpoint/1.0/actions/" + action + "/veto", Map.of("reason", reason))
                .expect(200);
        return "";
    }

    /** An incident that the administrator logged a moment ago and corrected twice; each correction has an id of its own. */
    String correctedIncident(String touchpoint) {
        String id = freshIncident(touchpoint);
        for (String story : List.of(touchpoint.equals(secret) ? PASSWORD : "All went well", "All went very well")) {
            id = admin.put(rest(touchpoint) + "/incidents/" + id, incident(story))
                    .expect(200)
                    .json()
                    .path("id")
                    .asText();
        }
        return id;
    }

    /** An incident that the administrator logged a moment ago. */
    String freshIncident(String touchpoint) {
        return admin.post(rest(touchpoint) + "/incidents", incident("All went well"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Map<String, Object> incident(String story) {
        return Map.of("polarity", "positive", "story", story, "day", LONG_AGO);
    }
}
