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
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tom does all that the app remembers somebody for; then Jira forgets him, in a Jira of its own since nobody comes back from it. */
final class AnonymisationIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String REST = "/rest/touchpoint/1.0";
    private static final Pattern TOM = Pattern.compile("\\btom\\b|thiele", Pattern.CASE_INSENSITIVE);

    /** How the key begins that takes the place of tom's. */
    private static final String NOBODY = "anonymous-";

    /** Whom an issue is assigned to is Jira's to say, and its own tables name the same key. */
    private static final List<String> ASSIGNEES = List.of("TOUCHPOINT.OWNER_KEY", "ACTION.OWNER_KEY");

    /**
     * Where each table of ours names who did something; {@code UserColumnsTest} finds a column that is added. The log of set-ups has the
     * administrators only, and a mark of having seen something goes.
     */
    private static final List<String> AUTHORS = List.of(
            "ACTION_DETAILS.CHANGED_BY",
            "ANSWER.AUTHOR_KEY",
            "CRITERION.COLLECTOR_KEY",
            "CRITERION.OWNER_KEY",
            "INCIDENT.CORRECTED_BY",
            "INCIDENT.LOGGED_BY",
            "JQL_COUNT.SET_BY",
            "MEASUREMENT.ENTERED_BY",
            "PAST_SERIES.ENDED_BY",
            "PROFILE_VALUE.CHANGED_BY",
            "RATING.ENTERED_BY",
            "REVIEW.ENTERED_BY",
            "REVIEW_PERSON.USER_KEY",
            "RUN.USER_KEY",
            "RUN_STEP.PAYLOAD",
            "SURVEY.ENTERED_BY",
            "TARGET.SET_BY",
            "VETO.GIVEN_BY",
            "VETO.LIFTED_BY");

    private static Jira jira;
    private static Client admin;
    private static Client tom;
    private static String ride = "";
    private static String action = "";
    private static String criterion = "";
    private static JsonNode groups = MissingNode.getInstance();

    @BeforeAll
    static void start() {
        assumeFalse(Jira.isForeign());
        jira = Jira.startNew("anonymise");
        admin = jira.as("admin");
        tom = jira.as("tom");
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    void whoIsAnonymisedIsNamedNoMoreAndWhatTheySaidStays() throws SQLException {
        String userKey = tom.get("/rest/api/2/myself").json().path("key").asText();
        Answer setUp = admin.post(Projects.rest("RAD", "setup"), Map.of("template", "blank", "language", "en"));
        assertThat(setUp.status() / 100).as(setUp.toString()).isEqualTo(2);
        Projects.join(jira, "RAD", "Touchpoint managers", "tom");
        imports();
        rates();
        reviews();
        fillsTheProfile();
        logsAndCorrects();
        answers();
        vetoesAndPlans();
        handsOver();
        measures();
        Map<String, String> before = surfaces();
        assertThat(before)
                .allSatisfy((surface, body) -> assertThat(body).as(surface).isNotEmpty());
        // Else the test would prove nothing.
        assertThat(before.get("profile")).containsPattern(TOM);
        assertThat(before.get("veto")).containsPattern(TOM);
        assertThat(before.get("action")).containsPattern(TOM);
        assertThat(before.get("criterion")).containsPattern(TOM);
        assertThat(before.get("collection plan")).containsPattern(TOM);

        admin.post("/rest/api/2/user/anonymization", Map.of("userKey", userKey)).expect(202);
        Wait.until(
                "the anonymisation is over",
                LIMIT,
                () -> progress().path("status").asText().equals("COMPLETED"));

        assertThat(progress().path("errors")).isEmpty();
        Map<String, String> after = surfaces();
        after.forEach((surface, body) ->
                assertThat(body).as(surface).doesNotContainPattern(TOM).doesNotContain(userKey));
        assertThat(after.get("panel")).contains("Tell them before").contains("Too slow for families");
        assertThat(before.get("counts")).containsPattern(TOM).contains("\"problem\":null");
        assertThat(after.get("counts")).contains("person-gone");
        assertThat(after.get("incidents")).contains("He waited an hour");
        assertThat(after.get("answers")).contains("Families");
        assertThat(after.get("practices")).contains("Call back at once");
        assertThat(admin.get(REST + "/touchpoints/" + ride).json().path("ratings"))
                .isEqualTo(groups);

        jira.close();
        Map<String, TreeSet<String>> traces = traces(jira.home(), userKey);
        TreeSet<String> renamed = new TreeSet<>();
        traces.forEach((place, values) -> {
            if (values.stream().noneMatch(value -> isTom(value, userKey))) {
                renamed.add(place);
            }
        });
        assertThat(traces.keySet()).as("where tom is still named").isEqualTo(renamed);
        assertThat(renamed).as("where tom was named, so that the test can fail").containsAll(AUTHORS);
    }

    private static void imports() {
        Answer started = tom.postCsv(
                Projects.rest("RAD", "touchpoints?dryRun=false"),
                Csv.utf8("Phase;Touchpoint;Channel;Owner\nInterest;Test ride;Shop;tom\nInterest;Web site;Website;\n"));
        Projects.finished(jira, started);
        ride = Projects.found(admin, "project = RAD AND summary ~ ride", 1).get(0);
    }

    private static String at(String rest) {
        return REST + "/touchpoints/" + ride + rest;
    }

    private static void rates() {
        tom.post(at("/ratings"), Map.of("group", "manager", "value", 7, "remark", "Too slow for families"))
                .expect(201);
        tom.post(at("/ratings"), Map.of("group", "employee", "value", 4)).expect(201);
        tom.post(at("/ratings"), Map.of("group", "customer", "value", 3, "people", 40, "remark", "Tell them before"))
                .expect(201);
        admin.post(at("/reveal"), Map.of()).expect(200);
        groups = admin.get(at("")).expect(200).json().path("ratings");
    }

    private static void reviews() {
        tom.post(
                        at("/reviews"),
                        Map.of("date", "2026-11-01", "findings", "Too slow", "participants", List.of("tom", "admin")))
                .expect(201);
    }

    private static void fillsTheProfile() {
        tom.patch(
                        at("/profile"),
                        Map.of(
                                "fields",
                                Map.of(
                                        "promise", Map.of("value", "Ride as long as you like", "base", 0),
                                        "decision", Map.of("value", "improve", "base", 0),
                                        "decision-reason", Map.of("value", "Rides sell", "base", 0))))
                .expect(200);
    }

    private static void logsAndCorrects() {
        Map<String, Object> incident = Map.of("polarity", "negative", "story", "He waited");
        String first = tom.post(at("/incidents"), incident)
                .expect(201)
                .json()
                .path("id")
                .asText();
        tom.put(at("/incidents/" + first), Map.of("polarity", "negative", "story", "He waited an hour"))
                .expect(200);
    }

    private static void answers() {
        Map<String, Object> answer = Map.of("text", "Families", "evidence", "", "day", "2026-11-20", "version", 0);
        tom.put(at("/answers/Q-I1"), answer).expect(200);
        tom.put(Projects.rest("RAD", "journey/answers/Q-S3"), answer).expect(200);
        String phase = tom.get(Projects.rest("RAD", "journey/practices"))
                .expect(200)
                .json()
                .at("/phases/0/phaseId")
                .asText();
        tom.put(
                        Projects.rest("RAD", "journey/practices/" + phase),
                        Map.of("text", "Call back at once", "links", List.of(), "version", 0))
                .expect(200);
    }

    private static void vetoesAndPlans() {
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", "RAD"),
                "issuetype", Map.of("name", "Touchpoint Action"),
                "summary", "More bikes to try");
        action = admin.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
        Map<String, Object> link = Map.of(
                "type", Map.of("name", "Touchpoint improvement"),
                "inwardIssue", Map.of("key", action),
                "outwardIssue", Map.of("key", ride));
        admin.post("/rest/api/2/issueLink", link).expect(201);
        tom.put(REST + "/actions/" + action, Map.of("version", 0, "desiredResult", "They all ride"))
                .expect(200);
        tom.put(REST + "/actions/" + action + "/veto", Map.of("reason", "Too expensive"))
                .expect(200);
        tom.delete(REST + "/actions/" + action + "/veto").expect(204);
        tom.put(REST + "/actions/" + action + "/veto", Map.of("reason", "Much too expensive"))
                .expect(200);
    }

    private static void handsOver() {
        String site = Projects.found(admin, "project = RAD AND summary ~ \"Web site\"", 1)
                .get(0);
        tom.post(at("/handovers"), Map.of("from", site, "quality", 2)).expect(201);
    }

    /** By a criterion with a target, whose question changes when it was measured; by hand, by a survey, and against what customers said. */
    private static void measures() {
        criterion = tom.post(
                        Projects.rest("RAD", "criteria"),
                        Map.of(
                                "name", "Courtesy",
                                "question", "Were we courteous?",
                                "touchpoint", ride,
                                "collectionDays", 30,
                                "collector", "tom",
                                "owner", "tom"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String address = REST + "/criteria/" + criterion;
        tom.post(address + "/targets", Map.of("validFrom", "2026-01-01", "minimum", 3, "desired", 4))
                .expect(201);
        Map<String, Object> measurement =
                Map.of("periodStart", "2026-10-01", "periodEnd", "2026-10-31", "counts", Map.of("4", 20, "5", 20));
        tom.post(address + "/measurements", List.of(measurement)).expect(201);
        tom.put(at("/ist-override"), Map.of("value", 3, "reason", "They waited"))
                .expect(200);
        int version = tom.get(address).expect(200).json().path("version").asInt();
        tom.put(address, Map.of("version", version, "question", "How courteous were we?", "newSeries", true))
                .expect(200);
        String complaints = tom.post(
                        Projects.rest("RAD", "criteria"),
                        Map.of("name", "Complaints", "type", "count", "worst", 20, "target", 0, "touchpoint", ride))
                .expect(201)
                .json()
                .path("id")
                .asText();
        tom.put(REST + "/criteria/" + complaints + "/count", Map.of("jql", "project = RAD"))
                .expect(200);
        tom.put(Projects.rest("RAD", "digest"), Map.of("rhythm", "week")).expect(200);
        String survey = tom.post(
                        Projects.rest("RAD", "surveys"),
                        Map.of(
                                "name", "Riders",
                                "periodStart", "2026-09-01",
                                "periodEnd", "2026-09-30",
                                "scale", Map.of("min", 1, "max", 5),
                                "columns", Map.of("Answer", Map.of("touchpoint", ride, "criterion", "Length"))))
                .expect(201)
                .json()
                .path("id")
                .asText();
        tom.putCsv(REST + "/surveys/" + survey + "/rows", Csv.utf8("Answer\n3\n3\n4\n4\n5\n"))
                .expect(200);
    }

    /** All that the administrator is told, by surface. */
    private static Map<String, String> surfaces() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("panel", at(""));
        paths.put("remarks", at("/remarks/manager"));
        paths.put("profile", at("/profile"));
        paths.put("incidents", at("/incidents"));
        paths.put("answers", at("/answers"));
        paths.put("handovers", at("/handovers"));
        paths.put("action", REST + "/actions/" + action);
        paths.put("veto", REST + "/actions/" + action + "/veto");
        paths.put("journey", Projects.rest("RAD", "journey"));
        paths.put("journey answers", Projects.rest("RAD", "journey/answers"));
        paths.put("practices", Projects.rest("RAD", "journey/practices"));
        paths.put("portfolio", Projects.rest("RAD", "journey/portfolio"));
        paths.put("matrix", Projects.rest("RAD", "matrix"));
        paths.put("plan", Projects.rest("RAD", "plan"));
        paths.put("setup", Projects.rest("RAD", "setup"));
        paths.put("criteria", Projects.rest("RAD", "criteria"));
        paths.put("criterion", REST + "/criteria/" + criterion);
        paths.put("measurements", REST + "/criteria/" + criterion + "/measurements");
        paths.put("counts", Projects.rest("RAD", "counts"));
        paths.put("collection plan", Projects.rest("RAD", "collection-plan"));
        for (String page : List.of("matrix", "journey", "plan", "import", "measurements")) {
            paths.put("page " + page, "/projects/RAD?selectedItem=app.touchpoint.jira." + page);
        }
        Map<String, String> bodies = new LinkedHashMap<>();
        Client reader = jira.loggedInAs("admin");
        paths.forEach((surface, path) -> bodies.put(
                surface,
                (path.startsWith(REST) ? admin : reader).get(path).expect(200).body()));
        String incident = admin.get(at("/incidents")).json().at("/values/0/id").asText();
        bodies.put(
                "earlier incidents",
                admin.get(at("/incidents/" + incident + "/earlier")).expect(200).body());
        return bodies;
    }

    private static JsonNode progress() {
        return admin.get("/rest/api/2/user/anonymization/progress").expect(200).json();
    }

    /** Where our tables name tom, or whoever took his place, by table and column. */
    private static Map<String, TreeSet<String>> traces(Path home, String userKey) throws SQLException {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        String url = "jdbc:h2:file:"
                + home.toAbsolutePath().resolve("database").resolve("jira")
                + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        int tables = 0;
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                ResultSet names = database.getMetaData().getTables(null, null, "AO\\_%", null)) {
            while (names.next()) {
                String table = names.getString("TABLE_NAME");
                tables++;
                try (Statement statement = database.createStatement();
                        ResultSet rows = statement.executeQuery(
                                "SELECT * FROM \"" + names.getString("TABLE_SCHEM") + "\".\"" + table + "\"")) {
                    look(table.replaceFirst("AO_[0-9A-F]+_", ""), rows, userKey, found);
                }
            }
        }
        assertThat(tables).isGreaterThan(20);
        return found;
    }

    private static boolean isTom(String value, String userKey) {
        return value.contains(userKey) || TOM.matcher(value).find();
    }

    private static void look(String table, ResultSet rows, String userKey, Map<String, TreeSet<String>> found)
            throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String value = rows.getString(column);
                String place =
                        table + "." + rows.getMetaData().getColumnName(column).toUpperCase(Locale.ROOT);
                if (value != null && !ASSIGNEES.contains(place) && (isTom(value, userKey) || value.contains(NOBODY))) {
                    found.computeIfAbsent(place, name -> new TreeSet<>()).add(value);
                }
            }
        }
    }
}
