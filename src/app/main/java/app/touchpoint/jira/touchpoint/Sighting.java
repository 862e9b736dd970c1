package app.touchpoint.jira.touchpoint;

import com.atlassian.jira.issue.Issue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the index shows somebody of a project's touchpoints.
 *
 * @param ids of those shown, ascending
 * @param updatedById when touchpoints that changed lately were last changed as the index knows it, epoch milliseconds, whether shown
 *     or not; it may know the second only
 */
record Sighting(long[] ids, Map<Long, Long> updatedById) {

    /**
     * Of what a search found.
     *
     * @param found what is shown
     * @param changed what changed lately
     */
    static Sighting of(Collection<Issue> found, Collection<Issue> changed) {
        return new Sighting(
                found.stream().mapToLong(Issue::getId).sorted().toArray(),
                changed.stream()
                        .collect(Collectors.toMap(
                                Issue::getId, issue -> issue.getUpdated().getTime(), Math::max)));
    }

    boolean shows(long issueId) {
        return Arrays.binarySearch(ids, issueId) >= 0;
    }

    /** When the index thinks that an issue was changed; null unless it knows of a change lately. */
    @Nullable
    Long updated(long issueId) {
        return updatedById.get(issueId);
    }

    /** The same with these, of which some may be new, in place of what changed lately. */
    Sighting with(Collection<Issue> changed) {
        Sighting added = of(changed, changed);
        long[] fresh = Arrays.stream(added.ids).filter(id -> !shows(id)).toArray();
        if (fresh.length == 0) {
            return new Sighting(ids, added.updatedById);
        }
        long[] all = Arrays.copyOf(ids, ids.length + fresh.length);
        System.arraycopy(fresh, 0, all, ids.length, fresh.length);
        Arrays.sort(all);
        return new Sighting(all, added.updatedById);
    }
}
