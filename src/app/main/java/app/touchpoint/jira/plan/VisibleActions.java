package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionStore.Standing;
import app.touchpoint.jira.touchpoint.IndexKnowledge;
import app.touchpoint.jira.touchpoint.IndexKnowledge.Known;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.LateIndex;
import app.touchpoint.jira.touchpoint.Sighting;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which actions somebody may see. The index tells which; where it is behind, Jira is asked issue by issue. */
@Component
public class VisibleActions {

    /** So many issues one search asks for. */
    private static final int IDS_PER_SEARCH = 500;

    private final IndexKnowledge index;
    private final IssueSearch search;
    private final LateIndex late;

    public VisibleActions(IndexKnowledge index, IssueSearch search, LateIndex late) {
        this.index = index;
        this.search = search;
        this.late = late;
    }

    /** What is asked about an action. */
    private record Candidate(long issueId, long projectId, String typeId, long updated) {}

    /** Ids of those the visitor may see; two to four searches, and one per 500 that are of other types or projects. */
    Set<Long> among(Entered entered, Collection<ActionRow> rows) {
        return visible(
                entered,
                rows.stream()
                        .map(row -> new Candidate(
                                row.issueId(), row.projectId(), row.kind().typeId(), row.issueUpdated())));
    }

    /** The same, with the same costs. */
    Set<Long> amongStanding(Entered entered, Collection<Standing> standings) {
        return visible(
                entered,
                standings.stream()
                        .map(one -> new Candidate(one.issueId(), one.projectId(), one.typeId(), one.issueUpdated())));
    }

    private Set<Long> visible(Entered entered, Stream<Candidate> candidates) {
        ApplicationUser user = entered.visit().user();
        Map<Boolean, Map<Long, Long>> updated = candidates.collect(Collectors.partitioningBy(
                one -> one.projectId() == entered.project().projectId()
                        && one.typeId().equals(entered.project().actionTypeId()),
                Collectors.toMap(Candidate::issueId, Candidate::updated)));
        Set<Long> visible = new HashSet<>();
        addOwn(visible, entered, updated.getOrDefault(true, Map.of()));
        addOthers(visible, updated.getOrDefault(false, Map.of()), user);
        return visible;
    }

    private void addOwn(Set<Long> visible, Entered entered, Map<Long, Long> updated) {
        ApplicationUser user = entered.visit().user();
        Sighting sighting =
                index.actions(entered.project(), entered.visit().project().getKey(), user, Known.of(updated));
        Map<Long, Boolean> asked = late.ask(updated, sighting::updated, sighting.changesFrom(), user);
        updated.keySet().stream()
                .filter(id -> asked.getOrDefault(id, sighting.shows(id)))
                .forEach(visible::add);
    }

    private void addOthers(Set<Long> visible, Map<Long, Long> updated, @Nullable ApplicationUser user) {
        Map<Long, Long> shown = new HashMap<>();
        List<Long> ids = List.copyOf(updated.keySet());
        for (int from = 0; from < ids.size(); from += IDS_PER_SEARCH) {
            addVisible(shown, ids.subList(from, Math.min(from + IDS_PER_SEARCH, ids.size())), user);
        }
        Map<Long, Boolean> asked = late.ask(updated, shown::get, 0, user);
        updated.keySet().stream()
                .filter(id -> asked.getOrDefault(id, shown.containsKey(id)))
                .forEach(visible::add);
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
