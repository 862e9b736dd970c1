package app.touchpoint.acceptance.harness;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Projects of their own for tests, made by the administrator. */
public final class Projects {
    private static final AtomicInteger COUNTER = new AtomicInteger((int) (System.nanoTime() % 17_000));
    private static final Duration RUN_LIMIT = Duration.ofMinutes(5);

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

    /** Imports a file as the administrator and waits until it is done; the answer is the finished run's. */
    public static Answer importFile(Jira jira, String key, byte[] file) {
        return finished(jira, jira.as("admin").postCsv(rest(key, "touchpoints?dryRun=false"), file));
    }

    /** Follows a run that was answered with 202 until it has ended. */
    public static Answer finished(Jira jira, Answer started) {
        if (started.status() == 200) {
            return started;
        }
        started.expect(202);
        String run = "/rest/touchpoint/1.0/runs/" + started.json().path("id").asText();
        Client admin = jira.as("admin");
        Wait.until(run + " has ended", RUN_LIMIT, () -> {
            String state = admin.get(run).expect(200).json().path("state").asText();
            return !state.equalsIgnoreCase("RUNNING") && !state.equalsIgnoreCase("READY");
        });
        return admin.get(run);
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
