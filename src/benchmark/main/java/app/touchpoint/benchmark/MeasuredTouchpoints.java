package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.benchmark.MatrixBaseline.Content;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Projects full of touchpoints for the matrix: measured by customers, every seventh by few, every fourth survey long ago, some with an alarm, breaks, open
 * actions and quick wins; and what the baseline has to hold to show the same.
 */
final class MeasuredTouchpoints {
    private static final int COLUMNS = 200;
    private static final int PEOPLE = 40;
    private static final int FEW = 12;
    private static final int BASELINE_MONTHS = 20;
    private static final int EVERY_ALARM = 200;
    private static final int EVERY_BREAK = 50;
    private static final int EVERY_ACTION = 25;
    private static final int EVERY_QUICK_WIN = 250;

    private MeasuredTouchpoints() {}

    /** A project of so many, with Ist and Soll that somebody typed; answers its key. */
    static String typed(Jira jira, int size) {
        String key = Projects.create(jira, "blank", "en");
        StringBuilder file = new StringBuilder("Phase;Kontaktpunkt;Kanal;Kanalart;Ist;Soll;Wichtigkeit\n");
        for (int i = 1; i <= size; i++) {
            int channel = i % 6 + 1;
            file.append("Phase ")
                    .append(i % 5 + 1)
                    .append(";Kontaktpunkt ")
                    .append(i)
                    .append(";Kanal ")
                    .append(channel)
                    .append(channel % 2 == 0 ? ";offline;" : ";online;")
                    .append(i % 10 == 0 ? "" : tenths(i) / 10 + "," + tenths(i) % 10)
                    .append(";8,0;")
                    .append(i % 11)
                    .append('\n');
        }
        Figures.print(
                "import of %,d: %s",
                size, Projects.importFile(jira, key, Csv.utf8(file.toString())).body());
        return key;
    }

    /** The same, measured and marked; waits until the matrix shows all of it. */
    static String measured(Jira jira, int size) {
        String key = typed(jira, size);
        Client admin = jira.as("admin");
        for (int survey = 0; survey * COLUMNS < size; survey++) {
            ask(admin, key, survey * COLUMNS + 1, Math.min(size, (survey + 1) * COLUMNS), survey % 4 == 1);
        }
        String[] keys = new String[size + 1];
        matrix(admin, key)
                .path("touchpoints")
                .forEach(one -> keys[number(one.path("summary").asText())] =
                        one.path("key").asText());
        for (int i = EVERY_ALARM; i <= size; i += EVERY_ALARM) {
            alarm(admin, key, keys[i]);
        }
        for (int i = 1; i < size; i += EVERY_BREAK) {
            admin.post(
                            "/rest/touchpoint/1.0/touchpoints/" + keys[i] + "/handovers",
                            Map.of("to", keys[i + 1], "quality", 1))
                    .expect(201);
        }
        for (int i = 3; i <= size; i += EVERY_ACTION) {
            String touchpoint = keys[i];
            if (i % EVERY_QUICK_WIN == 3) {
                Actions.quickWin(admin, key, "Win " + i, touchpoint);
            } else {
                String due = LocalDate.now(ZoneOffset.UTC)
                        .plusDays(i % 2 == 0 ? 20 : -20)
                        .toString();
                Actions.improve(admin, Actions.create(admin, key, "Action " + i, Map.of("duedate", due)), touchpoint);
            }
        }
        jira.until("all of it is in the matrix", () -> isComplete(matrix(admin, key), size));
        return key;
    }

    private static int number(String summary) {
        return Integer.parseInt(summary.substring(summary.indexOf(' ') + 1));
    }

    private static int tenths(int touchpoint) {
        return touchpoint * 7 % 101;
    }

    private static JsonNode matrix(Client client, String key) {
        return client.get(Projects.rest(key, "matrix?rows=channel&show=ist"))
                .expect(200)
                .json();
    }

    private static boolean isComplete(JsonNode matrix, int size) {
        int measured = 0;
        int alarms = 0;
        int breaks = 0;
        int actions = 0;
        for (JsonNode one : matrix.path("touchpoints")) {
            measured += one.path("source").asText().equals("customers") ? 1 : 0;
            alarms += one.path("alarm").asBoolean() ? 1 : 0;
            breaks += one.path("breaks").asInt();
            actions += one.path("openActions").asInt();
        }
        return measured == size
                && alarms == size / EVERY_ALARM
                && breaks == 2 * (size / EVERY_BREAK)
                && actions == size / EVERY_ACTION;
    }

