package app.touchpoint.jira.panel;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.BlindSpots;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether customers see something in a touchpoint that we do not, of the touchpoints that the visitor may see: that it is among the most
 * important ones, or among the worst.
 */
@Component
public class BlindSpotFinder {

    private static final List<ProfileField> ASKED =
            List.of(ProfileField.IMPORTANCE_CUSTOMERS, ProfileField.IMPORTANCE_ASKED);

    private final PerceptionStore perceptions;
    private final ProfileValueStore profiles;
    private final TouchpointStore touchpoints;
    private final IssueSearch search;

    public BlindSpotFinder(
            PerceptionStore perceptions, ProfileValueStore profiles, TouchpointStore touchpoints, IssueSearch search) {
        this.perceptions = perceptions;
        this.profiles = profiles;
        this.touchpoints = touchpoints;
        this.search = search;
    }

    /** What customers say of a touchpoint's importance; empty where nobody or fewer than {@code minimumN} were asked. */
    static Optional<Double> customersImportance(Profile profile, int minimumN) {
        return profile.number(ProfileField.IMPORTANCE_ASKED).orElse(0.0) < minimumN
                ? Optional.empty()
                : profile.number(ProfileField.IMPORTANCE_CUSTOMERS);
    }

    /**
     * Whether it is among the ten most important to customers and not among the ten that we hold for the most important by the field
     * <em>Touchpoint importance</em>; three statements, and one search per 10,000 touchpoints where customers were asked about this one.
     */
    boolean isByImportance(Visit visit, SetUpProject project, int minimumN) {
        long own = visit.issue().getId();
        Map<IssueId, Double> customers = new HashMap<>();
        profiles.ofProject(project.projectId(), ASKED)
                .forEach((id, profile) -> customersImportance(profile, minimumN)
                        .ifPresent(value -> customers.put(new IssueId(id), value)));
        if (!customers.containsKey(new IssueId(own))) {
            return false;
        }
        Map<IssueId, Double> ours = new HashMap<>();
        touchpoints.ofProject(project.projectId()).forEach(row -> {
            Double importance = row.rating().importance();
            if (importance != null && Rating.isOnScale(importance)) {
                ours.put(new IssueId(row.issueId()), importance);
            }
        });
        Set<IssueId> visible = visible(visit, project);
        customers.keySet().retainAll(visible);
        ours.keySet().retainAll(visible);
        return BlindSpots.byImportance(customers, ours).contains(new IssueId(own));
    }

    /**
     * Whether it is among the ten that customers rate lowest, and each group of ours that has a view overlooks it; one statement, and one
     * search per 10,000 touchpoints where customers have rated this one.
     */
    boolean isByRating(Visit visit, SetUpProject project) {
        Map<Long, PerceptionRow> rows = perceptions.ofProject(project.projectId());
        PerceptionRow own = rows.get(visit.issue().getId());
        if (own == null || own.customer() == null) {
            return false;
        }
        Set<IssueId> visible = visible(visit, project);
        rows.keySet().removeIf(id -> !visible.contains(new IssueId(id)));
        IssueId issue = new IssueId(own.issueId());
        Map<IssueId, Double> customers = values(rows, PerceptionRow::customer);
        List<Map<IssueId, Double>> ours = Stream.<Function<PerceptionRow, @Nullable Double>>of(
                        PerceptionRow::employee, PerceptionRow::manager)
                .map(group -> values(rows, group))
                .filter(group -> BlindSpots.tells(group) && group.containsKey(issue))
                .toList();
        return !ours.isEmpty()
                && ours.stream()
                        .allMatch(group ->
                                BlindSpots.byLowestRating(customers, group).contains(issue));
    }

    /** This touchpoint among them, even where the index does not know it yet. */
    private Set<IssueId> visible(Visit visit, SetUpProject project) {
        Set<IssueId> visible = search
                .visibleTouchpoints(project, visit.at().project().getKey(), visit.user())
                .stream()
                .map(Issue::getId)
                .map(IssueId::new)
                .collect(Collectors.toSet());
        visible.add(new IssueId(visit.issue().getId()));
        return visible;
    }

    private static Map<IssueId, Double> values(
            Map<Long, PerceptionRow> rows, Function<PerceptionRow, @Nullable Double> value) {
        Map<IssueId, Double> values = new HashMap<>();
        rows.values().forEach(row -> {
            Double known = value.apply(row);
            if (known != null) {
                values.put(new IssueId(row.issueId()), known);
            }
        });
        return values;
    }
}
