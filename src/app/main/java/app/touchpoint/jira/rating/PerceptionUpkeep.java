package app.touchpoint.jira.rating;

import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the ratings of a touchpoint come to. Of several who rate at once each adds up all that was stored before. */
@Component
public class PerceptionUpkeep {

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

    /** Adds up a touchpoint again, with the minimum n of the project it is in now; eight statements at most. */
    public void recount(long issueId, long projectId) {
        ClusterLock lock = locks.getLockForName("app.touchpoint.perception.issue." + issueId);
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
