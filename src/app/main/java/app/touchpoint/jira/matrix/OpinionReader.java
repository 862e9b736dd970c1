package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Opinions;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.MeasuredGroupReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.SeenStore;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How rater groups see the touchpoints of a project, of what may be shown to a visitor.
 *
 * <p>What customers think is kept from everybody until they have rated a touchpoint or ask for it, for ratings that they give later are not blind. Of
 * who is not logged in nothing can be remembered, so they are shown neither customers' views nor perception gaps.
 */
@Component
public class OpinionReader {

    private final RatingStore ratings;
    private final MeasuredGroupReader measured;
    private final TouchpointStore touchpoints;
    private final SeenStore seen;
    private final ProjectSettings settings;

    public OpinionReader(
            RatingStore ratings,
            MeasuredGroupReader measured,
            TouchpointStore touchpoints,
            SeenStore seen,
            ProjectSettings settings) {
        this.ratings = ratings;
        this.measured = measured;
        this.touchpoints = touchpoints;
        this.seen = seen;
        this.settings = settings;
    }

    /** Of all touchpoints of the project, whoever may see them; four statements at most, and one per 500 waves. */
    Opinions of(Entered entered) {
        long project = entered.project().projectId();
        Settings valid = settings.of(project);
        int minimum = valid.minimumN();
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
            List<PerceptionGap> found = PerceptionGap.of(opinions, surveyed, minimum);
            if (!shown.isEmpty()) {
                views.put(issueId, shown);
            }
            if (!found.isEmpty()) {
                gaps.put(issueId, found);
            }
        }
        Set<Long> told = new HashSet<>();
        views.forEach((issueId, groups) -> {
            if (groups.containsKey(RaterGroup.CUSTOMER)) {
                told.add(issueId);
            }
        });
        Set<Long> keptBack = unknown(entered, told);
        keptBack.forEach(issueId -> {
            gaps.remove(issueId);
            Objects.requireNonNull(views.get(issueId)).remove(RaterGroup.CUSTOMER);
        });
        views.values().removeIf(Map::isEmpty);
        return new Opinions(views, gaps, keptBack, valid.thresholds());
    }

    /**
     * Those of which the visitor does not know what customers think: never asked for it, and it neither stands as the Ist nor stood there. Two statements at
     * most.
     *
     * @param of ids of touchpoints of which it is known what customers think
     */
    public Set<Long> unknown(Entered entered, Set<Long> of) {
        Set<Long> told = new HashSet<>(of);
        ApplicationUser user = entered.visit().user();
        if (told.isEmpty() || user == null) {
            return told;
        }
        touchpoints.ofProject(entered.project().projectId()).stream()
                .filter(row -> row.rating().isMeasured() || row.rating().isOverridden())
                .forEach(row -> told.remove(row.issueId()));
        return told.isEmpty() ? told : seen.unseenAmong(told, user.getKey());
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

    /** Lets the visitor, who is logged in, know from now on what customers think of these, which they do not know yet; one batch. */
    void reveal(Entered entered, Collection<Long> issueIds) {
        String user = Objects.requireNonNull(entered.visit().user(), "Who asks is logged in.")
                .getKey();
        long project = entered.project().projectId();
        seen.addAll(issueIds.stream().collect(Collectors.toMap(id -> id, id -> project)), user);
    }
}
