package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Writes the priorities of 20,000 actions anew after a change of a setting, in a journalled run, while somebody else goes on reading an issue. Prints
 * how long the run took and how long the reader waited before and meanwhile; ends with status 1 when a priority was left out, or when the median wait is
 * above {@code -Dbenchmark.priorities.limit} times that before.
 */
public final class PrioritiesAtScale {
    private static final int READS = 51;
    private static final int ACCEPTED = 202;

    private PrioritiesAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) {
        int actions = Integer.getInteger("benchmark.priorities.actions", 20_000);
        double limit = Double.parseDouble(System.getProperty("benchmark.priorities.limit", "3.0"));
        boolean isKept;
        try (Jira jira = Jira.startNew("priorities-scale")) {
            String project = ManyActions.make(jira, actions, Math.max(1, actions / 20));
            isKept = isKept(jira, project, actions, limit);
        }
        if (!isKept) {
            Figures.print(
                    "The promise is broken: all priorities are written, and nobody waits %.1f times as long.", limit);
            System.exit(1);
        }
    }

    private static boolean isKept(Jira jira, String project, int actions, double limit) {
        Client admin = jira.as("admin");
        Client reader = jira.loggedInAs("admin");
        String issue = "/rest/api/2/issue/" + project + "-1";
        List<Double> before = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            before.add(millis(reader, issue));
        }
        List<Double> meanwhile = new ArrayList<>();
        long begin = System.nanoTime();
        // It answers when the run is over, or after some seconds says where the run is.
        CompletableFuture<Answer> change = CompletableFuture.supplyAsync(
                () -> admin.put(Projects.rest(project, "plan/settings"), Map.of("dayRate", 500)));
        while (!change.isDone()) {
            meanwhile.add(millis(reader, issue));
        }
        String state = "finished";
        if (change.join().status() == ACCEPTED) {
            String run = "/rest/touchpoint/1.0/runs/"
                    + change.join().location().orElseThrow().replaceAll(".*/", "");
            while (!admin.get(run).expect(200).json().path("over").asBoolean()) {
                meanwhile.add(millis(reader, issue));
            }
            state = admin.get(run).expect(200).json().path("state").asText();
        } else {
            change.join().expect(200);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Figures.print("%,d priorities: %.0f s, %.0f a second; %s", actions, seconds, actions / seconds, state);
        Figures.print(
                "reading an issue: %.1f ms before, %.1f ms meanwhile (medians)",
                Figures.median(before), Figures.median(meanwhile));
        String all = "project = " + project + " AND \"Touchpoint priority\" is not EMPTY";
        int known = ManyActions.withPriority(admin, project);
        jira.until("Jira finds all " + known + " priorities", () -> Projects.total(admin, all) == known);
        return state.equals("finished") && Figures.median(meanwhile) <= limit * Figures.median(before);
    }

    private static double millis(Client client, String path) {
        long begin = System.nanoTime();
        client.get(path).expect(200);
        return (System.nanoTime() - begin) / 1e6;
    }
}
