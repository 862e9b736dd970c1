package app.touchpoint.jira.handover;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How many breaks each touchpoint of a project has, as far as somebody may see both ends. */
@Component
public class VisibleBreaks {

    private final HandoverStore store;
    private final Access access;

    public VisibleBreaks(HandoverStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /**
     * Breaks by touchpoint, without those that have none; one statement, and one look at each touchpoint of another project with which a hand-over
     * breaks.
     *
     * @param visible touchpoints of the project that the visitor may see; asked only where there is a break
     */
    public Map<Long, Integer> of(long projectId, Supplier<Set<Long>> visible) {
        List<HandoverRow.Ends> broken = store.breaksOfProject(projectId);
        if (broken.isEmpty()) {
            return Map.of();
        }
        Set<Long> here = visible.get();
        Map<Long, Boolean> elsewhere = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        for (HandoverRow.Ends ends : broken) {
            if ((ends.fromProjectId() == projectId
                            ? here.contains(ends.fromIssueId())
                            : isSeen(ends.fromIssueId(), elsewhere))
                    && (ends.toProjectId() == projectId
                            ? here.contains(ends.toIssueId())
                            : isSeen(ends.toIssueId(), elsewhere))) {
                counts.merge(ends.fromIssueId(), 1, Integer::sum);
                counts.merge(ends.toIssueId(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * Breaks by touchpoint of some that may be of several projects, without those that have none; one statement, and one look at each other
     * touchpoint with which one of them breaks.
     *
     * @param visible touchpoints that the visitor may see
     */
    public Map<Long, Integer> of(Collection<Long> visible) {
        Map<Long, Integer> counts = new HashMap<>();
        if (visible.isEmpty()) {
            return counts;
        }
        Set<Long> wanted = Set.copyOf(visible);
        Map<Long, Boolean> seen = new HashMap<>();
        wanted.forEach(id -> seen.put(id, true));
        for (HandoverRow row : wanted.size() <= HandoverStore.MOST_ENDS ? store.breaksAt(wanted) : store.breaks()) {
            long from = row.ends().fromIssueId();
            long to = row.ends().toIssueId();
            if ((wanted.contains(from) || wanted.contains(to)) && isSeen(from, seen) && isSeen(to, seen)) {
                counts.merge(from, 1, Integer::sum);
                counts.merge(to, 1, Integer::sum);
            }
        }
        counts.keySet().retainAll(wanted);
        return counts;
    }

    private boolean isSeen(long issueId, Map<Long, Boolean> known) {
        return known.computeIfAbsent(issueId, id -> access.see(id).fold(access::isTouchpoint, refusal -> false));
    }
}
