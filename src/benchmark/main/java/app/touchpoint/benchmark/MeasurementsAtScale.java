package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * 200,000 stored measurements, 250 waves of 200 criteria, of everybody and of three segments each, in the real app: the catalogue as page and as JSON, and
 * the series of a criterion, beside a baseline with as many, in turns and in the same run. The first tenth comes in through the app, which
 * says how long a wave takes; {@link CopiedWaves} makes the others of them. Measured is when nobody has changed anything for some minutes.
 *
 * <p>Hand-written SQL needs an answer of Jira around it as well: who is asking, the frame of the page, its menus. What Jira takes for an answer with
 * nothing of the app in it, beyond what the baseline's server takes for an empty one, is measured in the same turns and counts for the baseline. Prints
 * medians and minima with the ratios to both, the bare baseline and the one in Jira; ends with status 1 when the second of medians is above
 * {@code -Dbenchmark.measurements.limit}, or when anything costs more statements than when there were a tenth of the waves.
 */
public final class MeasurementsAtScale {
    private static final int CRITERIA = 200;
    private static final int PEOPLE = 40;

    /** Until the compiler has seen to what a page needs, on both sides. */
    private static final int WARM_UP = 600;

    private static final int MEASURED = 51;
    private static final int DAYS = 10;

    /** So long ago the last wave ended: all is due and outdated, as in the baseline. */
    private static final int SINCE = 300;

    /** What changed lately is looked up in the index, for up to three minutes. */
    private static final Duration SETTLED = Duration.ofMinutes(3);

    private static final String[] CLASSES = {"Business", "Eco", "Eco Plus"};

    private MeasurementsAtScale() {}

    /**
     * What is compared.
     *
     * @param path in Jira
     * @param empty the like in Jira of which the app shows nothing: the same page of a project that is not set up, which is one sentence, or a
     *     resource that is not there
     * @param baseline who does the same by hand
     */
    private record Compared(String path, String empty, URI baseline) {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int waves = Integer.getInteger("benchmark.measurements.waves", 250);
        double limit = Double.parseDouble(System.getProperty("benchmark.measurements.limit", "2.0"));
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(SINCE + (long) waves * DAYS);
        List<Compared> asked;
        List<String> before;
        Path home;
        double ratio = 0;
        try (MeasurementsBaseline baseline =
                new MeasurementsBaseline(Files.createTempDirectory("measurements-baseline"), CRITERIA, waves)) {
            int imported = waves / 10;
            try (Jira jira = Jira.startNew("measurements-scale")) {
                String key = Projects.create(jira, "blank", "en");
                Projects.importFile(jira, key, Csv.utf8(Csv.generated(CRITERIA)));
                Client admin = jira.as("admin");
                List<Double> times = new ArrayList<>();
                for (int wave = 0; wave < imported; wave++) {
                    long start = System.nanoTime();
                    ask(admin, key, wave, first.plusDays((long) wave * DAYS));
                    times.add((System.nanoTime() - start) / 1e6);
                }
                Figures.print(
                        "import of a wave of %,d measurements: median %.0f ms, the last of %d %.0f ms",
                        CRITERIA * (1 + CLASSES.length), Figures.median(times), imported, times.get(times.size() - 1));
                Client reader = jira.loggedInAs("admin");
                long criterion = reader.get(Projects.rest(key, "criteria"))
                        .expect(200)
                        .json()
                        .at("/values/7/id")
                        .asLong();
                String rest = "/rest/touchpoint/1.0/criteria/" + criterion + "/";
                asked = List.of(
                        new Compared(
                                "/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements",
                                "/projects/" + Projects.createPlain(jira)
                                        + "?selectedItem=app.touchpoint.jira.measurements",
                                baseline.page()),
                        new Compared(Projects.rest(key, "criteria"), rest + "nothing", baseline.catalogue()),
                        new Compared(rest + "measurements?limit=1000", rest + "nothing", baseline.series(7)));
                before = costs(reader, asked);
                home = jira.home();
            }
            Figures.print(
                    "stored measurements: %,d", CopiedWaves.in(home, imported, waves - imported, imported * DAYS));
            try (Jira jira = Jira.start(home)) {
                Client reader = jira.loggedInAs("admin");
                long end = System.nanoTime() + SETTLED.toNanos();
                Wait.until("nothing counts as changed", SETTLED.plusMinutes(1), () -> System.nanoTime() >= end);
                for (Compared one : asked) {
                    ratio = Math.max(ratio, compare(reader, one, baseline.nothing()));
                }
                List<String> after = costs(reader, asked);
                if (!after.equals(before)) {
                    throw new IllegalStateException("The cost grows with the measurements: " + before + " " + after);
                }
                after.forEach(cost -> Figures.print("%s", cost));
            }
        }
        if (ratio > limit) {
            Figures.print(
                    "The promise is broken: catalogue and series may take %.1f times the baseline in" + " Jira.",
                    limit);
            System.exit(1);
        }
    }

