package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Indexing 20,000 touchpoints with the app's field, beside indexing the same issues without the app, in one process and one run. An index takes
 * time for every number field that it has; what that is by itself is measured too, by leaving out a field that is stored: the app's field is
 * compared with one that holds the same number. The three take turns, so that what slows the machine falls on all, and each indexes once unmeasured
 * after the change: an app that was enabled a moment ago has work of its own to do, and its code is not compiled yet. Prints
 * milliseconds and ratios; ends with status 1 when the median of the rounds' ratios to the same number fields without the app is above
 * {@code -Dbenchmark.index.limit}, or when indexing asks Active Objects anything. Single times differ by a tenth and more, so that the shortest
 * ones say little. {@code -Dbenchmark.index.touchpoints} tries it with fewer.
 */
public final class IndexAtScale {
    private static final String APP = "app.touchpoint.jira";

    /** A number field with a value wherever there is a gap. */
    private static final String STORED = "Touchpoint importance";

    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";

    /** Imported, so that all values differ as they do in a project; each is copied then. */
    private static final int IMPORTED = 100;

    private static final int WARM_UP = 2;
    private static final int MEASURED = 41;

    private final Client admin;
    private final int touchpoints;

    private IndexAtScale(Client admin, int touchpoints) {
        this.admin = admin;
        this.touchpoints = touchpoints;
    }

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) {
        double limit = Double.parseDouble(System.getProperty("benchmark.index.limit", "1.05"));
        int touchpoints = Integer.getInteger("benchmark.index.touchpoints", 20_000);
        boolean kept;
        try (Jira jira = Jira.startNew("index")) {
            kept = new IndexAtScale(jira.as("admin"), touchpoints).keeps(limit, jira);
        }
        if (!kept) {
            Figures.print("The promise is broken: indexing may take %s times as long.", limit);
            System.exit(1);
        }
    }

    private boolean keeps(double limit, Jira jira) {
        String project = Projects.create(jira, "blank", "en");
        Projects.importFile(jira, project, Csv.utf8(Csv.generated(IMPORTED)));
        String all = "project = " + project + " AND issuetype = Touchpoint";
        for (String key : Projects.found(admin, all, IMPORTED)) {
            String id = admin.get("/rest/api/2/issue/" + key)
                    .expect(200)
                    .json()
                    .path("id")
                    .asText();
            bench("copies", Map.of("issue", id, "count", Integer.toString(touchpoints / IMPORTED - 1)));
        }
        String stored = field();
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> withoutStored = new ArrayList<>();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            double time = settled(all);
            bench("disable", Map.of("app", APP));
            double timeWithout = settled(all);
            bench("searcher", Map.of("field", stored));
            double timeWithoutStored = settled(all);
            bench("searcher", Map.of("field", stored, "searcher", SEARCHER));
            bench("enable", Map.of("app", APP));
            if (round >= WARM_UP) {
                with.add(time);
                without.add(timeWithout);
                withoutStored.add(timeWithoutStored);
            }
        }
        // Indexed last without the app: its field must be there again, else nothing was compared.
        indexed(all);
        int gaps = Projects.total(admin, all + " AND \"Soll/Ist gap\" is not EMPTY");
        double oneField = Figures.median(without) - Figures.median(withoutStored);
        Figures.print(
                "indexing %,d touchpoints, %,d with a gap, medians: with the app %.0f ms, without %.0f ms, and a stored number field"
                        + " less %.0f ms",
                touchpoints, gaps, Figures.median(with), Figures.median(without), Figures.median(withoutStored));
        List<Double> toFewer = ratios(with, without, 0);
        Figures.print(
                "ratio by rounds to the same number fields without the app: median %.3f, from %.3f to %.3f",
                Figures.median(toFewer), toFewer.get(0), toFewer.get(MEASURED - 1));
        List<Double> toAsMany = ratios(with, without, oneField);
        Figures.print(
                "ratio by rounds to as many number fields as with the app: median %.3f, from %.3f to %.3f",
                Figures.median(toAsMany), toAsMany.get(0), toAsMany.get(MEASURED - 1));
        if (gaps < touchpoints / 2) {
            throw new IllegalStateException("Only " + gaps + " touchpoints have a gap in the index.");
        }
        return Figures.median(toFewer) <= limit;
    }

    /** Ascending. */
    private static List<Double> ratios(List<Double> with, List<Double> without, double added) {
        return IntStream.range(0, MEASURED)
                .mapToObj(round -> with.get(round) / (without.get(round) + added))
                .sorted()
                .toList();
    }

    /** The id of the stored field. */
    private String field() {
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            if (field.path("name").asText().equals(STORED)) {
                return field.path("id").asText();
            }
        }
        throw new IllegalStateException("There is no field " + STORED + ".");
    }

    /** Milliseconds, when nothing else is left to do. */
    private double settled(String all) {
        bench("jobs", Map.of());
        indexed(all);
        return indexed(all);
    }

    /** Milliseconds; fails when Active Objects were asked, or when not all touchpoints are in the index then. */
    private double indexed(String all) {
        Answer indexed = admin.post("/rest/api/2/reindex", List.of()).expect(202);
        if (indexed.work().activeObjects() > 0) {
            throw new IllegalStateException("Indexing asks Active Objects: " + indexed.work());
        }
        int found = Projects.total(admin, all);
        if (found != touchpoints) {
            throw new IllegalStateException("The index has " + found + " touchpoints instead of " + touchpoints + ".");
        }
        JsonNode took = indexed.json().path("tookMillis");
        return took.asDouble();
    }

    private void bench(String deed, Map<String, String> parameters) {
        admin.postForm("/rest/local/1.0/bench/" + deed, parameters).expect(204);
    }
}
