package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Work;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan through REST, its figures against a calculation of the formula that is made here. */
final class PlanIT {
    private static final Jira JIRA = Jira.shared();
    private static final Client ADMIN = JIRA.as("admin");
    private static final Map<String, String> FIELDS = new HashMap<>();
    private static final long MOST_OF_A_NUMBER_FIELD = 100_000_000_000_000L;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /**
     * A touchpoint of the test.
     *
     * @param contacts a month; negative for unknown
     * @param potential for word of mouth
     */
    private record Point(String key, double ist, double soll, double importance, long contacts, int potential) {

        /** One whose contacts nobody knows. */
        Point(String key, double ist, double soll, double importance) {
            this(key, ist, soll, importance, -1, 0);
        }

        double need(boolean toDelight) {
            return importance * (toDelight ? potential / 2.0 : Math.max(soll - ist, 0)) / 10;
        }

        double score(double days) {
            return score(days, false);
        }

        /** Measured by nobody, so confidence is that of an opinion, 0.5. Below 4 a touchpoint disappoints. */
        double score(double days, boolean toDelight) {
            double asymmetry = ist < 4 ? 1.5 : 1;
            double reach = contacts < 0 ? 0.5 : 0.5 + 0.5 * Math.min(1, Math.log10(contacts + 1.0) / 6);
            return 10 * need(toDelight) * asymmetry * reach * 0.5 / Math.sqrt(Math.max(0.5, days));
        }
    }

    @BeforeAll
    static void lookUpFields() {
        Projects.create(JIRA, "blank", "en");
        ADMIN.get("/rest/api/2/field")
                .expect(200)
                .json()
                .forEach(field ->
                        FIELDS.put(field.path("name").asText(), field.path("id").asText()));
    }

    private static String project() {
        return Projects.create(JIRA, "blank", "en");
    }

    private static String rest(String issue) {
        return "/rest/touchpoint/1.0/actions/" + issue;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    private static Map<String, String> touchpoints(String project, String lines, int count) {
        Projects.importFile(JIRA, project, Csv.utf8("Phase;Kontaktpunkt;Ist;Soll;Wichtigkeit\n" + lines));
        Map<String, String> keys = new LinkedHashMap<>();
        Projects.found(ADMIN, "project = " + project + " AND issuetype = Touchpoint", count)
                .forEach(key -> keys.put(
                        ADMIN.get("/rest/api/2/issue/" + key + "?fields=summary")
                                .expect(200)
                                .json()
                                .at("/fields/summary")
                                .asText(),
                        key));
        return keys;
    }

    private static String action(String project, String summary, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Touchpoint Action"));
        fields.put("summary", summary);
        return ADMIN.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static Map<String, Object> cost(Object effort, Object budget) {
        return Map.of(field("Touchpoint effort"), effort, field("Touchpoint budget"), budget);
    }

    private static String field(String name) {
        return Objects.requireNonNull(FIELDS.get(name), name);
    }

    private static void improve(String action, String touchpoint) {
        ADMIN.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", action),
                                "outwardIssue", Map.of("key", touchpoint)))
                .expect(201);
    }

    private static JsonNode plan(Client client, String project) {
        return client.get(Projects.rest(project, "plan")).expect(200).json();
    }

    /** The plan once it has so many actions and links: an event may be lost until the reconciliation. */
    private static JsonNode plan(String project, int count, int links) {
        JIRA.until(
                count + " actions and " + links + " links are in the plan of " + project,
                () -> actions(plan(ADMIN, project)).size() == count
                        && actions(plan(ADMIN, project)).stream()
                                        .mapToInt(action ->
                                                action.path("touchpoints").size())
                                        .sum()
                                == links);
        return plan(ADMIN, project);
    }

    private static List<JsonNode> actions(JsonNode plan) {
        return list(plan.path("lanes")).stream()
                .flatMap(lane -> list(lane.path("actions")).stream())
                .toList();
    }

