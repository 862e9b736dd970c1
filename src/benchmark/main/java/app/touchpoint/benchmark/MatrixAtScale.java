package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Client;
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
 * The matrix of 500 and of 5,000 touchpoints in the real app, with and without measurements, beside a baseline with the same touchpoints and the same
 * content, in turns and in the same run; then that of 5,000 with measurements in a browser. Prints medians and minima in milliseconds and their ratios,
 * right after the data was made and when nobody has changed anything for some minutes.
 *
 * <p>Ends with status 1 when at 5,000 a ratio of medians is too large, when there 5,000 cost another number of statements or searches than 500 after some minutes, or when a
 * turn in the browser loads a page or takes longer than 200 ms. With measurements the page may take {@code -Dbenchmark.matrix.limit} times its baseline
 * when nobody has changed anything for some minutes; right after thousands were imported, without measurements, and as JSON,
 * {@code -Dbenchmark.limit} times.
 */
public final class MatrixAtScale {
    private static final int LARGE = 5_000;

    /** Until the compiler has seen to what a page needs, on both sides. */
    private static final int WARM_UP = 400;

    private static final int MEASURED = 51;
    private static final double TURN_LIMIT = 200;

    /** What changed lately is looked up in the index, for up to three minutes. */
    private static final Duration SETTLED = Duration.ofMinutes(3);

    private MatrixAtScale() {}

    /** A project that is looked at. */
    private record Place(String key, int size, boolean measured) {}

    /** Ratios of medians. */
    private record Ratios(double page, double json) {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        double limit = Double.parseDouble(System.getProperty("benchmark.limit", "2.0"));
        double measuredLimit = Double.parseDouble(System.getProperty("benchmark.matrix.limit", "1.5"));
        boolean kept = true;
        double turn;
        Path folder = Files.createTempDirectory("baseline");
        try (Jira jira = Jira.startNew("scale")) {
            List<Place> places = new ArrayList<>();
            for (int size : new int[] {500, LARGE}) {
                places.add(new Place(MeasuredTouchpoints.typed(jira, size), size, false));
                places.add(new Place(MeasuredTouchpoints.measured(jira, size), size, true));
            }
            for (String when : List.of("just made", "unchanged for minutes")) {
                boolean just = when.startsWith("just");
                Figures.print("%s", when);
                for (Place place : places) {
                    Path own = Files.createDirectory(folder.resolve(place.key() + when.length()));
                    try (MatrixBaseline baseline = new MatrixBaseline(
                            own, place.key(), MeasuredTouchpoints.content(jira.loggedInAs("admin"), place.key()))) {
                        Ratios ratios = compare(jira, place, baseline);
                        double pageLimit = place.measured() && !just ? measuredLimit : limit;
                        kept &= place.size() < LARGE || ratios.page() <= pageLimit && ratios.json() <= limit;
                    }
                }
                if (just) {
                    long end = System.nanoTime() + SETTLED.toNanos();
                    Wait.until("nothing counts as changed", SETTLED.plusMinutes(1), () -> System.nanoTime() >= end);
                } else {
                    costNoMoreThanFew(jira, places);
                }
            }
            turn = MatrixTurns.longest(jira, places.get(places.size() - 1).key());
        }
        if (!kept) {
            Figures.print(
                    "The promise is broken: at 5,000 touchpoints the page may take %.1f times its baseline with"
                            + " measurements and %.1f times without, the JSON %.1f times.",
                    measuredLimit, limit, limit);
        }
        if (turn > TURN_LIMIT) {
            Figures.print("The promise is broken: a turn loads no page and is shown within %.0f ms.", TURN_LIMIT);
        }
        if (!kept || turn > TURN_LIMIT) {
            System.exit(1);
        }
    }

    private static void costNoMoreThanFew(Jira jira, List<Place> places) {
        for (boolean measured : new boolean[] {false, true}) {
            List<String> costs = places.stream()
                    .filter(place -> place.measured() == measured)
                    .map(place -> counts(jira, place.key()))
                    .distinct()
                    .toList();
            if (costs.size() > 1) {
                throw new IllegalStateException("The cost grows with the touchpoints: " + costs);
            }
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

    /** What a turn in the browser fetches. */
    private static String part(String key) {
        return "/secure/TouchpointMatrix!default.jspa?projectKey=" + key;
    }

    private static String json(String key) {
        return Projects.rest(key, "matrix?rows=channel");
    }

    /** Prints how long page, part of the page, JSON and the baseline's take. */
    private static Ratios compare(Jira jira, Place place, MatrixBaseline baseline)
            throws IOException, InterruptedException {
        Client reader = jira.loggedInAs("admin");
        HttpClient http = HttpClient.newHttpClient();
        String page = page(place.key());
        String part = part(place.key());
        String json = json(place.key());
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            boolean counts = turn >= WARM_UP;
            time(times, counts, "page", () -> reader.get(page).expect(200));
            time(times, counts, "its baseline", () -> Figures.ask(http, baseline.page()));
            time(times, counts, "part", () -> reader.get(part).expect(200));
            time(times, counts, "first of each cell", () -> Figures.ask(http, baseline.firstOfEachCell()));
            time(times, counts, "JSON", () -> reader.get(json).expect(200));
            time(times, counts, "its baseline as JSON", () -> Figures.ask(http, baseline.json()));
        }
        Figures.print("%,5d touchpoints, %s", place.size(), place.measured() ? "measured" : "typed in");
        Ratios ratios = new Ratios(ratio(times, "page", "its baseline"), ratio(times, "JSON", "its baseline as JSON"));
        ratio(times, "page", "first of each cell");
        ratio(times, "part", "first of each cell");
        Figures.print(
                "  page: %s, %,d characters, baseline %,d, first of each cell %,d",
                reader.get(page).work().counts(),
                reader.get(page).body().length(),
                Figures.ask(http, baseline.page()),
                Figures.ask(http, baseline.firstOfEachCell()));
        Figures.print(
                "  JSON: %s, %,d characters, baseline %,d",
                reader.get(json).work().counts(), reader.get(json).body().length(), Figures.ask(http, baseline.json()));
        return ratios;
    }

    private interface Asking {
        Object ask() throws IOException, InterruptedException;
    }

    private static void time(Map<String, List<Double>> times, boolean counts, String what, Asking asking)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        asking.ask();
        double millis = (System.nanoTime() - start) / 1e6;
        if (counts) {
            times.computeIfAbsent(what, none -> new ArrayList<>()).add(millis);
        }
    }

    /** Answers the ratio of medians. */
    private static double ratio(Map<String, List<Double>> times, String what, String least) {
        List<Double> own = times.getOrDefault(what, List.of());
        List<Double> its = times.getOrDefault(least, List.of());
        double ratio = Figures.median(own) / Figures.median(its);
        Figures.print(
                "  %s: median %.1f ms, %s %.1f ms, ratio %.2f; minimum %.1f ms and %.1f ms, ratio %.2f",
                what,
                Figures.median(own),
                least,
                Figures.median(its),
                ratio,
                Figures.least(own),
                Figures.least(its),
                Figures.least(own) / Figures.least(its));
        return ratio;
    }
}
