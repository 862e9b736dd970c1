package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Past;
import app.touchpoint.acceptance.harness.Projects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The matrix of 5,000 touchpoints as of an earlier day, of which each has changed several times since, beside today's in the same run and in turns.
 * Prints medians and minima in milliseconds and their ratios; ends with status 1 when a median is above {@code -Dbenchmark.limit} times today's. A
 * day that nobody looked at before is told besides, for of today's touchpoints, too, it is told elsewhere what reading them first costs.
 */
public final class AsOfAtScale {
    private static final int TOUCHPOINTS = 5_000;
    private static final int CHANGES = 4;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 41;

    private AsOfAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) {
        double limit = Double.parseDouble(System.getProperty("benchmark.limit", "2.0"));
        boolean kept;
        try (Jira jira = Jira.startNew("as-of")) {
            String key = Projects.create(jira, "blank", "en");
            Projects.importFile(jira, key, Csv.utf8(Csv.generated(TOUCHPOINTS)));
            Past.age(jira, key, 1);
            for (int change = 0; change < CHANGES; change++) {
                Past.copy(jira, key, 5);
            }
            kept = compare(
                            jira.loggedInAs("admin"),
                            "page",
                            "/projects/" + key + "?selectedItem=app.touchpoint.jira.matrix&rows=channel&show=ist",
                            limit)
                    & compare(jira.loggedInAs("admin"), "JSON", Projects.rest(key, "matrix?rows=channel"), limit)
                    & compare(jira.loggedInAs("admin"), "curve", Projects.rest(key, "curve?"), limit);
        }
        if (!kept) {
            Figures.print("The promise is broken: an earlier day may take %.1f times today.", limit);
            System.exit(1);
        }
    }

    private static boolean compare(Client reader, String what, String address, double limit) {
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("today", turn -> "");
        asked.put("as of a day", turn -> "&asOf=" + Past.daysAgo(8));
        asked.put("compared", turn -> "&asOf=" + Past.daysAgo(8) + "&compareWith=" + Past.daysAgo(3));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            for (Map.Entry<String, IntFunction<String>> each : asked.entrySet()) {
                long start = System.nanoTime();
                reader.get(address + each.getValue().apply(turn)).expect(200);
                if (turn >= WARM_UP) {
                    times.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        // More days than a node remembers, so that each is read.
        times.put("another day each time", new ArrayList<>());
        for (int turn = 0; turn < MEASURED; turn++) {
            long start = System.nanoTime();
            reader.get(address + "&asOf=" + Past.daysAgo(1 + turn % (Past.KNOWN_DAYS - 1)))
                    .expect(200);
            times.getOrDefault("another day each time", List.of()).add((System.nanoTime() - start) / 1e6);
        }
        Figures.print(
                "%s of %,d touchpoints: %s",
                what, TOUCHPOINTS, reader.get(address).work().counts());
        double today = Figures.median(times.getOrDefault("today", List.of()));
        times.forEach((name, taken) -> Figures.print(
                "  %s: median %.1f ms, minimum %.1f ms, ratio %.2f",
                name, Figures.median(taken), Figures.least(taken), Figures.median(taken) / today));
        return Figures.median(times.getOrDefault("as of a day", List.of())) <= limit * today;
    }
}
