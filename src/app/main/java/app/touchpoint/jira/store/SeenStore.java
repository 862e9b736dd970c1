package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who knows what customers think of a touchpoint, so that a rating given afterwards is not taken for a blind one. */
@Component
public class SeenStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public SeenStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Whether that user knows; one statement. */
    public boolean has(long issueId, String userKey) {
        return ao.count(SeenEntity.class, Query.select().where("ISSUE_ID = ? AND USER_KEY = ?", issueId, userKey)) > 0;
    }

    /** Those of the touchpoints that the user does not know about; one statement, streamed. */
    public Set<Long> unseenAmong(Collection<Long> issueIds, String userKey) {
        Set<Long> unseen = new TreeSet<>(issueIds);
        if (!unseen.isEmpty()) {
            ao.stream(
                    SeenEntity.class,
                    Query.select("ID, ISSUE_ID").where("USER_KEY = ?", userKey),
                    entity -> unseen.remove(entity.getIssueId()));
        }
        return unseen;
    }

    /** Remembers that the user knows about all these, each with its project, from now on; they must be unseen so far. */
    public void addAll(Map<Long, Long> projectByIssue, String userKey) {
        List<Map<String, Object>> rows = new ArrayList<>();
        projectByIssue.forEach((issueId, projectId) -> rows.add(columns(issueId, projectId, userKey)));
        Batches.add(ao, SeenEntity.class, rows);
    }

    /** Remembers that the user knows from now on; two statements. Two at once leave two marks, which say the same. */
    public void add(long issueId, long projectId, String userKey) {
        if (!has(issueId, userKey)) {
            ao.create(SeenEntity.class, columns(issueId, projectId, userKey));
        }
    }

    private Map<String, Object> columns(long issueId, long projectId, String userKey) {
        return Map.of(
                "ISSUE_ID", issueId,
                "PROJECT_ID", projectId,
                "USER_KEY", userKey,
                "SEEN_AT", clock.millis());
    }
}