    /** Imports what staff answered; no Ist follows them, and that would only cost time here. */
    private static void ask(Client admin, String key, int wave, LocalDate start) {
        Map<String, Object> columns = new LinkedHashMap<>();
        StringBuilder file = new StringBuilder("Class");
        for (int i = 1; i <= CRITERIA; i++) {
            columns.put("c" + i, Map.of("touchpoint", "Kontaktpunkt " + i, "criterion", "as staff see it"));
            file.append(",c").append(i);
        }
        Random random = new Random(wave);
        for (int row = 0; row < PEOPLE; row++) {
            file.append('\n').append(CLASSES[row % CLASSES.length]);
            for (int i = 0; i < CRITERIA; i++) {
                file.append(',').append(1 + random.nextInt(5));
            }
        }
        String survey = admin.post(
                        Projects.rest(key, "surveys"),
                        Map.of(
                                "name",
                                "Wave " + wave,
                                "periodStart",
                                start.toString(),
                                "periodEnd",
                                start.plusDays(DAYS - 1).toString(),
                                "raterGroup",
                                "employee",
                                "scale",
                                Map.of("min", 1, "max", 5),
                                "segmentColumn",
                                "Class",
                                "columns",
                                columns))
                .expect(201)
                .json()
                .path("id")
                .asText();
        admin.putCsv(
                        "/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=false",
                        Csv.utf8(file.append('\n').toString()))
                .expect(200);
    }

    private static List<String> costs(Client reader, List<Compared> asked) {
        return asked.stream()
                .map(one -> {
                    // The first may fill what is kept for the next.
                    reader.get(one.path()).expect(200);
                    return one.path() + ": " + reader.get(one.path()).work().sql() + " statements";
                })
                .toList();
    }

    /** Answers how many times longer it takes than the baseline would in Jira. */
    private static double compare(Client reader, Compared compared, URI nothing)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        int length = 0;
        int least = 0;
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            if (turn == WARM_UP) {
                times.clear();
            }
            long start = System.nanoTime();
            length = reader.get(compared.path()).expect(200).body().length();
            start = taken(times, "app", start);
            least = Figures.ask(http, compared.baseline());
            start = taken(times, "baseline", start);
            reader.get(compared.empty());
            start = taken(times, "empty in Jira", start);
            Figures.ask(http, nothing);
            taken(times, "empty baseline", start);
        }
        double ratio = inJira(times, Figures::median);
        Figures.print(
                "%s: ratio to the baseline in Jira %.2f (of minima %.2f), to the bare baseline %.2f (%.2f); %,d"
                        + " characters, baseline %,d",
                compared.path(),
                ratio,
                inJira(times, Figures::least),
                bare(times, Figures::median),
                bare(times, Figures::least),
                length,
                least);
        times.forEach((what, taken) ->
                Figures.print("  %s: median %.2f ms, minimum %.2f", what, Figures.median(taken), Figures.least(taken)));
        return ratio;
    }

    private static long taken(Map<String, List<Double>> times, String what, long start) {
        long end = System.nanoTime();
        times.computeIfAbsent(what, unknown -> new ArrayList<>()).add((end - start) / 1e6);
        return end;
    }

    private static double bare(Map<String, List<Double>> times, ToDoubleFunction<List<Double>> sum) {
        return sum.applyAsDouble(times.get("app")) / sum.applyAsDouble(times.get("baseline"));
    }

    private static double inJira(Map<String, List<Double>> times, ToDoubleFunction<List<Double>> sum) {
        double around = Math.max(
                0, sum.applyAsDouble(times.get("empty in Jira")) - sum.applyAsDouble(times.get("empty baseline")));
        return sum.applyAsDouble(times.get("app")) / (sum.applyAsDouble(times.get("baseline")) + around);
    }
}