    /** A survey of some touchpoints, whose Ist follows. */
    private static void ask(Client admin, String key, int first, int last, boolean longAgo) {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(longAgo ? 500 : 40);
        Map<String, Object> columns = new LinkedHashMap<>();
        StringBuilder file = new StringBuilder("Class");
        for (int i = first; i <= last; i++) {
            if (i % EVERY_ALARM != 0) {
                columns.put("c" + i, Map.of("touchpoint", "Kontaktpunkt " + i, "criterion", "Satisfaction"));
                file.append(",c").append(i);
            }
        }
        for (int person = 0; person < PEOPLE; person++) {
            file.append("\nAll");
            for (int i = first; i <= last; i++) {
                if (i % EVERY_ALARM != 0) {
                    file.append(',').append(i % 7 == 0 && person >= FEW ? "" : answer(i, person));
                }
            }
        }
        String survey = admin.post(
                        Projects.rest(key, "surveys"),
                        Map.of(
                                "name",
                                "Touchpoints from " + first,
                                "periodStart",
                                start.toString(),
                                "periodEnd",
                                start.plusDays(9).toString(),
                                "raterGroup",
                                "customer",
                                "scale",
                                Map.of("min", 0, "max", 10),
                                "missing",
                                List.of(""),
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

    /** About as many tenths as the touchpoint has, on the scale from 0 to 10. */
    private static int answer(int touchpoint, int person) {
        return Math.min(10, (tenths(touchpoint) + person % 10) / 10);
    }

    /** Months as ever, and one that is out of the ordinary. */
    private static void alarm(Client admin, String key, String touchpoint) {
        String criterion = admin.post(Projects.rest(key, "criteria"), Map.of("name", "Ease", "touchpoint", touchpoint))
                .expect(201)
                .json()
                .path("id")
                .asText();
        YearMonth first = YearMonth.now(ZoneOffset.UTC).minusMonths(BASELINE_MONTHS + 1L);
        List<Map<String, Object>> months = new ArrayList<>();
        for (int i = 0; i <= BASELINE_MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            months.add(Map.of(
                    "periodStart",
                    month.atDay(1).toString(),
                    "periodEnd",
                    month.atEndOfMonth().toString(),
                    "source",
                    "Form",
                    "counts",
                    i == BASELINE_MONTHS
                            ? Map.of("1", 0, "2", 0, "3", 20, "4", 20, "5", 0)
                            : Map.of("1", 0, "2", 0, "3", 0, "4", 20 + i % 2 * 4, "5", 20 - i % 2 * 4)));
        }
        admin.post("/rest/touchpoint/1.0/criteria/" + criterion + "/measurements", months)
                .expect(201);
    }

    /** What the app shows of a project, for the baseline. */
    static Content content(Client reader, String key) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<MatrixBaselineRow> rows = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        Set<Long> alarms = new HashSet<>();
        List<MatrixBaseline.Action> actions = new ArrayList<>();
        for (JsonNode one : matrix(reader, key).path("touchpoints")) {
            long id = one.path("id").asLong();
            LocalDate until = one.path("sourceUntil").isNull()
                    ? null
                    : LocalDate.parse(one.path("sourceUntil").asText());
            rows.add(new MatrixBaselineRow(
                    id,
                    one.path("summary").asText(),
                    one.at("/phase/name").asText(),
                    one.at("/channel/name").asText(),
                    one.path("ist").isNull() ? null : one.path("ist").asDouble(),
                    one.path("soll").asDouble(),
                    one.path("sourceCount").isNull()
                            ? null
                            : one.path("sourceCount").asInt(),
                    one.path("sourceLow").isNull()
                            ? null
                            : one.path("sourceLow").asDouble(),
                    one.path("sourceHigh").isNull()
                            ? null
                            : one.path("sourceHigh").asDouble(),
                    until,
                    until == null
                            ? null
                            : one.path("sourceStale").asBoolean() ? today.minusDays(1) : today.plusYears(1)));
            for (int i = 0; i < one.path("breaks").asInt(); i++) {
                ends.add(id);
            }
            if (one.path("alarm").asBoolean()) {
                alarms.add(id);
            }
            for (int i = 0; i < one.path("openActions").asInt(); i++) {
                boolean overdue = i < one.path("overdueActions").asInt();
                boolean quickWin = i < one.path("quickWins").asInt();
                actions.add(new MatrixBaseline.Action(
                        1_000_000_000L + actions.size(),
                        id,
                        today.plusDays(overdue ? -20 : 20),
                        quickWin ? "admin" : null,
                        quickWin));
            }
        }
        List<long[]> broken = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            broken.add(new long[] {ends.get(i), ends.get(i + 1)});
        }
        return new Content(rows, broken, alarms, actions);
    }
}