    private static JsonNode actionOf(JsonNode plan, String key) {
        return actions(plan).stream()
                .filter(action -> action.path("issueKey").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + plan));
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    @Test
    void theExampleOfTheMethodButForConfidence() {
        String project = project();
        Map<String, String> keys = touchpoints(project, "Kauf;Beratung;3;8;8\n", 1);
        String touchpoint = Objects.requireNonNull(keys.get("Beratung"));
        ADMIN.patch(
                        "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/profile",
                        Map.of("fields", Map.of("contacts-per-month", Map.of("value", "999", "base", 0))))
                .expect(200);
        String action = action(project, "Hotline", cost(4, 0));
        improve(action, touchpoint);

        JsonNode priority = actionOf(plan(project, 1, 1), action).path("priority");

        // 22.5 with n = 40; half of it while nobody has asked customers.
        assertThat(priority.path("value").asDouble()).isEqualTo(11.3);
        assertThat(priority.path("touchpoint").asText()).isEqualTo(touchpoint);
        assertThat(priority.path("components").path("need").asDouble()).isEqualTo(4);
        assertThat(priority.path("components").path("asymmetry").asDouble()).isEqualTo(1.5);
        assertThat(priority.path("components").path("reach").asDouble()).isEqualTo(0.75);
        assertThat(priority.path("components").path("confidence").asDouble()).isEqualTo(0.5);
        assertThat(priority.path("sentence").asText()).contains("Beratung").contains("11.3");
    }

    @Test
    void orderAndEveryScoreEqualAnIndependentCalculation() {
        String project = project();
        Random random = new Random(4);
        List<Point> points = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            int ist = random.nextInt(11);
            int soll = random.nextInt(11);
            int importance = 1 + random.nextInt(10);
            long contacts = i % 3 == 0 ? -1 : (long) Math.pow(10, random.nextInt(8)) - 1;
            points.add(new Point("P" + i, ist, soll, importance, contacts, random.nextInt(11)));
            lines.append("Kauf;P" + i + ";" + ist + ";" + soll + ";" + importance + "\n");
        }
        Map<String, String> keys = touchpoints(project, lines.toString(), points.size());
        points.forEach(point -> describe(Objects.requireNonNull(keys.get(point.key())), point));
        Map<String, Double> expected = new LinkedHashMap<>();
        List<String> delighting = new ArrayList<>();
        int links = 0;
        for (int i = 0; i < 24; i++) {
            double effort = random.nextInt(12) / 2.0;
            int budget = random.nextInt(5) * 500;
            String key = action(project, "Action " + i, cost(effort, budget));
            Point one = points.get(random.nextInt(points.size()));
            Point other = points.get(random.nextInt(points.size()));
            improve(key, Objects.requireNonNull(keys.get(one.key())));
            links++;
            if (!one.equals(other)) {
                improve(key, Objects.requireNonNull(keys.get(other.key())));
                links++;
            }
            boolean toDelight = i % 4 == 1;
            if (toDelight) {
                delighting.add(key);
            }
            Point counts = one.need(toDelight) >= other.need(toDelight) ? one : other;
            if (one.need(toDelight) == other.need(toDelight)) {
                counts = points.indexOf(one) <= points.indexOf(other) ? one : other;
            }
            expected.put(key, rounded(counts.score(effort + budget / 1000.0, toDelight)));
        }

        plan(project, 24, links);
        delighting.forEach(key ->
                ADMIN.put(rest(key), Map.of("version", 0, "toDelight", true)).expect(200));
        List<String> keysOfActions = List.copyOf(expected.keySet());
        String decided = keysOfActions.get(5);
        int version = delighting.contains(decided) ? 1 : 0;
        ADMIN.put(
                        rest(decided) + "/quick-win",
                        Map.of("version", version, "quickWin", true, "reason", "Alle reden davon"))
                .expect(200);
        String vetoed = keysOfActions.get(7);
        ADMIN.put(rest(vetoed) + "/veto", Map.of("reason", "Zu teuer")).expect(200);
        JsonNode plan = plan(ADMIN, project);
        List<JsonNode> found = actions(plan);

