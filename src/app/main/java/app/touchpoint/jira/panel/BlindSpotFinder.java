package app.touchpoint.jira.panel;

import app.touchpoint.core.rating.BlindSpots;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a touchpoint is among those that customers rate lowest and we do not, of those the visitor may see. */
@Component
public class BlindSpotFinder {

    private final PerceptionStore perceptions;
    private final IssueSearch search;

    public BlindSpotFinder(PerceptionStore perceptions, IssueSearch search) {
        this.perceptions = perceptions;
        this.search = search;
    }

    /**
     * Whether each group of ours that has a view overlooks it; one statement, and one search per 10,000 touchpoints where customers have rated
     * this one.
     */
    boolean isBlindSpot(Visit visit, SetUpProject project) {
        Map<Long, PerceptionRow> rows = perceptions.ofProject(project.projectId());
        PerceptionRow own = rows.get(visit.issue().getId());
        if (own == null || own.customer() == null) {
            return false;
        }
        Set<Long> visible = search
                .visibleTouchpoints(project, visit.at().project().getKey(), visit.user())
                .stream()
                .map(Issue::getId)
                .collect(Collectors.toSet());
        rows.keySet().retainAll(visible);
        rows.put(own.issueId(), own);
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
