package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding touchpoints by functions of JQL, in a Jira of its own, since they search all projects. */
final class JqlFunctionsIT {
    /** The check of the arguments hands what it found to the search. */
    private static final int STATEMENTS = 1;

    /** Which of those found the person knows already, in which projects the others are, and a mark for each of them. */
    private static final int MARKS = 3;

    private static Jira jira;
    private static Client admin;
    private static String site;
    private static String window;
    private static String ride;
    private static String hotline;

    @BeforeAll
    static void fill() {
        assumeFalse(Jira.isForeign());
        jira = Jira.startNew("jql");
        admin = jira.as("admin");
        Answer setUp = admin.post(Projects.rest("RAD", "setup"), Map.of("template", "blank", "language", "en"));
        assertThat(setUp.status() / 100).as(setUp.toString()).isEqualTo(2);
        Projects.importFile(
                jira,
                "RAD",
                Csv.utf8(
                        "Phase;Touchpoint;Channel;Ist;Soll\nInterest;Landing site;Website;5;8\n"
                                + "Interest;Display window;Shop;;8\nPurchase;Bicycle ride;Shop;4;9\nPurchase;Hotline call;Phone;;7\n"));
        Projects.found(admin, "project = RAD AND issuetype = Touchpoint", 4);
        site = touchpoint("Landing");
        window = touchpoint("Display");
        ride = touchpoint("Bicycle");
        hotline = touchpoint("Hotline");
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static String touchpoint(String word) {
        return Projects.found(admin, "project = RAD AND summary ~ \"" + word + "\"", 1)
                .get(0);
    }

    private static List<String> found(String user, String function, int expected) {
        return Projects.found(jira.as(user), "issue in " + function + " ORDER BY key ASC", expected);
    }

    private static Answer search(String user, String jql) {
        return jira.as(user).get("/rest/api/2/search?fields=summary&jql=" + Client.encoded(jql));
    }

    private static void rate(String key, String group, double value, int people) {
        Map<String, Object> rating = new HashMap<>(Map.of("group", group, "value", value, "people", people));
        admin.post("/rest/touchpoint/1.0/touchpoints/" + key + "/ratings", rating)
                .expect(201);
    }

    @Test
    void unratedTouchpointsAreFound() {
        assertThat(found("tom", "touchpointUnrated()", 2)).containsExactly(window, hotline);
        assertThat(search("tom", "issue in touchpointUnrated()").work().activeObjects())
                .isLessThanOrEqualTo(STATEMENTS);
    }

    @Test
    void touchpointsAreFoundByTheirPerceptionGap() {
        rate(ride, "customer", 4, 40);
        rate(ride, "manager", 8, 1);
        assertThat(customersHidden("tom")).isTrue();

        assertThat(search("tom", "issue in touchpointPerceptionGap(4)").work().activeObjects())
                .as("the query, and once for each person and touchpoint what marks that the person knows")
                .isLessThanOrEqualTo(STATEMENTS + MARKS);
        assertThat(found("tom", "touchpointPerceptionGap(4)", 1)).containsExactly(ride);
        assertThat(customersHidden("tom"))
                .as("who finds it knows what customers think")
                .isFalse();
        assertThat(customersHidden("anna")).isTrue();
        assertThat(found("tom", "touchpointPerceptionGap(\"4.1\")", 0)).isEmpty();
        assertThat(found("tom", "touchpointPerceptionGap(-1)", 0)).isEmpty();
        assertThat(search("tom", "issue in touchpointPerceptionGap(4)").work().activeObjects())
                .as("this node knows that tom knows")
                .isLessThanOrEqualTo(STATEMENTS);
    }

    private static boolean customersHidden(String username) {
        return jira.as(username)
                .get("/rest/touchpoint/1.0/touchpoints/" + ride)
                .expect(200)
                .json()
                .path("customersHidden")
                .asBoolean();
    }

    @Test
    void breaksAreFoundByWhoeverSeesBothEnds() {
        admin.post("/rest/touchpoint/1.0/touchpoints/" + site + "/handovers", Map.of("to", window))
                .expect(201);
        assertThat(found("tom", "touchpointBreaks()", 2)).containsExactly(site, window);
        assertThat(search("tom", "issue in touchpointBreaks()").work().activeObjects())
                .isLessThanOrEqualTo(STATEMENTS);

        admin.put("/rest/api/2/issue/" + site, Map.of("fields", Map.of("security", Map.of("name", "Leitung"))))
                .expect(204);
        try {
            assertThat(found("tom", "touchpointBreaks()", 0)).isEmpty();
            assertThat(found("anna", "touchpointBreaks()", 2)).containsExactly(site, window);
        } finally {
            Map<String, Object> open = new HashMap<>();
            open.put("security", null);
            admin.put("/rest/api/2/issue/" + site, Map.of("fields", open)).expect(204);
        }
    }

    @Test
    void whatImprovesATouchpointIsFoundInAnyProject() {
        String improver = admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "SERVICE"),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "Repair the stand")))
                .expect(201)
                .json()
                .path("key")
                .asText();
        admin.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", improver),
                                "outwardIssue", Map.of("key", ride)))
                .expect(201);

        assertThat(found("tom", "touchpointImprovements(\"" + ride + "\")", 1)).containsExactly(improver);
        assertThat(found("tom", "touchpointImprovements(\"" + site + "\")", 0)).isEmpty();
        assertThat(search("tom", "issue in touchpointImprovements(\"" + ride + "\")")
                        .work()
                        .activeObjects())
                .as("Jira keeps the links")
                .isLessThanOrEqualTo(STATEMENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "touchpointBroken(), 'touchpointBroken', 'touchpointBroken'",
        "touchpointBreaks(1), 'takes no arguments', 'nimmt keine Argumente'",
        "touchpointPerceptionGap(), 'takes one number', 'nimmt eine Zahl'",
        "touchpointPerceptionGap(much), 'is not a number from -10 to 10', 'ist keine Zahl von -10 bis 10'",
        "touchpointImprovements(\"NOT-1\"), 'does not exist, or you may not see it', 'gibt es nicht, oder Sie dürfen ihn nicht sehen'"
    })
    void whatIsWrongIsSaidInTheSearchersLanguage(String function, String english, String german) {
        assertThat(search("tom", "issue in " + function).expect(400).body()).contains(english);
        assertThat(search("anna", "issue in " + function).expect(400).body()).contains(german);
    }

    @Test
    void whoeverMaySeeNothingIsToldNothing() {
        String there = search("gast", "issue in touchpointImprovements(\"" + ride + "\")")
                .expect(400)
                .body();
        String notThere = search("gast", "issue in touchpointImprovements(\"RAD-9999\")")
                .expect(400)
                .body();

        assertThat(there.replace(ride, "KEY")).isEqualTo(notThere.replace("RAD-9999", "KEY"));
        assertThat(found("gast", "touchpointUnrated()", 0)).isEmpty();
    }

    @Test
    void aFunctionOfIssuesFitsNoFieldOfAnotherType() {
        Answer onField = search("tom", "assignee in touchpointUnrated()");
        assertThat(onField.status()).as(onField.toString()).isEqualTo(400);
        Answer asOne = search("tom", "issue = touchpointUnrated()");
        assertThat(asOne.status()).as(asOne.toString()).isEqualTo(400);
    }
}
