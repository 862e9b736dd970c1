package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * 200,000 stored measurements, 250 waves of 200 criteria, of everybody and of three segments each, in the real app: the catalogue as page and as JSON, and
 * the series of a criterion, beside a baseline with as many, in turns and in the same run. The first tenth comes in through the app, which
 * says how long a wave takes; {@link CopiedWaves} makes the others of them. Prints medians and their ratios; ends with status 1 when a
 * ratio is above {@code -Dbenchmark.measurements.limit}, or when any of them costs more statements than when there were a tenth of the waves.
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

    private static final String[] CLASSES = {"Business", "Eco", "Eco Plus"};

    private MeasurementsAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int waves = Integer.getInteger("benchmark.measurements.waves", 250);
        double limit = Double.parseDouble(System.getProperty("benchmark.measurements.limit", "2.0"));
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(SINCE + (long) waves * DAYS);
        Map<String, URI> asked = new LinkedHashMap<>();
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
                asked.put("/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements", baseline.page());
                asked.put(Projects.rest(key, "criteria"), baseline.catalogue());
                asked.put(
                        "/rest/touchpoint/1.0/criteria/" + criterion + "/measurements?limit=1000", baseline.series(7));
                before = costs(reader, asked.keySet());
                home = jira.home();
            }
            Figures.print(
                    "stored measurements: %,d", CopiedWaves.in(home, imported, waves - imported, imported * DAYS));
            try (Jira jira = Jira.start(home)) {
                Client reader = jira.loggedInAs("admin");
                for (Map.Entry<String, URI> one : asked.entrySet()) {
                    ratio = Math.max(ratio, compare(reader, one.getKey(), one.getValue()));
                }
                List<String> after = costs(reader, asked.keySet());
                if (!after.equals(before)) {
                    throw new IllegalStateException("The cost grows with the measurements: " + before + " " + after);
                }
                after.forEach(cost -> Figures.print("%s", cost));
            }
        }
        if (ratio > limit) {
            Figures.print("The promise is broken: catalogue and series may take %.1f times the baseline.", limit);
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

    private static List<String> costs(Client reader, Iterable<String> paths) {
        List<String> costs = new ArrayList<>();
        paths.forEach(path -> {
            // The first may fill what is kept for the next.
            reader.get(path).expect(200);
            costs.add(path + ": " + reader.get(path).work().sql() + " statements");
        });
        return costs;
    }

    /** Answers how many times longer it takes than the baseline. */
    private static double compare(Client reader, String path, URI baseline) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        List<Double> times = new ArrayList<>();
        List<Double> least = new ArrayList<>();
        int length = 0;
        int leastLength = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long start = System.nanoTime();
            length = reader.get(path).expect(200).body().length();
            long middle = System.nanoTime();
            leastLength = Figures.ask(http, baseline);
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                times.add((middle - start) / 1e6);
                least.add((end - middle) / 1e6);
            }
        }
        double ratio = Figures.median(times) / Figures.median(least);
        Figures.print(
                "%s: median %.1f ms, baseline %.1f ms, ratio %.2f; minimum %.1f ms, baseline %.1f ms; %,d characters,"
                        + " baseline %,d",
                path,
                Figures.median(times),
                Figures.median(least),
                ratio,
                Figures.least(times),
                Figures.least(least),
                length,
                leastLength);
        return ratio;
    }
}
