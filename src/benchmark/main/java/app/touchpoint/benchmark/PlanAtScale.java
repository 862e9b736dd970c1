package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of 2,000 actions that improve 1,000 touchpoints in the real app, as page and as JSON, beside a baseline with as much content, in turns
 * and in the same run; then the same board in a browser. Prints medians and minima in milliseconds and their ratios; ends with status 1 when a
 * ratio of medians is above {@code -Dbenchmark.plan.limit}, when a first screen stands no earlier than the whole board, or when a move takes longer than
 * 100 ms to be shown.
 */
public final class PlanAtScale {
    private static final int ACTIONS = 2_000;
    private static final int TOUCHPOINTS = 1_000;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 31;
    private static final double MOVE_LIMIT = 100;

    private PlanAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        double limit = Double.parseDouble(System.getProperty("benchmark.plan.limit", "2.0"));
        double ratio;
        double move;
        try (Jira jira = Jira.startNew("plan-scale");
                PlanBaseline baseline =
                        new PlanBaseline(Files.createTempDirectory("plan-baseline"), ACTIONS, TOUCHPOINTS)) {
            String key = ManyActions.make(jira, ACTIONS, TOUCHPOINTS);
            ratio = compare(jira, key, baseline);
            move = BoardAtScale.longestMove(jira, key);
        }
        if (move > MOVE_LIMIT) {
            Figures.print(
                    "The promise is broken: the first screen stands first, and a move is shown within %.0f ms.",
                    MOVE_LIMIT);
            System.exit(1);
        }
        if (ratio > limit) {
            Figures.print("The promise is broken: %,d actions may take %.1f times the baseline.", ACTIONS, limit);
            System.exit(1);
        }
    }

    private static String page(String key) {
        return "/projects/" + key + "?selectedItem=app.touchpoint.jira.plan";
    }

    private static String json(String key) {
        return Projects.rest(key, "plan");
    }

    /** Prints how long page, JSON and baseline take; answers how many times longer the slower of the two takes than the baseline. */
    private static double compare(Jira jira, String key, PlanBaseline baseline)
            throws IOException, InterruptedException {
        Client reader = jira.loggedInAs("admin");
        List<Double> pages = new ArrayList<>();
        List<Double> jsons = new ArrayList<>();
        List<Double> least = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        int characters = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long start = System.nanoTime();
            reader.get(page(key)).expect(200);
            long afterPage = System.nanoTime();
            reader.get(json(key)).expect(200);
            long afterJson = System.nanoTime();
            characters = Figures.ask(http, baseline.address());
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                pages.add((afterPage - start) / 1e6);
                jsons.add((afterJson - afterPage) / 1e6);
                least.add((end - afterJson) / 1e6);
            }
        }
        double pageRatio = Figures.median(pages) / Figures.median(least);
        double jsonRatio = Figures.median(jsons) / Figures.median(least);
        Figures.print(
                "medians: page %.1f ms, JSON %.1f ms, baseline %.1f ms; page to baseline %.2f, JSON %.2f",
                Figures.median(pages), Figures.median(jsons), Figures.median(least), pageRatio, jsonRatio);
        Figures.print(
                "minima:  page %.1f ms, JSON %.1f ms, baseline %.1f ms; page to baseline %.2f, JSON %.2f",
                Figures.least(pages),
                Figures.least(jsons),
                Figures.least(least),
                Figures.least(pages) / Figures.least(least),
                Figures.least(jsons) / Figures.least(least));
        Answer answer = reader.get(json(key));
        Figures.print("JSON: %,d characters, baseline %,d", answer.body().length(), characters);
        Figures.print("page: %s", reader.get(page(key)).work().counts());
        Figures.print("JSON: %s", answer.work().counts());
        return Math.max(pageRatio, jsonRatio);
    }
}
