package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.SettingsListener;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ratings of touchpoints, and what they come to, which is kept beside them so that no search adds them up. */
@Component
public class Opinions implements SettingsListener {

    private final RatingStore ratings;
    private final PerceptionStore perceptions;
    private final ProjectSettings settings;

    public Opinions(RatingStore ratings, PerceptionStore perceptions, ProjectSettings settings) {
        this.ratings = ratings;
        this.perceptions = perceptions;
        this.settings = settings;
    }

    /** The opinions on a touchpoint that hold, oldest first; one statement. */
    public List<Opinion> of(long issueId) {
        return opinions(ratings.ofIssue(issueId));
    }

    /** Adds a rating; five statements. What the ratings come to now. */
    public PerceptionRow add(RatingRow rating) {
        ratings.add(rating);
        PerceptionRow row = perception(
                rating.issueId(),
                rating.projectId(),
                of(rating.issueId()),
                settings.of(rating.projectId()).minimumN());
        perceptions.put(row);
        return row;
    }

    /** Adds up all ratings of a project again, after its minimum n has changed; two statements and two per rated touchpoint. */
    public void recompute(long projectId) {
        int minimumN = settings.of(projectId).minimumN();
        Map<Long, List<RatingRow>> byIssue = ratings.ofProject(projectId);
        byIssue.forEach((issueId, rows) -> perceptions.put(perception(issueId, projectId, opinions(rows), minimumN)));
    }

    @Override
    public void settingsChanged(long projectId) {
        recompute(projectId);
    }

    private static List<Opinion> opinions(Collection<RatingRow> rows) {
        return rows.stream().map(RatingRow::opinion).toList();
    }

    private static PerceptionRow perception(long issueId, long projectId, List<Opinion> opinions, int minimumN) {
        Map<RaterGroup, GroupView> views = GroupView.all(opinions, minimumN);
        List<PerceptionGap> gaps = PerceptionGap.of(opinions, minimumN);
        return new PerceptionRow(
                issueId,
                projectId,
                mean(views.get(RaterGroup.CUSTOMER)),
                mean(views.get(RaterGroup.EMPLOYEE)),
                mean(views.get(RaterGroup.MANAGER)),
                gaps.isEmpty()
                        ? null
                        : gaps.stream().mapToDouble(PerceptionGap::value).max().orElseThrow(),
                gaps.isEmpty()
                        ? null
                        : gaps.stream().mapToDouble(PerceptionGap::value).min().orElseThrow());
    }

    private static @Nullable Double mean(@Nullable GroupView view) {
        return view instanceof GroupView.Shown shown ? shown.mean().value() : null;
    }
}
