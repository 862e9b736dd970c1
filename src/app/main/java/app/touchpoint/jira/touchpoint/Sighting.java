package app.touchpoint.jira.touchpoint;

import com.atlassian.jira.issue.Issue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the index shows somebody of a project's touchpoints, or of its actions.
 *
 * @param ids of those shown, ascending
 * @param updatedById when issues that changed lately were last changed as the index knows it, epoch milliseconds, whether shown
 *     or not; it may know the second only
 * @param changesFrom changes before that instant are not among them, since there were too many, epoch milliseconds; else the least long
 */
public record Sighting(long[] ids, Map<Long, Long> updatedById, long changesFrom) {

    /**
     * Of what a search found.
     *
     * @param found what is shown
     * @param changed what changed lately
     * @param all whether that is all that changed lately, or only what changed last
     */
    static Sighting of(Collection<Issue> found, Collection<Issue> changed, boolean all) {
        Map<Long, Long> updated = changed.stream()
                .collect(Collectors.toMap(
                        Issue::getId, issue -> issue.getUpdated().getTime(), Math::max));
        return new Sighting(
                found.stream().mapToLong(Issue::getId).sorted().toArray(),
                updated,
                all ? Long.MIN_VALUE : afterEarliest(updated.values()));
    }

    /** Of those that changed at the earliest instant some may not be among them. */
    private static long afterEarliest(Collection<Long> updated) {
        return updated.stream().min(Long::compare).map(earliest -> earliest + 1).orElse(Long.MIN_VALUE);
    }

    /** Whether that issue is shown. */
    public boolean shows(long issueId) {
        return Arrays.binarySearch(ids, issueId) >= 0;
    }

    /** When the index thinks that an issue was changed; null unless it knows of a change lately. */
    public @Nullable Long updated(long issueId) {
        return updatedById.get(issueId);
    }

    /** Whether it shows each of these, which ascend. */
    boolean showsAll(long[] issueIds) {
        return Arrays.equals(ids, issueIds) || Arrays.stream(issueIds).allMatch(this::shows);
    }

    /** The same when nothing has changed lately. */
    Sighting settled() {
        return updatedById.isEmpty() ? this : new Sighting(ids, Map.of(), Long.MIN_VALUE);
    }

    /** The same with these, of which some may be new, in place of what changed lately. */
    Sighting with(Collection<Issue> changed, boolean isAll) {
        Sighting added = of(changed, changed, isAll);
        long[] fresh = Arrays.stream(added.ids).filter(id -> !shows(id)).toArray();
        if (fresh.length == 0) {
            return new Sighting(ids, added.updatedById, added.changesFrom);
        }
        long[] all = Arrays.copyOf(ids, ids.length + fresh.length);
        System.arraycopy(fresh, 0, all, ids.length, fresh.length);
        Arrays.sort(all);
        return new Sighting(all, added.updatedById, added.changesFrom);
    }
}
