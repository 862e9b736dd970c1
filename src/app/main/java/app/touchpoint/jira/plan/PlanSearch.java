package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.PlanReader.Plan;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.JqlCondition;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Filters a plan by JQL. Jira's index answers, so what changed a moment ago may be found by what it was before. */
@Component
public class PlanSearch {

    /** So many issues one search asks for. */
    private static final int IDS_PER_SEARCH = 500;

    private final IssueSearch search;

    public PlanSearch(IssueSearch search) {
        this.search = search;
    }

    /**
     * Ids of those actions of the plan that the JQL finds for the visitor; one search, and one per 500 that are of other types or projects.
     * Refused with {@code plan.filter} (Jira's own words, which name the place or the name in question), and with {@code plan.filter.failed} where
     * Jira understands it and cannot search for it.
     */
    Outcome<Set<Long>> found(Entered entered, Plan plan, String jql) {
        Set<Long> ids = new HashSet<>();
        if (jql.isBlank()) {
            plan.actions().forEach(action -> ids.add(action.row().issueId()));
            return Outcome.done(ids);
        }
        ApplicationUser user = entered.visit().user();
        Collection<String> complaints = search.complaints(jql, user);
        if (!complaints.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "plan.filter", String.join(" ", complaints)));
        }
        String condition = JqlCondition.of(jql);
        if (condition.isEmpty()) {
            return found(entered, plan, "");
        }
        String key = entered.visit().project().getKey();
        try {
            search.visibleActions(entered.project(), key, condition, user).forEach(issue -> ids.add(issue.getId()));
            List<Long> others = others(entered, plan);
            for (int from = 0; from < others.size(); from += IDS_PER_SEARCH) {
                add(ids, others.subList(from, Math.min(from + IDS_PER_SEARCH, others.size())), condition, user);
            }
        } catch (SearchException e) {
            search.warn(condition, e);
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.filter.failed"));
        }
        return Outcome.done(ids);
    }

    private static List<Long> others(Entered entered, Plan plan) {
        return plan.actions().stream()
                .map(JudgedAction::row)
                .filter(row -> !isOfType(row, entered))
                .map(ActionRow::issueId)
                .toList();
    }

    /**
     * Jira may refuse a search that names an issue which is gone since: then the halves are searched for, and the one that is gone is left out. Where
     * the one that it refuses is there, it is the condition that cannot be searched for.
     */
    private void add(Set<Long> found, List<Long> ids, String condition, @Nullable ApplicationUser user)
            throws SearchException {
        try {
            search.visibleAmong(ids, condition, user).forEach(issue -> found.add(issue.getId()));
        } catch (SearchException e) {
            if (ids.size() > 1) {
                add(found, ids.subList(0, ids.size() / 2), condition, user);
                add(found, ids.subList(ids.size() / 2, ids.size()), condition, user);
            } else if (isThere(ids, user)) {
                throw e;
            }
        }
    }

    private boolean isThere(List<Long> ids, @Nullable ApplicationUser user) {
        return search.visibleAmong(ids, user).filter(found -> !found.isEmpty()).isPresent();
    }

    private static boolean isOfType(ActionRow row, Entered entered) {
        return row.projectId() == entered.project().projectId()
                && row.kind().typeId().equals(entered.project().actionTypeId());
    }
}
