package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The very first set-ups of a Jira, of two projects that share every scheme and of each of them twice, all at once. Runs in a Jira of
 * its own: there is only one first time.
 */
final class SetupRaceIT {
    private static final List<String> RACERS = List.of("RAD", "SERVICE", "RAD", "SERVICE");

    private static Jira jira;

    @BeforeAll
    static void start() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.startNew("setup-race");
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static Answer setUp(String project) {
        return jira.as("admin")
                .post(Projects.rest(project, "setup"), Map.of("template", "porsche-4", "language", "de"));
    }

    private static List<Answer> setUpAtOnce() {
        CyclicBarrier start = new CyclicBarrier(RACERS.size());
        List<CompletableFuture<Answer>> racing = RACERS.stream()
                .map(project -> {
                    CompletableFuture<Answer> done = new CompletableFuture<>();
                    new Thread(() -> {
                                try {
                                    start.await();
                                    done.complete(setUp(project));
                                } catch (Exception | AssertionError e) {
                                    done.completeExceptionally(e);
                                }
                            })
                            .start();
                    return done;
                })
                .toList();
        return racing.stream().map(CompletableFuture::join).toList();
    }

    /** The names of all that Jira has of each kind, whichever project uses it. */
    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        names.put("fields", json("/rest/api/2/field").findValuesAsText("name"));
        names.put("issue types", json("/rest/api/2/issuetype").findValuesAsText("name"));
        names.put("statuses", texts(json("/rest/api/2/status"), "name"));
        names.put("link types", json("/rest/api/2/issueLinkType").findValuesAsText("name"));
        List<String> roles = new ArrayList<>();
        json("/rest/api/2/project/RAD/role").fieldNames().forEachRemaining(roles::add);
        names.put("roles", roles);
        names.put("workflows", cells("workflows", 0));
        names.put("screens", cells("screens", 1));
        names.put("schemes", cells("schemes", 0));
        return names;
    }

    private static JsonNode json(String path) {
        return jira.as("admin").get(path).expect(200).json();
    }

    private static List<String> texts(JsonNode list, String name) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.path(name).asText()));
        return texts;
    }

    /** A column of one of local Jira's lists of its configuration. */
    private static List<String> cells(String list, int column) {
        String page = jira.as("admin")
                .get("/secure/admin/ViewConfiguration.jspa?list=" + list)
                .expect(200)
                .body();
        return Pattern.compile("<tr>\\s*((?:<td>[^<]*</td>\\s*)+)</tr>")
                .matcher(page)
                .results()
                .map(row -> row.group(1)
                        .split("</td>")[column]
                        .replaceFirst("^\\s*<td>", "")
                        .strip())
                .toList();
    }

    /** What is there now and was not before, each with the project's key left out. */
    private static Map<String, List<String>> made(Map<String, List<String>> before, Map<String, List<String>> after) {
        Map<String, List<String>> made = new TreeMap<>();
        after.forEach((kind, names) -> {
            List<String> left = new ArrayList<>(names);
            before.getOrDefault(kind, List.of()).forEach(left::remove);
            made.put(kind, left.stream().sorted().toList());
        });
        return made;
    }

    /** The project's configuration with the ids of all that projects share, and without what each has for itself. */
    private static String account(String key) {
        return jira.as("admin")
                .get("/rest/local/1.0/projects/" + key + "/configuration")
                .expect(200)
                .body()
                .replaceAll("(?m)^(project|component) .*\\n", "")
                .replaceAll("(?m)^((issue type|workflow|issue type screen) scheme) .* \\[\\d+\\]", "$1")
                .replaceAll("(?m), context .*$", "")
                .replaceAll("(?m), option (.*) \\[\\d+\\], ", ", option $1, ");
    }

    @Test
    void whateverIsNeededIsMadeOnceAndBothProjectsGetTheSame() {
        Map<String, List<String>> before = names();

        List<Answer> answers = setUpAtOnce();

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        Map<String, List<String>> made = made(before, names());
        assertThat(made.get("issue types")).containsExactly("Journey-Phase", "Kontaktpunkt", "Kontaktpunkt-Maßnahme");
        assertThat(made.get("statuses")).containsExactly("Ist-Analyse", "Kontrolle", "Soll-Strategie", "To-do-Plan");
        assertThat(made.get("link types")).hasSize(2).doesNotHaveDuplicates();
        assertThat(made.get("roles")).hasSize(1);
        assertThat(made.get("fields")).hasSize(10).doesNotHaveDuplicates();
        assertThat(made.get("workflows")).containsExactly("Kontaktpunkt-Workflow");
        assertThat(made.get("screens")).hasSize(4).doesNotHaveDuplicates();
        // A copy of each of three schemes for whoever came first, and two schemes of screens.
        assertThat(made.get("schemes")).as(made.toString()).hasSize(5).doesNotHaveDuplicates();
        // A second one of a kind would have to have another name, since Jira refuses some names twice.
        assertThat(made.toString()).doesNotContain("(Touchpoints");
        assertThat(account("RAD")).isEqualTo(account("SERVICE")).contains("option Besitz, disabled false");
        for (String project : List.of("RAD", "SERVICE")) {
            JsonNode phases = json(Projects.rest(project, "journey")).path("phases");
            assertThat(phases.findValuesAsText("issueKey")).hasSize(5).doesNotHaveDuplicates();
            assertThat(Projects.found(
                            jira.as("admin"), "project = " + project + " AND issuetype = \"Journey-Phase\"", 5))
                    .hasSize(5);
            Answer again = setUp(project).expect(200);
            assertThat(again.json().path("changes").findValuesAsText("deed")).containsOnly("keep");
        }
    }
}
