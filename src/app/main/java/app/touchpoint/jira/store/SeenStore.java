package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who knows what customers think of a touchpoint, so that a rating given afterwards is not taken for a blind one. */
@Component
public class SeenStore {

    /** So many marks are remembered on a node before it starts anew; a mark is never taken back while its issue and user are there. */
    private static final int MOST_REMEMBERED = 100_000;

    private final ActiveObjects ao;
    private final Clock clock;
    private final Set<Mark> remembered = ConcurrentHashMap.newKeySet();

    private record Mark(String userKey, long issueId) {}

    public SeenStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Whether that user knows; one statement. */
    public boolean has(long issueId, String userKey) {
        return ao.count(SeenEntity.class, Query.select().where("ISSUE_ID = ? AND USER_KEY = ?", issueId, userKey)) > 0;
    }

    /** Those of the touchpoints that the user does not know about; one statement, streamed, or none where this node knows of all that they do. */
    public Set<Long> unseenAmong(Collection<Long> issueIds, String userKey) {
        Set<Long> unseen = new TreeSet<>(issueIds);
        unseen.removeIf(issueId -> remembered.contains(new Mark(userKey, issueId)));
        if (!unseen.isEmpty()) {
            List<Long> marked = new ArrayList<>();
            ao.stream(
                    SeenEntity.class,
                    Query.select("ID, ISSUE_ID").where("USER_KEY = ?", userKey),
                    entity -> marked.add(entity.getIssueId()));
            marked.stream().filter(unseen::remove).forEach(issueId -> remember(issueId, userKey));
        }
        return unseen;
    }

    private void remember(long issueId, String userKey) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.add(new Mark(userKey, issueId));
    }

    /** Remembers that the user knows about all these, each with its project, from now on; they must be unseen so far. */
    public void addAll(Map<Long, Long> projectByIssue, String userKey) {
        List<Map<String, Object>> rows = new ArrayList<>();
        projectByIssue.forEach((issueId, projectId) -> rows.add(columns(issueId, projectId, userKey)));
        Batches.add(ao, SeenEntity.class, rows);
        projectByIssue.keySet().forEach(issueId -> remember(issueId, userKey));
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
