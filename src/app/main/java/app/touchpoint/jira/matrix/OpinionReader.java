package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Opinions;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.MeasuredGroupReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.SeenStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How rater groups see the touchpoints of a project, of what may be shown to a visitor.
 *
 * <p>Whoever is shown what customers think knows it from then on: ratings that they give later are not blind. Of who is not logged in nothing can
 * be remembered, so they are shown neither customers' views nor perception gaps.
 */
@Component
public class OpinionReader {

    private final RatingStore ratings;
    private final MeasuredGroupReader measured;
    private final SeenStore seen;
    private final ProjectSettings settings;

    public OpinionReader(RatingStore ratings, MeasuredGroupReader measured, SeenStore seen, ProjectSettings settings) {
        this.ratings = ratings;
        this.measured = measured;
        this.seen = seen;
        this.settings = settings;
    }

    /** Of all touchpoints of the project, whoever may see them; two statements, and one per 500 waves. */
    Opinions of(Entered entered) {
        long project = entered.project().projectId();
        int minimum = settings.of(project).minimumN();
        boolean known = entered.visit().user() != null;
        Map<Long, List<RatingRow>> rated = ratings.ofProject(project);
        Map<Long, Map<RaterGroup, GroupView.Shown>> asked = measured.ofProject(project);
        Set<Long> issueIds = new HashSet<>(rated.keySet());
        issueIds.addAll(asked.keySet());
        Map<Long, Map<RaterGroup, GroupView.Shown>> views = new HashMap<>();
        Map<Long, List<PerceptionGap>> gaps = new HashMap<>();
        for (long issueId : issueIds) {
            List<Opinion> opinions = rated.getOrDefault(issueId, List.of()).stream()
                    .map(RatingRow::opinion)
                    .toList();
            Map<RaterGroup, GroupView.Shown> surveyed = asked.getOrDefault(issueId, Map.of());
            Map<RaterGroup, GroupView.Shown> shown = shown(opinions, surveyed, minimum);
            List<PerceptionGap> found = known ? PerceptionGap.of(opinions, surveyed, minimum) : List.of();
            if (!known) {
                shown.remove(RaterGroup.CUSTOMER);
            }
            if (!shown.isEmpty()) {
                views.put(issueId, shown);
            }
            if (!found.isEmpty()) {
                gaps.put(issueId, found);
            }
        }
        return new Opinions(views, gaps);
    }

    /** What was measured stands above what was entered. */
    private static Map<RaterGroup, GroupView.Shown> shown(
            List<Opinion> opinions, Map<RaterGroup, GroupView.Shown> surveyed, int minimum) {
        Map<RaterGroup, GroupView.Shown> shown = new EnumMap<>(RaterGroup.class);
        GroupView.all(opinions, minimum).forEach((group, view) -> {
            if (view instanceof GroupView.Shown found) {
                shown.put(group, found);
            }
        });
        shown.putAll(surveyed);
        return shown;
    }

    /** Remembers that the visitor knows what customers think of these; one statement at most, and one batch where it was news. */
    void shown(Entered entered, Opinions opinions, Collection<Long> issueIds) {
        ApplicationUser user = entered.visit().user();
        if (user == null) {
            return;
        }
        List<Long> told = issueIds.stream()
                .filter(id -> opinions.views().getOrDefault(id, Map.of()).containsKey(RaterGroup.CUSTOMER))
                .toList();
        long project = entered.project().projectId();
        seen.addAll(
                seen.unseenAmong(told, user.getKey()).stream().collect(Collectors.toMap(id -> id, id -> project)),
                user.getKey());
    }
}
