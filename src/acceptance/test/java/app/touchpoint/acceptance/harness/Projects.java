package app.touchpoint.acceptance.harness;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Projects of their own for tests, made by the administrator. */
public final class Projects {
    private static final AtomicInteger COUNTER = new AtomicInteger((int) (System.nanoTime() % 17_000));
    private static final Duration RUN_LIMIT = Duration.ofMinutes(5);

    private static final Duration INDEX_LIMIT = Duration.ofSeconds(30);

    private Projects() {}

    /** Makes a project without set-up and answers its key. */
    public static String createPlain(Jira jira) {
        String key = "T" + letters(COUNTER.incrementAndGet());
        jira.as("admin")
                .post(
                        "/rest/api/2/project",
                        Map.of("key", key, "name", "Test " + key, "projectTypeKey", "business", "lead", "anna"))
                .expect(201);
        return key;
    }

    /** Makes a project and sets it up; answers its key. */
    public static String create(Jira jira, String template, String language) {
        String key = createPlain(jira);
        Answer answer = jira.as("admin").post(rest(key, "setup"), Map.of("template", template, "language", language));
        if (answer.status() / 100 != 2) {
            throw new AssertionError("Set-up failed: " + answer);
        }
        return key;
    }

    /** Puts somebody into a role of a project. */
    public static void join(Jira jira, String key, String role, String username) {
        Client admin = jira.as("admin");
        String roles = "/rest/api/2/project/" + key + "/role";
        String id = admin.get(roles).expect(200).json().path(role).asText().replaceAll(".*/", "");
        Answer answer = admin.post(roles + "/" + id, Map.of("user", List.of(username)));
        if (answer.status() / 100 != 2) {
            throw new AssertionError(username + " cannot be made " + role + " of " + key + ": " + answer);
        }
    }

    /** Takes somebody out of a role of a project. */
    public static void leave(Jira jira, String key, String role, String username) {
        Client admin = jira.as("admin");
        String roles = "/rest/api/2/project/" + key + "/role";
        String id = admin.get(roles).expect(200).json().path(role).asText().replaceAll(".*/", "");
        admin.delete(roles + "/" + id + "?user=" + username).expect(204);
    }

    /** Imports a file as the administrator and waits until it is done; answers the finished run. */
    public static Answer importFile(Jira jira, String key, byte[] file) {
        return finished(jira, jira.as("admin").postCsv(rest(key, "touchpoints?dryRun=false"), file));
    }

    /** Follows the run that an import was answered with until nothing more will happen by itself. */
    public static Answer finished(Jira jira, Answer started) {
        if (started.status() != 200 && started.status() != 202) {
            throw new AssertionError("The import was not taken: " + started);
        }
        String run = "/rest/touchpoint/1.0/runs/"
                + started.json().path("run").path("id").asText();
        if (started.status() == 202 && !started.location().orElse("").endsWith("/jira" + run)) {
            throw new AssertionError(started.location() + " is not where the run is: " + run);
        }
        Client admin = jira.as("admin");
        Wait.until(
                run + " is over",
                RUN_LIMIT,
                () -> admin.get(run).expect(200).json().path("over").asBoolean());
        Answer finished = admin.get(run);
        if (!finished.json().path("state").asText().equals("finished")) {
            throw new AssertionError("The import did not finish: " + finished);
        }
        return finished;
    }

    /** Keys of the issues that a search finds, in its order, waiting until the index has caught up to that many. */
    public static List<String> found(Client client, String jql, int expected) {
        Wait.until(expected + " issues are found by: " + jql, INDEX_LIMIT, () -> total(client, jql) == expected);
        return StreamSupport.stream(
                        client.get(searchPath(jql, 1_000))
                                .expect(200)
                                .json()
                                .path("issues")
                                .spliterator(),
                        false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    /** How many issues a search finds at this moment. */
    public static int total(Client client, String jql) {
        return client.get(searchPath(jql, 0)).expect(200).json().path("total").asInt();
    }

    private static String searchPath(String jql, int most) {
        return "/rest/api/2/search?maxResults=" + most + "&fields=summary&jql=" + Client.encoded(jql);
    }

    /** A path of the app's REST interface below a project. */
    public static String rest(String key, String rest) {
        return "/rest/touchpoint/1.0/projects/" + key + "/" + rest;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
