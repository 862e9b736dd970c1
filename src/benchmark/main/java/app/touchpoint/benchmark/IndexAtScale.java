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
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Indexing 20,000 touchpoints with the app's field, beside indexing the same issues with the same number fields without the app, in one
 * process and one run. The app is disabled and enabled by turns, so that what slows the machine or warms the JVM falls on both. Prints
 * milliseconds and ratios; ends with status 1 when the median of the rounds' ratios is above {@code -Dbenchmark.index.limit}, or when
 * indexing asks Active Objects anything. Single times differ by a tenth and more, so that the shortest ones say little. {@code -Dbenchmark.index.touchpoints} tries it with fewer.
 */
public final class IndexAtScale {
    private static final String APP = "app.touchpoint.jira";

    /** Imported, so that all values differ as they do in a project; each is copied then. */
    private static final int IMPORTED = 100;

    private static final int WARM_UP = 2;
    private static final int MEASURED = 21;

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
        try (Jira jira = Jira.startNew("index")) {
            if (!new IndexAtScale(jira.as("admin"), touchpoints).keeps(limit, jira)) {
                System.out.println("The promise is broken: indexing may take " + limit + " times as long.");
                System.exit(1);
            }
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
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            long time = indexed(all);
            bench("disable", Map.of("app", APP));
            long timeWithout = indexed(all);
            bench("enable", Map.of("app", APP));
            if (round >= WARM_UP) {
                with.add(time);
                without.add(timeWithout);
            }
        }
        // Indexed last without the app: its field must be there again, else nothing was compared.
        indexed(all);
        int gaps = Projects.total(admin, all + " AND \"Soll/Ist gap\" is not EMPTY");
        List<Double> ratios = IntStream.range(0, MEASURED)
                .mapToObj(round -> (double) with.get(round) / without.get(round))
                .sorted()
                .toList();
        System.out.println(String.format(
                Locale.ROOT,
                "indexing %,d touchpoints, %,d with a gap: with the app median %d ms, without %d ms; ratio by rounds median"
                        + " %.3f, from %.3f to %.3f",
                touchpoints,
                gaps,
                median(with),
                median(without),
                ratios.get(MEASURED / 2),
                ratios.get(0),
                ratios.get(MEASURED - 1)));
        if (gaps < touchpoints / 2) {
            throw new IllegalStateException("Only " + gaps + " touchpoints have a gap in the index.");
        }
        return ratios.get(MEASURED / 2) <= limit;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Milliseconds; fails when Active Objects were asked, or when not all touchpoints are in the index then. */
    private long indexed(String all) {
        Answer indexed = admin.post("/rest/api/2/reindex", List.of()).expect(202);
        if (indexed.work().activeObjects() > 0) {
            throw new IllegalStateException("Indexing asks Active Objects: " + indexed.work());
        }
        int found = Projects.total(admin, all);
        if (found != touchpoints) {
            throw new IllegalStateException("The index has " + found + " touchpoints instead of " + touchpoints + ".");
        }
        JsonNode took = indexed.json().path("tookMillis");
        return took.asLong();
    }

    private void bench(String deed, Map<String, String> parameters) {
        admin.postForm("/rest/local/1.0/bench/" + deed, parameters).expect(204);
    }
}
