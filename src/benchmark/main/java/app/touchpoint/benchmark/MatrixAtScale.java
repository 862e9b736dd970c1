package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The matrix of 500 and of 5,000 touchpoints in the real app, beside the baseline with the same touchpoints, in turns and in the
 * same run. Prints medians and minima in milliseconds and their ratios, right after the imports and when nobody has changed anything for some
 * minutes; ends with status 1 when a ratio of medians at 5,000 is above {@code -Dbenchmark.limit}, of the page or of the JSON, each to the
 * baseline's own (whose page, unlike the app's, renders every touchpoint), or when 5,000 cost another number of statements or searches than 500.
 */
public final class MatrixAtScale {
    private static final int WARM_UP = 150;
    private static final int MEASURED = 51;

    /** What changed lately is looked up in the index, for up to three minutes. */
    private static final Duration SETTLED = Duration.ofMinutes(3);

    private MatrixAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        double limit = Double.parseDouble(System.getProperty("benchmark.limit", "2.0"));
        boolean kept = true;
        Path folder = Files.createTempDirectory("baseline");
        try (Jira jira = Jira.startNew("scale")) {
            Map<Integer, String> projects = new LinkedHashMap<>();
            for (int size : new int[] {500, 5_000}) {
                String key = Projects.create(jira, "blank", "en");
                Answer imported = Projects.importFile(jira, key, Csv.utf8(Csv.generated(size)));
                Figures.print("import of %,d: %s", size, imported.body());
                projects.put(size, key);
            }
            for (String when : List.of("just imported", "unchanged for minutes")) {
                Figures.print("%s", when);
                for (Map.Entry<Integer, String> project : projects.entrySet()) {
                    int size = project.getKey();
                    String key = project.getValue();
                    Path place = Files.createDirectory(folder.resolve(key + when.length()));
                    try (Baseline baseline = new Baseline(place, key, rows(size))) {
                        double ratio = compare(jira, key, baseline, size);
                        kept &= ratio <= limit || size < 5_000;
                    }
                }
                List<String> costs = projects.values().stream()
                        .map(key -> counts(jira, key))
                        .distinct()
                        .toList();
                if (costs.size() > 1) {
                    throw new IllegalStateException("The cost grows with the touchpoints: " + costs);
                }
                if (when.startsWith("just")) {
                    long end = System.nanoTime() + SETTLED.toNanos();
                    Wait.until("nothing counts as changed", SETTLED.plusMinutes(1), () -> System.nanoTime() >= end);
                }
            }
        }
        if (!kept) {
            Figures.print(
                    "The promise is broken: at 5,000 touchpoints the matrix may take %.1f times the baseline.", limit);
            System.exit(1);
        }
    }

    private static String counts(Jira jira, String key) {
        Client reader = jira.loggedInAs("admin");
        return reader.get(page(key)).work().counts() + " "
                + reader.get(json(key)).work().counts();
    }

    private static String page(String key) {
        return "/projects/" + key + "?selectedItem=app.touchpoint.jira.matrix";
    }

    private static String json(String key) {
        return Projects.rest(key, "matrix?rows=channel");
    }

    /** Prints how long page, JSON and the baseline's take; answers the larger of the two ratios. */
    private static double compare(Jira jira, String key, Baseline baseline, int size)
            throws IOException, InterruptedException {
        Client reader = jira.loggedInAs("admin");
        String page = page(key);
        String json = json(key);
        List<Double> pages = new ArrayList<>();
        List<Double> leastPages = new ArrayList<>();
        List<Double> jsons = new ArrayList<>();
        List<Double> leastJsons = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long start = System.nanoTime();
            reader.get(page).expect(200);
            long afterPage = System.nanoTime();
            Figures.ask(http, baseline.page());
            long afterLeastPage = System.nanoTime();
            reader.get(json).expect(200);
            long afterJson = System.nanoTime();
            Figures.ask(http, baseline.json());
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                pages.add((afterPage - start) / 1e6);
                leastPages.add((afterLeastPage - afterPage) / 1e6);
                jsons.add((afterJson - afterLeastPage) / 1e6);
                leastJsons.add((end - afterJson) / 1e6);
            }
        }
        Figures.print("%,5d touchpoints", size);
        double pageRatio = print("page", pages, leastPages);
        double jsonRatio = print("JSON", jsons, leastJsons);
        Figures.print("  page: %s", reader.get(page).work().counts());
        Figures.print("  JSON: %s", reader.get(json).work().counts());
        return Math.max(pageRatio, jsonRatio);
    }

    /** Answers the ratio of medians. */
    private static double print(String what, List<Double> times, List<Double> least) {
        double ratio = Figures.median(times) / Figures.median(least);
        Figures.print(
                "  %s: median %.1f ms, baseline %.1f ms, ratio %.2f; minimum %.1f ms, baseline %.1f ms, ratio %.2f",
                what,
                Figures.median(times),
                Figures.median(least),
                ratio,
                Figures.least(times),
                Figures.least(least),
                Figures.least(times) / Figures.least(least));
        return ratio;
    }

    private static List<Baseline.Row> rows(int size) {
        List<Baseline.Row> rows = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Double ist = i % 10 == 0 ? null : i * 7 % 101 / 10.0;
            rows.add(new Baseline.Row(i, "Kontaktpunkt " + i, "Phase " + (i % 5 + 1), "Kanal " + (i % 6 + 1), ist, 8));
        }
        return rows;
    }
}
