package app.touchpoint.jira.rating;

import app.touchpoint.jira.setup.SettingsListener;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.IssueFollower;
import com.atlassian.jira.issue.Issue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Adds up ratings again where another minimum n may hold now, so that no search finds what may not be shown any more. */
@Component
public class PerceptionRecount implements SettingsListener, IssueFollower {

    private static final Logger LOG = LoggerFactory.getLogger(PerceptionRecount.class);

    private final RatingStore ratings;
    private final PerceptionStore perceptions;
    private final CriterionStore criteria;
    private final PerceptionUpkeep upkeep;

    public PerceptionRecount(
            RatingStore ratings, PerceptionStore perceptions, CriterionStore criteria, PerceptionUpkeep upkeep) {
        this.ratings = ratings;
        this.perceptions = perceptions;
        this.criteria = criteria;
        this.upkeep = upkeep;
    }

    /**
     * Forgets first what was added up with the former minimum: whatever fails later is found less often, never too often. Three statements,
     * and eight at most per touchpoint that was rated or measured.
     */
    @Override
    public void settingsChanged(long projectId) {
        perceptions.removeProject(projectId);
        Set<Long> known = new TreeSet<>(ratings.ofProject(projectId).keySet());
        criteria.ofProject(projectId).stream()
                .filter(row -> row.latestWave().isPresent())
                .forEach(row -> row.criterion().standing().touchpoint().ifPresent(id -> known.add(id.value())));
        for (long issueId : known) {
            try {
                upkeep.recount(issueId, projectId);
            } catch (RuntimeException e) {
                LOG.warn("No search finds the perception gap of issue {} until it is rated again.", issueId, e);
            }
        }
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        if (before == null) {
            upkeep.recountIfRated(now.issueId(), now.projectId());
        } else if (before.projectId() != now.projectId()) {
            upkeep.recount(now.issueId(), now.projectId());
        }
    }
}
