package app.touchpoint.acceptance.harness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Lets what was done in a project today have been done earlier, in local Jira. */
public final class Past {
    /** Of so many days before today all is known then. */
    public static final int KNOWN_DAYS = 30;

    private static final String STATES = "\"AO_5ED9D1_TOUCHPOINT_STATE\"";
    private static final String SETTINGS = "\"AO_5ED9D1_SETTING\"";
    private static final long LASTS = Long.MAX_VALUE;

    private Past() {}

    /** So many days ago, by the server's clock. */
    public static LocalDate daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }

    /** All that the history of a project holds is so many days older from now on, and begins {@value #KNOWN_DAYS} days ago. */
    public static void age(Jira jira, String key, int days) {
        Client admin = jira.as("admin");
        admin.postForm("/rest/local/1.0/bench/jobs", Map.of()).expect(204);
        String project = id(admin, key);
        long age = Duration.ofDays(days).toMillis();
        long since = Instant.now().minus(Duration.ofDays(KNOWN_DAYS)).toEpochMilli();
        List.of(
                        "UPDATE " + STATES + " SET \"STATE_FROM\" = \"STATE_FROM\" - " + age
                                + " WHERE \"PROJECT_ID\" = " + project,
                        "UPDATE " + STATES + " SET \"STATE_TO\" = \"STATE_TO\" - " + age + " WHERE \"PROJECT_ID\" = "
                                + project + " AND \"STATE_TO\" < " + LASTS,
                        "UPDATE " + SETTINGS + " SET \"CONTENT\" = '" + since + "' WHERE \"SETTING_KEY\" = '" + project
                                + ":history.since'")
                .forEach(sql -> admin.postForm("/rest/local/1.0/bench/rows", Map.of("sql", sql))
                        .expect(204));
    }

    /** Each touchpoint of a project that stands as it does stood the same for so many days before that, so that its history is longer by one state. */
    public static void copy(Jira jira, String key, int days) {
        Client admin = jira.as("admin");
        long age = Duration.ofDays(days).toMillis();
        String same =
                "\"ISSUE_ID\", \"PROJECT_ID\", \"PHASE_ID\", \"CHANNEL_ID\", \"JOURNEY_RANK\", \"COMPONENT_IDS\", \"IST_VALUE\", "
                        + "\"SOLL_VALUE\", \"SOLL_MINIMUM\", \"IMPORTANCE\", \"IST_SOURCE\", \"IST_COUNT\", \"IST_LOW\", \"IST_HIGH\", \"IST_UNTIL\", "
                        + "\"IST_FRESH_TO\", \"KEPT_BACK\"";
        String first = "(SELECT MIN(\"STATE_FROM\") FROM " + STATES + " other WHERE other.\"ISSUE_ID\" = " + STATES
                + ".\"ISSUE_ID\")";
        String sql = "INSERT INTO " + STATES + " (" + same + ", \"STATE_FROM\", \"STATE_TO\") SELECT " + same + ", "
                + first + " - " + age + ", " + first + " FROM " + STATES + " WHERE \"PROJECT_ID\" = " + id(admin, key)
                + " AND \"STATE_TO\" = " + LASTS;
        admin.postForm("/rest/local/1.0/bench/rows", Map.of("sql", sql)).expect(204);
    }

    private static String id(Client admin, String key) {
        return admin.get("/rest/api/2/project/" + key)
                .expect(200)
                .json()
                .path("id")
                .asText();
    }
}
