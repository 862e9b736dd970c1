package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.LateIndex;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which actions somebody may see. The index tells which; where it is behind, Jira is asked issue by issue. */
@Component
public class VisibleActions {

    /** So many issues one search asks for. */
    private static final int IDS_PER_SEARCH = 500;

    private final IssueSearch search;
    private final LateIndex late;

    public VisibleActions(IssueSearch search, LateIndex late) {
        this.search = search;
        this.late = late;
    }

    /** Ids of those the visitor may see; one search, and one per 500 that are of other types or projects. */
    Set<Long> among(Entered entered, Collection<ActionRow> rows) {
        ApplicationUser user = entered.visit().user();
        String ownType = entered.project().actionTypeId();
        long ownProject = entered.project().projectId();
        Map<Long, Long> shown = new HashMap<>();
        add(
                shown,
                search.visibleActions(
                        entered.project(), entered.visit().project().getKey(), user));
        List<Long> others = rows.stream()
                .filter(row ->
                        row.projectId() != ownProject || !row.kind().typeId().equals(ownType))
                .map(ActionRow::issueId)
                .toList();
        for (int from = 0; from < others.size(); from += IDS_PER_SEARCH) {
            addVisible(shown, others.subList(from, Math.min(from + IDS_PER_SEARCH, others.size())), user);
        }
        Map<Long, Long> updated = new HashMap<>();
        rows.forEach(row -> updated.put(row.issueId(), row.issueUpdated()));
        Map<Long, Boolean> asked = late.ask(updated, shown::get, 0, user);
        Set<Long> visible = new HashSet<>();
        updated.keySet().stream()
                .filter(id -> asked.getOrDefault(id, shown.containsKey(id)))
                .forEach(visible::add);
        return visible;
    }

    /** Jira may refuse a search that names an issue which the user may not see: then the halves are searched for. */
    private void addVisible(Map<Long, Long> shown, List<Long> ids, @Nullable ApplicationUser user) {
        List<Issue> found = search.visibleAmong(ids, user).orElse(null);
        if (found != null) {
            add(shown, found);
        } else if (ids.size() > 1) {
            addVisible(shown, ids.subList(0, ids.size() / 2), user);
            addVisible(shown, ids.subList(ids.size() / 2, ids.size()), user);
        }
    }

    private static void add(Map<Long, Long> shown, List<Issue> found) {
        found.forEach(issue -> shown.put(issue.getId(), issue.getUpdated().getTime()));
    }
}