        assertThat(actionOf(plan, vetoed).at("/vetoed/reason").asText()).isEqualTo("Zu teuer");
        Map<String, Double> scores = new HashMap<>();
        found.forEach(action -> scores.put(
                action.path("issueKey").asText(),
                action.path("priority").path("value").asDouble()));
        assertThat(scores).isEqualTo(expected);
        List<String> order = expected.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Double>, Boolean>comparing(
                                entry -> !entry.getKey().equals(decided))
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByValue().reversed())
                        .thenComparing(entry -> number(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(found).extracting(action -> action.path("issueKey").asText()).containsExactlyElementsOf(order);
        assertThat(new HashSet<>(expected.values())).hasSizeGreaterThan(10);
    }

    private static void describe(String touchpoint, Point point) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("word-of-mouth-potential", Map.of("value", Integer.toString(point.potential()), "base", 0));
        if (point.contacts() >= 0) {
            fields.put("contacts-per-month", Map.of("value", Long.toString(point.contacts()), "base", 0));
        }
        ADMIN.patch("/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/profile", Map.of("fields", fields))
                .expect(200);
    }

    @Test
    void theLargestNeedOfFiftyTouchpointsCountsAndIsNamed() {
        String project = project();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append("Kauf;P" + i + ";5;8;" + (i == 31 ? 9 : 3) + "\n");
        }
        Map<String, String> keys = touchpoints(project, lines.toString(), 50);
        String action = action(project, "Für alle", cost(4, 0));
        keys.values().forEach(touchpoint -> improve(action, touchpoint));

        JsonNode found = actionOf(plan(project, 1, 50), action);

        assertThat(found.at("/priority/touchpoint").asText()).isEqualTo(keys.get("P31"));
        assertThat(found.at("/priority/value").asDouble()).isEqualTo(rounded(new Point("P31", 5, 8, 9).score(4)));
        assertThat(found.at("/priority/sentence").asText()).contains("P31");
    }

    @Test
    void linksInACircleEndSomewhere() {
        String project = project();
        Map<String, String> keys = touchpoints(project, "Kauf;Beratung;3;8;8\nKauf;Kasse;1;9;10\n", 2);
        String one = Objects.requireNonNull(keys.get("Beratung"));
        String other = Objects.requireNonNull(keys.get("Kasse"));
        String action = action(project, "Schulung", cost(1, 0));
        improve(action, one);
        improve(one, other);
        improve(other, one);

        // A touchpoint that improves another is an action of its own.
        JsonNode plan = plan(project, 3, 3);

        assertThat(actions(plan))
                .extracting(found -> found.path("issueKey").asText())
                .containsExactlyInAnyOrder(action, one, other);
        assertThat(actionOf(plan, one).at("/priority/touchpoint").asText()).isEqualTo(other);
        ADMIN.get("/rest/touchpoint/1.0/touchpoints/" + one).expect(200);
    }

    @Test
    void aDueDayBeforeTheStartBreaksNothingAndMakesNoQuickWin() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String action = action(
                project,
                "A",
                Map.of(
                        field("Touchpoint effort"),
                        1,
                        "duedate",
                        TODAY.plusDays(20).toString()));
        improve(action, touchpoint);
        plan(project, 1, 1);
        ADMIN.put(
                        rest(action),
                        Map.of(
                                "version",
                                0,
                                "start",
                                TODAY.plusDays(10).toString(),
                                "departments",
                                List.of("Verkauf"),
                                "desiredResult",
                                "Man kennt sich"))
                .expect(200);
        ADMIN.put(
                        "/rest/api/2/issue/" + action,
                        Map.of("fields", Map.of("duedate", TODAY.plusDays(5).toString())))
                .expect(204);

        JIRA.until(
                "the due day is in the plan",
                () -> actionOf(plan(ADMIN, project), action)
                        .path("due")
                        .asText()
                        .equals(TODAY.plusDays(5).toString()));
        JsonNode found = actionOf(plan(ADMIN, project), action);
        assertThat(texts(found.at("/quickWin/missed"))).containsExactly("lead-time");
        assertThat(found.at("/quickWin/state").isNull()).isTrue();
    }

    @Test
    void aQuickWinPastItsDueDayIsExpiredInThePlanAndInTheIssue() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String action = action(
                project,
                "A",
                Map.of(
                        field("Touchpoint effort"),
                        1,
                        "duedate",
                        TODAY.minusDays(1).toString()));
        improve(action, touchpoint);
        plan(project, 1, 1);
        ADMIN.put(
                        rest(action),
                        Map.of(
                                "version",
                                0,
                                "start",
                                TODAY.minusDays(20).toString(),
                                "departments",
                                List.of("Verkauf"),
                                "desiredResult",
                                "Man kennt sich"))
                .expect(200);

        JsonNode plan = plan(ADMIN, project);
        assertThat(plan.path("lanes").path(0).path("actions")).isEmpty();
        assertThat(actionOf(plan, action).at("/quickWin/state").asText()).isEqualTo("expired");
        JIRA.until(
                "Jira finds what is expired",
                () -> Projects.total(ADMIN, "project = " + project + " AND \"Quick win\" = expired") == 1);
    }

    @Test
    void anActionThatIsDeletedMeanwhileIsMissedOnlyByWhoAsksForIt() {
        String project = project();
        String gone = action(project, "Weg", Map.of());
        String left = action(project, "Da", Map.of());
        JsonNode status = actionOf(plan(project, 2, 0), gone).path("status");
        ADMIN.delete("/rest/api/2/issue/" + gone).expect(204);

        ADMIN.get(rest(gone)).expect(404);
        ADMIN.put(rest(gone), Map.of("version", 0, "blocker", "IT")).expect(404);
        ADMIN.post(
                        Projects.rest(project, "plan/moves"),
                        Map.of(
                                "issueKey", gone,
                                "toStatus", status.path("id").asText(),
                                "expectedStatus", status.path("id").asText()))
                .expect(404);
        assertThat(actions(plan(project, 1, 0)))
                .extracting(action -> action.path("issueKey").asText())
                .containsExactly(left);
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    @Test
    void priorityAndQuickWinAreWrittenIntoTheIssueWithoutATrace() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        Map<String, Object> soon = new HashMap<>(cost(2, 0));
        soon.put("duedate", TODAY.plusDays(20).toString());
        String action = action(project, "Namensschilder", soon);
        improve(action, touchpoint);
        plan(project, 1, 1);
        ADMIN.put(
                        rest(action),
                        Map.of("version", 0, "departments", List.of("Verkauf"), "desiredResult", "Man kennt sich"))
                .expect(200);

        String jql =
                "project = " + project + " AND \"Quick win\" in (candidate, running) AND \"Touchpoint priority\" = "
                        + rounded(new Point("", 3, 8, 8).score(2));
        JIRA.until("Jira finds the quick win by our fields", () -> Projects.total(ADMIN, jql) == 1);
        JsonNode histories = ADMIN.get("/rest/api/2/issue/" + action + "?expand=changelog")
                .expect(200)
                .json()
                .at("/changelog/histories");
        assertThat(histories.toString()).doesNotContain("Quick win").doesNotContain("Touchpoint priority");
    }

    @Test
    void whatIsMissingIsSaidInsteadOfANumber() {
        String project = project();
        Map<String, String> keys = touchpoints(project, "Kauf;Ungemessen;;8;8\nKauf;Ziellos;3;;8\n", 2);
        String measure = action(project, "A", Map.of());
        improve(measure, Objects.requireNonNull(keys.get("Ungemessen")));
        String target = action(project, "B", Map.of());
        improve(target, Objects.requireNonNull(keys.get("Ziellos")));
        String link = action(project, "C", Map.of());

        JsonNode plan = plan(project, 3, 2);

        Map<String, String> missing =
                Map.of(measure, "measure-first", target, "set-a-target-first", link, "link-a-touchpoint-first");
        missing.forEach((key, code) -> {
            JsonNode priority = actionOf(plan, key).path("priority");
            assertThat(priority.path("value").isNull()).isTrue();
            assertThat(priority.path("missing").asText()).isEqualTo(code);
            assertThat(priority.path("sentence").asText()).isNotBlank();
        });
    }

    @Test
    void quickWinsStandOnTopAndSayWhatIsMetAndMissed() {
        String project = project();
        Map<String, String> keys = touchpoints(project, "Kauf;Beratung;3;8;8\nKauf;Kasse;1;9;10\n", 2);
        Map<String, Object> soon = new HashMap<>(cost(2, 0));
        soon.put("duedate", TODAY.plusDays(20).toString());
        String quick = action(project, "Namensschilder", soon);
        improve(quick, Objects.requireNonNull(keys.get("Beratung")));
        String slow = action(project, "Neue Kasse", cost(1, 20_000));
        improve(slow, Objects.requireNonNull(keys.get("Kasse")));
        plan(project, 2, 2);
        ADMIN.put(
                        rest(quick),
                        Map.of("version", 0, "departments", List.of("Verkauf"), "desiredResult", "Man kennt sich"))
                .expect(200);

        JsonNode plan = plan(ADMIN, project);

        JsonNode first = plan.path("lanes").path(0);
        assertThat(first.path("id").asText()).isEqualTo("quickWins");
        assertThat(texts(first.at("/actions/0/quickWin/met")))
                .containsExactly("need", "effort", "lead-time", "one-department", "desired-result");
        assertThat(first.path("actions"))
                .extracting(action -> action.path("issueKey").asText())
                .containsExactly(quick);
        assertThat(first.at("/actions/0/quickWin/state").asText()).isEqualTo("candidate");
        assertThat(texts(actionOf(plan, slow).at("/quickWin/missed")))
                .containsExactly("lead-time", "one-department", "desired-result");

        ADMIN.put(rest(quick) + "/quick-win", Map.of("version", 1, "quickWin", false, "reason", "Zu leise"))
                .expect(200);
        ADMIN.put(rest(slow) + "/quick-win", Map.of("version", 0, "quickWin", true, "reason", "Alle reden davon"))
                .expect(200);

        JsonNode decided = plan(ADMIN, project).path("lanes").path(0);
        assertThat(decided.path("actions"))
                .extracting(action -> action.path("issueKey").asText())
                .containsExactly(slow);
        assertThat(decided.at("/actions/0/quickWin/reason").asText()).isEqualTo("Alle reden davon");
    }

    @Test
    void anIssueOfAnotherProjectThatImprovesATouchpointCountsUntilTheLinkIsGone() {
        String project = project();
        String other = Projects.createPlain(JIRA);
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String issue = ADMIN.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", other),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "Regal")))
                .expect(201)
                .json()
                .path("key")
                .asText();
        assertThat(actions(plan(ADMIN, project))).isEmpty();

        improve(issue, touchpoint);

        JsonNode found = actionOf(plan(project, 1, 1), issue);
        assertThat(found.path("priority").path("value").asDouble()).isGreaterThan(0);
        assertThat(found.at("/touchpoints/0/issueKey").asText()).isEqualTo(touchpoint);

        ADMIN.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of("summary", "Regal am Eingang")))
                .expect(204);
        JIRA.until(
                "the new name is in the plan",
                () -> actionOf(plan(ADMIN, project), issue)
                        .path("summary")
                        .asText()
                        .equals("Regal am Eingang"));

        ADMIN.delete("/rest/api/2/issue/" + issue).expect(204);
        plan(project, 0, 0);
    }

    @Test
    void anIssueOfAnotherTypeHasEffortAndBudgetInItsPanelWhichCountAsThoseOfAnAction() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String issue = ADMIN.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", project),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "Regal",
                                        "duedate", TODAY.plusDays(10).toString())))
                .expect(201)
                .json()
                .path("key")
                .asText();
        improve(issue, touchpoint);
        assertThat(ADMIN.get(rest(issue)).expect(200).json().at("/may/estimate").asBoolean())
                .isTrue();

        Map<String, Object> details = new HashMap<>(Map.of(
                "version", 0,
                "effort", 3,
                "budget", 2_000,
                "spent", 2_500,
                "departments", List.of("Sales"),
                "desiredResult", "Everybody finds it"));
        ADMIN.put(rest(issue), details).expect(200);

        JsonNode plan = plan(project, 1, 1);
        JsonNode found = actionOf(plan, issue);
        assertThat(found.path("effort").asDouble()).isEqualTo(3);
        assertThat(found.path("budget").asDouble()).isEqualTo(2_000);
        assertThat(found.at("/priority/components/effort").asDouble()).isEqualTo(5);
        assertThat(found.at("/quickWin/state").asText()).isEqualTo("candidate");
        assertThat(plan.at("/lanes/0/actions/0/issueKey").asText()).isEqualTo(issue);
        assertThat(plan.at("/budget/planned").asDouble()).isEqualTo(2_500);
        assertThat(plan.at("/budget/byDepartment/0/spent").asDouble()).isEqualTo(2_500);
        details.put("version", 1);
        details.put("effort", -1);
        details.put("budget", 1e16);
        Answer refused = ADMIN.put(rest(issue), details).expect(422);
        assertThat(refused.json().path("errors").size()).isEqualTo(2);
    }

    @Test
    void anUnchangedPlanIsToldShortAndAChangedOneWhole() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String action = action(project, "Regal", Map.of());
        improve(action, touchpoint);
        plan(project, 1, 1);
        Projects.join(JIRA, project, "Users", "tom");
        Client tom = JIRA.as("tom");
        String path = Projects.rest(project, "plan");
        Answer whole = ADMIN.get(path).expect(200);
        String tag = whole.tag().orElseThrow();

        Answer same = ADMIN.getUnless(tag, path).expect(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.work().activeObjects()).isLessThanOrEqualTo(whole.work().activeObjects());
        Answer other = ADMIN.getUnless(tag, path + "?lanes=phase").expect(200);
        assertThat(other.tag()).isPresent().isNotEqualTo(whole.tag());
        // Another person may do less, which is part of the answer.
        assertThat(tom.getUnless(tag, path).expect(200).tag()).isNotEqualTo(whole.tag());

        ADMIN.put(rest(action), Map.of("version", 0, "blocker", "The printer")).expect(200);
        assertThat(ADMIN.getUnless(tag, path).expect(200).body()).contains("The printer");
    }

    @Test
    void effortOfAnActionIsAFieldOfItsIssueAndNothingElse() {
        String project = project();
        String action = action(project, "Regal", cost(2, 100));

        JsonNode seen = ADMIN.get(rest(action)).expect(200).json();
        assertThat(seen.at("/may/estimate").asBoolean()).isFalse();
        Answer refused = ADMIN.put(rest(action), Map.of("version", 0, "effort", 1, "budget", 5))
                .expect(422);

        assertThat(refused.json().at("/errors/effort").asText()).contains("fields of its own");
        assertThat(refused.json().path("errors").has("budget")).isTrue();
        assertThat(ADMIN.get(rest(action))
                        .expect(200)
                        .json()
                        .at("/action/effort")
                        .asDouble())
                .isEqualTo(2);
    }

    @Test
    void aBudgetBeyondWhatANumberFieldTakesIsRefusedInPlainWords() {
        String project = project();
        String issue = action(project, "Regal", cost(1, MOST_OF_A_NUMBER_FIELD));

        Answer refused = ADMIN.put(
                "/rest/api/2/issue/" + issue,
                Map.of("fields", Map.of(field("Touchpoint budget"), 10 * MOST_OF_A_NUMBER_FIELD)));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body()).contains("'1000000000000000'");
        assertThat(plan(project, 1, 0).at("/budget/planned").decimalValue()).isEqualByComparingTo("100000000000000");
    }

    @Test
    void overdueOwnerlessAndMoneyAreOfWhatIsNotDone() {
        String project = project();
        Map<String, Object> late = new HashMap<>(cost(1, 700));
        late.put("duedate", TODAY.minusDays(3).toString());
        late.put("assignee", Map.of("name", "admin"));
        String overdue = action(project, "Spät", late);
        Map<String, Object> free = new HashMap<>(cost(0, MOST_OF_A_NUMBER_FIELD));
        free.put("assignee", Map.of("name", ""));
        String nobody = action(project, "Niemand", free);
        plan(project, 2, 0);
        ADMIN.put(rest(overdue), Map.of("version", 0, "spent", 250.5, "blocker", "Lieferant"))
                .expect(200);

        JsonNode plan = plan(ADMIN, project);

        assertThat(texts(plan.path("overdue"))).containsExactly(overdue);
        assertThat(texts(plan.path("ownerless"))).contains(nobody).doesNotContain(overdue);
        assertThat(plan.at("/budget/planned").decimalValue()).isEqualByComparingTo("100000000000700");
        assertThat(plan.at("/budget/spent").decimalValue()).isEqualByComparingTo("250.5");
        assertThat(actionOf(plan, overdue).path("overdue").asBoolean()).isTrue();
        assertThat(actionOf(plan, overdue).path("blocked").asBoolean()).isTrue();
        assertThat(actionOf(plan, overdue).at("/assignee/key").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "3, -2", "0, 0"})
    void effortAndBudgetThatCannotBeDoNotBreakThePlan(double effort, double budget) {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String action = action(project, "Unmöglich", cost(effort, budget));
        improve(action, touchpoint);

        double days = Math.max(0, effort) + Math.max(0, budget) / 1_000;
        assertThat(actionOf(plan(project, 1, 1), action).at("/priority/value").asDouble())
                .isEqualTo(rounded(new Point("", 3.0, 8.0, 8).score(days)));
    }

    @Test
    void badDetailsAreNamedFieldByFieldAndNothingIsStored() {
        String project = project();
        Map<String, Object> due = Map.of("duedate", TODAY.plusDays(5).toString());
        String action = action(project, "A", due);

        plan(project, 1, 0);
        Answer refused = ADMIN.put(
                        rest(action),
                        Map.of(
                                "version", 0,
                                "start", TODAY.plusDays(6).toString(),
                                "spent", -1,
                                "amount", 0,
                                "criterion", 99_999_999,
                                "wordOfMouth", 4))
                .expect(422);

        List<String> fields = new ArrayList<>();
        refused.json().path("errors").fieldNames().forEachRemaining(fields::add);
        assertThat(fields).containsExactlyInAnyOrder("start", "spent", "amount", "criterion", "wordOfMouth");
        assertThat(ADMIN.get(rest(action)).expect(200).json().path("version").asInt())
                .isZero();
        assertThat(ADMIN.put(rest(action), Map.of("version", 0, "start", "morgen"))
                        .expect(400)
                        .code())
                .isEqualTo("day-malformed");
        assertThat(ADMIN.put(rest(action), Map.of("version", 0, "involvement", "all"))
                        .expect(400)
                        .code())
                .isEqualTo("value-malformed");
        assertThat(ADMIN.put(rest(action), Map.of("spent", 1)).expect(400).code())
                .isEqualTo("version-needed");
        ADMIN.put(rest(action), Map.of("version", 0, "blocker", "IT")).expect(200);
        assertThat(ADMIN.put(rest(action), Map.of("version", 0, "blocker", "Budget"))
                        .expect(409)
                        .code())
                .isEqualTo("plan.stale");
        assertThat(ADMIN.put(rest(action) + "/quick-win", Map.of("version", 1, "quickWin", true))
                        .expect(422)
                        .code())
                .isEqualTo("plan.quick-win.reason-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "phase", "touchpoint", "assignee", "component"})
    void everyActionStandsInOneLane(String lanes) {
        String project = project();
        Map<String, String> keys = touchpoints(project, "Kauf;Beratung;3;8;8\nNutzung;Werkstatt;1;9;10\n", 2);
        for (String touchpoint : keys.values()) {
            improve(action(project, "Für " + touchpoint, Map.of()), touchpoint);
        }
        String both = action(project, "Für beide", Map.of());
        keys.values().forEach(touchpoint -> improve(both, touchpoint));
        action(project, "Ohne", Map.of());

        plan(project, 4, 4);
        JsonNode plan = ADMIN.get(Projects.rest(project, "plan?lanes=" + lanes))
                .expect(200)
                .json();

        assertThat(actions(plan)).hasSize(4).doesNotHaveDuplicates();
        assertThat(plan.path("total").asInt()).isEqualTo(4);
        assertThat(plan.path("lanes").path(0).path("id").asText()).isEqualTo("quickWins");
        if (lanes.equals("touchpoint")) {
            assertThat(list(plan.path("lanes")))
                    .extracting(lane -> lane.path("name").asText())
                    .containsExactly("Quick wins", "Beratung", "Werkstatt", "Without a touchpoint");
            assertThat(list(plan.path("lanes").path(2).path("actions")))
                    .extracting(action -> action.path("issueKey").asText())
                    .contains(both);
        }
    }

    private static Map<String, String> shares(JsonNode plan, String by) {
        Map<String, String> shares = new HashMap<>();
        plan.at("/budget/" + by)
                .forEach(share -> shares.put(
                        share.path("name").asText(),
                        share.path("planned").asInt() + " "
                                + share.path("spent").asInt()));
        return shares;
    }

    @Test
    void componentsMakeLanesAndMoneyIsSplitByThemAndByDepartments() {
        String project = project();
        List.of("Shop", "Web")
                .forEach(name -> ADMIN.post("/rest/api/2/component", Map.of("project", project, "name", name))
                        .expect(201));
        Map<String, Map<String, Object>> wanted = Map.of(
                "One", Map.of("spent", 40, "departments", List.of("Sales")),
                "Both", Map.of("spent", 50, "departments", List.of("Sales", "Service")),
                "None", Map.of("spent", 3, "departments", List.of()));
        Map<String, List<String>> components =
                Map.of("One", List.of("Shop"), "Both", List.of("Web", "Shop"), "None", List.of());
        Map<String, Integer> budgets = Map.of("One", 100, "Both", 300, "None", 7);
        Map<String, String> keys = new HashMap<>();
        wanted.forEach((summary, details) -> {
            List<Map<String, String>> named = Objects.requireNonNull(components.get(summary)).stream()
                    .map(name -> Map.of("name", name))
                    .toList();
            String issue = action(
                    project,
                    summary,
                    Map.of(
                            "components",
                            named,
                            field("Touchpoint budget"),
                            Objects.requireNonNull(budgets.get(summary))));
            Map<String, Object> sent = new HashMap<>(details);
            sent.put("version", 0);
            ADMIN.put(rest(issue), sent).expect(200);
            keys.put(summary, issue);
        });

        plan(project, 3, 0);
        JsonNode plan = ADMIN.get(Projects.rest(project, "plan?lanes=component"))
                .expect(200)
                .json();

        Map<String, List<String>> lanes = new HashMap<>();
        plan.path("lanes")
                .forEach(lane -> lanes.put(
                        lane.path("name").asText(),
                        list(lane.path("actions")).stream()
                                .map(action -> action.path("issueKey").asText())
                                .sorted()
                                .toList()));
        assertThat(lanes)
                .containsEntry("Without a component", List.of(Objects.requireNonNull(keys.get("None"))))
                .containsEntry(
                        "Shop", Stream.of("One", "Both").map(keys::get).sorted().toList());
        assertThat(shares(plan, "byComponent")).isEqualTo(Map.of("Shop", "400 90", "Web", "300 50", "", "7 3"));
        assertThat(shares(plan, "byDepartment")).isEqualTo(Map.of("Sales", "400 90", "Service", "300 50", "", "7 3"));
    }

    @Test
    void lanesThatDoNotExistAreRefused() {
        assertThat(ADMIN.get(Projects.rest(project(), "plan?lanes=mood"))
                        .expect(400)
                        .code())
                .isEqualTo("value-malformed");
        assertThat(ADMIN.get(Projects.rest(Projects.createPlain(JIRA), "plan"))
                        .expect(409)
                        .code())
                .isEqualTo("not-set-up");
    }

    @Test
    void constantsAndTheCapAreSettingsOfTheProject() {
        String project = project();
        String touchpoint = Objects.requireNonNull(
                touchpoints(project, "Kauf;Beratung;3;8;8\n", 1).get("Beratung"));
        String dear = action(project, "Teuer", cost(1, 3_000));
        String cheap = action(project, "Billig", cost(9, 1_000));
        improve(dear, touchpoint);
        improve(cheap, touchpoint);
        plan(project, 2, 2);
        String settings = Projects.rest(project, "plan/settings");

        ADMIN.put(settings, Map.of("dayRate", 500, "asymmetry", 2, "cap", 3_500))
                .expect(200);

        JsonNode plan = plan(ADMIN, project);
        double need = 10 * 4 * 2 * 0.5 * 0.5;
        assertThat(actionOf(plan, dear).at("/priority/value").asDouble()).isEqualTo(rounded(need / Math.sqrt(7)));
        assertThat(actionOf(plan, cheap).at("/priority/value").asDouble()).isEqualTo(rounded(need / Math.sqrt(11)));
        assertThat(actionOf(plan, dear).path("fits").asBoolean()).isTrue();
        assertThat(actionOf(plan, cheap).path("fits").asBoolean()).isFalse();
        assertThat(plan.at("/budget/fitting").decimalValue()).isEqualByComparingTo("3000");
        JIRA.until(
                "the field says what the plan says",
                () -> Projects.total(
                                ADMIN,
                                "project = " + project + " AND \"Touchpoint priority\" = "
                                        + rounded(need / Math.sqrt(7)))
                        == 1);
        Answer refused = ADMIN.put(settings, Map.of("reachOfUnknown", 0.2, "mostDays", 0))
                .expect(422);
        assertThat(refused.code()).isEqualTo("plan.rules.invalid");
        assertThat(refused.json().at("/errors/reachOfUnknown").asText()).contains("0.5");
        assertThat(refused.json().at("/errors/mostDays").asText()).contains("1");
        assertThat(ADMIN.get(settings).expect(200).json().path("cap").asInt()).isEqualTo(3_500);
    }

    @Test
    void costsDoNotGrowWithTheNumberOfActions() {
        assumeThat(Jira.isForeign()).as("only local Jira tells what it cost").isFalse();
        Work few = costOfPlan(20);
        Work many = costOfPlan(200);

        assertThat(many.sql()).isEqualTo(few.sql());
        assertThat(many.activeObjects()).isEqualTo(few.activeObjects());
        assertThat(many.searches()).isEqualTo(few.searches());
        assertThat(many.issueReads()).isEqualTo(few.issueReads()).isZero();
    }

    /** The more actions the more people and departments too. */
    private static Work costOfPlan(int count) {
        String project = project();
        Projects.join(JIRA, project, "Developers", "anna");
        Projects.join(JIRA, project, "Developers", "tom");
        List<String> people = count < 100 ? List.of("admin") : List.of("admin", "anna", "tom");
        Map<String, String> keys = touchpoints(project, "Kauf;Beratung;3;8;8\nKauf;Kasse;1;9;10\n", 2);
        for (int i = 0; i < count; i++) {
            Map<String, Object> fields = new HashMap<>(cost(i % 7, 100));
            fields.put("assignee", Map.of("name", people.get(i % people.size())));
            String action = action(project, "Action " + i, fields);
            keys.values().forEach(touchpoint -> improve(action, touchpoint));
        }
        Projects.found(ADMIN, "project = " + project + " AND issuetype = \"Touchpoint Action\"", count);
        plan(project, count, 2 * count);
        Client client = JIRA.loggedInAs("admin");
        client.get(Projects.rest(project, "plan")).expect(200);
        return List.of(
                        client.get(Projects.rest(project, "plan")).expect(200).work(),
                        client.get(Projects.rest(project, "plan")).expect(200).work())
                .stream()
                .min(Comparator.comparingLong(Work::sql))
                .orElseThrow();
    }
}
