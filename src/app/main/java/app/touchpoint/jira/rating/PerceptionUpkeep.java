package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what the ratings of a touchpoint come to. Of several who rate at once each adds up all that was stored before. */
@Component
public class PerceptionUpkeep {

    private static final int AT_ONCE = 100;

    private final RatingStore ratings;
    private final PerceptionStore perceptions;
    private final MeasuredGroups measured;
    private final ProjectSettings settings;
    private final ClusterLockService locks;

    public PerceptionUpkeep(
            RatingStore ratings,
            PerceptionStore perceptions,
            MeasuredGroups measured,
            ProjectSettings settings,
            ClusterLockService locks) {
        this.ratings = ratings;
        this.perceptions = perceptions;
        this.measured = measured;
        this.settings = settings;
        this.locks = locks;
    }

    /**
     * Adds up touchpoints of one project again, as {@link #recount(long, long)} does each, in about ten statements per hundred; what has not changed is not
     * written.
     */
    public void recount(Collection<Long> issueIds, long projectId) {
        List<Long> ids = issueIds.stream().distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Deque<ClusterLock> held = new ArrayDeque<>();
            try {
                // In ascending order, so that two who do this never wait for each other.
                for (long issueId : some) {
                    ClusterLock lock = lock(issueId);
                    lock.lock();
                    held.push(lock);
                }
                recountHeld(some, projectId);
            } finally {
                held.forEach(ClusterLock::unlock);
            }
        }
    }

    private void recountHeld(List<Long> issueIds, long projectId) {
        Map<Long, List<RatingRow>> rows = ratings.ofIssues(issueIds);
        Map<Long, Map<RaterGroup, GroupView.Shown>> asked = measured.shown(issueIds, projectId);
        int minimumN = settings.of(projectId).minimumN();
        Map<Long, PerceptionRow> before = perceptions.ofIssues(issueIds);
        List<PerceptionRow> changed = new ArrayList<>();
        List<Long> forgotten = new ArrayList<>();
        for (long issueId : issueIds) {
            if (rows.containsKey(issueId) || asked.containsKey(issueId)) {
                PerceptionRow now = Perceptions.of(
                        issueId,
                        projectId,
                        rows.getOrDefault(issueId, List.of()),
                        asked.getOrDefault(issueId, Map.of()),
                        minimumN);
                if (!now.equals(before.get(issueId))) {
                    changed.add(now);
                }
            } else if (before.containsKey(issueId)) {
                forgotten.add(issueId);
            }
        }
        if (!changed.isEmpty() || !forgotten.isEmpty()) {
            perceptions.replace(changed, forgotten);
        }
    }

    private ClusterLock lock(long issueId) {
        return locks.getLockForName("app.touchpoint.perception.issue." + issueId);
    }

    /** Adds up a touchpoint again, with the minimum n of the project it is in now; eight statements at most. */
    public void recount(long issueId, long projectId) {
        ClusterLock lock = lock(issueId);
        lock.lock();
        try {
            List<RatingRow> rows = ratings.ofIssue(issueId);
            MeasuredGroups.Measured asked = measured.of(issueId, projectId);
            if (rows.isEmpty() && asked.isEmpty()) {
                perceptions.remove(issueId);
            } else {
                int minimumN = settings.of(projectId).minimumN();
                perceptions.put(Perceptions.of(issueId, projectId, rows, asked.shown(), minimumN));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Adds up a touchpoint that was unknown until now, where anybody has rated it; one statement where nobody has. */
    void recountIfRated(long issueId, long projectId) {
        if (!ratings.ofIssue(issueId).isEmpty()) {
            recount(issueId, projectId);
        }
    }
}
