package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Imports 1,000,000 ratings, 70,000 people of three classes at 14 touchpoints, by REST, each time as another month, in turns with parsing the same
 * file by the same parser and counting in hash maps, by class: answers of staff, and then of customers, whom the Ist of each touchpoint follows, which
 * is Jira's work and not reading and counting; that time is printed only. Then imports once more bit by bit and looks what the server's heap holds
 * meanwhile. Ends with status 1 when the median of the imports is above {@code -Dbenchmark.survey.limit} times that of the counting, or the heap
 * above {@code -Dbenchmark.survey.heap} megabytes over idle.
 */
public final class SurveyAtScale {
    private static final int COLUMNS = 14;
    private static final int WARM_UP = 12;
    /** Storing is seldom done, so that a virtual machine needs many imports before it runs it as fast as reading. */
    private static final int WARM_UP_PROJECTS = 5;

    private static final int MEASURED = 15;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String[] CLASSES = {"Business", "Eco", "Eco Plus"};

    private SurveyAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.getInteger("benchmark.survey.rows", 70_000);
        double limit = Double.parseDouble(System.getProperty("benchmark.survey.limit", "2.0"));
        double most = Double.parseDouble(System.getProperty("benchmark.survey.heap", "128"));
        // Two, so that the Ist changes with each month.
        List<byte[]> files = List.of(file(rows, 1), file(rows, 2));
        double ratio;
        double heap;
        try (Jira jira = Jira.startNew("survey-scale")) {
            String key = Projects.create(jira, "blank", "en");
            Projects.importFile(jira, key, Csv.utf8(Csv.generated(COLUMNS)));
            Client admin = jira.loggedInAs("admin");
            warmUp(jira, files);
            ratio = compare(admin, key, "employee", files);
            compare(admin, key, "customer", files);
            String survey = begin(admin, key, "customer", WARM_UP + MEASURED);
            heap = new ServerHeap(jira.processId())
                    .mostDuring(
                            files.get(0),
                            body -> admin.putCsv(rows(survey), body).expect(200));
        }
        Figures.print("heap over idle: %.1f MB", heap);
        if (ratio > limit) {
            Figures.print(
                    "The promise is broken: an import may take %.1f times parsing and counting the same file.", limit);
            System.exit(1);
        }
        if (heap > most) {
            Figures.print("The promise is broken: an import may hold %.0f MB over idle.", most);
            System.exit(1);
        }
    }

    private static byte[] file(int rows, long seed) {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder("id,Class");
        for (int column = 1; column <= COLUMNS; column++) {
            file.append(",Kontaktpunkt ").append(column);
        }
        for (int row = 0; row < rows; row++) {
            file.append("\r\n").append(row).append(',').append(CLASSES[random.nextInt(CLASSES.length)]);
            for (int column = 0; column < COLUMNS; column++) {
                file.append(',').append(random.nextInt(6));
            }
        }
        return Csv.utf8(file.append("\r\n").toString());
    }

    private static String begin(Client admin, String key, String group, int month) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int column = 1; column <= COLUMNS; column++) {
            String name = "Kontaktpunkt " + column;
            columns.put(name, Map.of("touchpoint", name, "criterion", "as a " + group + " sees it"));
        }
        LocalDate start = FIRST.plusMonths(month);
        return admin.post(
                        Projects.rest(key, "surveys"),
                        Map.of(
                                "name",
                                group + " " + month,
                                "periodStart",
                                start.toString(),
                                "periodEnd",
                                start.plusMonths(1).minusDays(1).toString(),
                                "raterGroup",
                                group,
                                "scale",
                                Map.of("min", 1, "max", 5),
                                "missing",
                                List.of("0", ""),
                                "segmentColumn",
                                "Class",
                                "columns",
                                columns))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static String rows(String survey) {
        return "/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=false";
    }

    private static void warmUp(Jira jira, List<byte[]> files) {
        Client admin = jira.loggedInAs("admin");
        for (int project = 0; project < WARM_UP_PROJECTS; project++) {
            String key = Projects.create(jira, "blank", "en");
            Projects.importFile(jira, key, Csv.utf8(Csv.generated(COLUMNS)));
            for (int month = 0; month < WARM_UP; month++) {
                admin.putCsv(rows(begin(admin, key, "employee", month)), files.get(month % files.size()))
                        .expect(200);
            }
        }
    }

    /** Answers how many times longer an import takes than counting. */
    private static double compare(Client admin, String key, String group, List<byte[]> files) throws IOException {
        List<Double> imports = new ArrayList<>();
        List<Double> checks = new ArrayList<>();
        List<Double> least = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            byte[] file = files.get(i % files.size());
            String survey = begin(admin, key, group, i);
            long start = System.nanoTime();
            admin.putCsv(rows(survey).replace("false", "true"), file).expect(200);
            long checked = System.nanoTime();
            Answer imported = admin.putCsv(rows(survey), file).expect(200);
            long end = System.nanoTime();
            Map<String, List<Map<String, Long>>> counts = counted(file);
            long counted = System.nanoTime();
            isSame(imported.json(), counts);
            if (i >= WARM_UP) {
                checks.add((checked - start) / 1e6);
                imports.add((end - checked) / 1e6);
                least.add((counted - end) / 1e6);
            }
            if (i == 0) {
                Figures.print("import of %ss: %s", group, imported.work().counts());
            }
        }
        double ratio = Figures.median(imports) / Figures.median(least);
        Figures.print(
                "medians: import %.0f ms, dry run %.0f ms, parsing and counting %.0f ms; ratio %.2f",
                Figures.median(imports), Figures.median(checks), Figures.median(least), ratio);
        Figures.print(
                "minima:  import %.0f ms, dry run %.0f ms, parsing and counting %.0f ms",
                Figures.least(imports), Figures.least(checks), Figures.least(least));
        return ratio;
    }

    /** How many gave which answer, by class and column. */
    private static Map<String, List<Map<String, Long>>> counted(byte[] file) throws IOException {
        Map<String, List<Map<String, Long>>> counts = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            boolean header = true;
            for (CsvRecord row : csv) {
                if (header) {
                    header = false;
                    continue;
                }
                List<Map<String, Long>> of = counts.computeIfAbsent(row.getField(1), unknown -> {
                    List<Map<String, Long>> columns = new ArrayList<>();
                    for (int column = 0; column < COLUMNS; column++) {
                        columns.add(new HashMap<>());
                    }
                    return columns;
                });
                for (int column = 0; column < COLUMNS; column++) {
                    of.get(column).merge(row.getField(column + 2), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static void isSame(JsonNode imported, Map<String, List<Map<String, Long>>> counts) {
        for (JsonNode segment : imported.at("/criteria/0/segments")) {
            Map<String, Long> expected = Objects.requireNonNull(
                            counts.get(segment.path("name").asText()))
                    .get(0);
            for (int point = 1; point <= 5; point++) {
                long n = segment.path("counts").path(Integer.toString(point)).asLong();
                if (n != expected.getOrDefault(Integer.toString(point), 0L)) {
                    throw new IllegalStateException("The app counts otherwise: " + segment);
                }
            }
        }
        if (imported.at("/criteria/0/segments").size() != counts.size()) {
            throw new IllegalStateException("The app has other classes: " + imported);
        }
    }
}
