package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Indexing 20,000 touchpoints with the app's field, beside indexing the same issues with the same number fields without it, in one process and
 * one run. Prints milliseconds and their ratio; ends with status 1 when the ratio of the shortest times is above {@code
 * -Dbenchmark.index.limit}, or when indexing asks Active Objects anything. What comes second profits from a warmer JVM, so the app comes
 * first.
 */
public final class IndexAtScale {
    private static final int TOUCHPOINTS = 20_000;
    private static final int PER_IMPORT = 5_000;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 7;

    private IndexAtScale() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) {
        double limit = Double.parseDouble(System.getProperty("benchmark.index.limit", "1.05"));
        try (Jira jira = Jira.startNew("index")) {
            for (int made = 0; made < TOUCHPOINTS; made += PER_IMPORT) {
                Projects.importFile(jira, Projects.create(jira, "blank", "en"), Csv.utf8(Csv.generated(PER_IMPORT)));
            }
            Client admin = jira.as("admin");
            List<Long> with = times(admin);
            admin.delete("/rest/local/1.0/custom-fields/" + gapField(admin)).expect(204);
            List<Long> without = times(admin);
            double ratio = (double) with.get(0) / without.get(0);
            System.out.println(String.format(
                    Locale.ROOT,
                    "indexing %,d touchpoints: with the app min %d ms, median %d ms; without min %d ms, median %d ms; ratio"
                            + " of min %.3f, of medians %.3f",
                    TOUCHPOINTS,
                    with.get(0),
                    with.get(MEASURED / 2),
                    without.get(0),
                    without.get(MEASURED / 2),
                    ratio,
                    (double) with.get(MEASURED / 2) / without.get(MEASURED / 2)));
            if (ratio > limit) {
                System.out.println("The promise is broken: indexing may take " + limit + " times as long.");
                System.exit(1);
            }
        }
    }

    /** Milliseconds per indexing, ascending. */
    private static List<Long> times(Client admin) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            Answer indexed = admin.post("/rest/api/2/reindex", List.of()).expect(202);
            if (indexed.work().activeObjects() > 0) {
                throw new IllegalStateException("Indexing asks Active Objects: " + indexed.work());
            }
            if (i >= WARM_UP) {
                times.add(indexed.json().path("tookMillis").asLong());
            }
        }
        return times.stream().sorted().toList();
    }

    private static String gapField(Client admin) {
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            if (field.path("name").asText().equals("Soll/Ist gap")) {
                return field.path("id").asText();
            }
        }
        throw new IllegalStateException("There is no field Soll/Ist gap.");
    }
}
