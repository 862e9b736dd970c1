package app.touchpoint.jira.measure;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.CriterionRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When something was changed on purpose that a criterion is to tell: the day on which an action that is judged by it was done. */
@Component
public class DeliberateChanges {

    private final ActionLinkStore links;
    private final ActionDetailsStore details;
    private final ActionStore actions;

    public DeliberateChanges(ActionLinkStore links, ActionDetailsStore details, ActionStore actions) {
        this.links = links;
        this.details = details;
        this.actions = actions;
    }

    /** The last such day. What was dropped changed nothing. Three statements, two for a criterion of the journey as a whole. */
    public Optional<LocalDate> last(CriterionRow criterion) {
        List<ActionDetailsRow> known = criterion
                .criterion()
                .standing()
                .touchpoint()
                .map(IssueId::value)
                .map(issue -> details.ofIssues(links.actionsOf(issue)))
                .orElseGet(() -> details.ofCriterion(criterion.id()));
        Map<Long, ActionDetails> judged = known.stream()
                .filter(row -> row.details().result().criterion().equals(Optional.of(criterion.id())))
                .collect(Collectors.toMap(ActionDetailsRow::issueId, ActionDetailsRow::details));
        return actions.ofIssues(judged.keySet()).stream()
                .filter(action -> !action.kind().dropped())
                .flatMap(action -> Stream.ofNullable(action.kind().doneSince())
                        .map(since -> Objects.requireNonNull(judged.get(action.issueId()))
                                .completed()
                                .orElse(since)))
                .max(Comparator.naturalOrder());
    }
}
