package app.touchpoint.jira.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Numbers whose order is the journey's order, far enough apart to put some between two without touching the others. */
final class Ranks {

    /** Distance between neighbours that were appended. */
    static final long GAP = 1L << 20;

    private Ranks() {}

    /**
     * Ranks under which the elements stand in the order wanted.
     *
     * <p>Where they stand so already, nobody gets another.
     *
     * @param present the ranks they have
     * @param moved which of them may get another rank; all may where there is no room or the rest is out of order
     */
    static Map<Long, Long> after(Map<Long, Long> present, List<Long> ordered, Set<Long> moved) {
        if (isAscending(present, ordered)) {
            return present;
        }
        Map<Long, Long> ranks = new HashMap<>();
        long before = 0;
        int at = 0;
        while (at < ordered.size()) {
            int end = at;
            while (end < ordered.size() && moved.contains(ordered.get(end))) {
                end++;
            }
            int count = end - at;
            boolean last = end == ordered.size();
            long next = last ? before + (count + 1) * GAP : Objects.requireNonNull(present.get(ordered.get(end)));
            long step = (next - before) / (count + 1);
            if (step < 1) {
                return renumbered(ordered);
            }
            for (int i = 0; i < count; i++) {
                ranks.put(ordered.get(at + i), before + (i + 1) * step);
            }
            if (!last) {
                ranks.put(ordered.get(end), next);
            }
            before = next;
            at = end + 1;
        }
        return ranks;
    }

    /** A rank for a new issue: behind all older ones without asking for theirs, for Jira's ids rise. */
    static long ofNew(long issueId) {
        return issueId * GAP;
    }

    private static boolean isAscending(Map<Long, Long> present, List<Long> ordered) {
        long before = Long.MIN_VALUE;
        for (Long id : ordered) {
            long rank = Objects.requireNonNull(present.get(id));
            if (rank <= before) {
                return false;
            }
            before = rank;
        }
        return true;
    }

    private static Map<Long, Long> renumbered(List<Long> ordered) {
        Map<Long, Long> ranks = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            ranks.put(ordered.get(i), (i + 1) * GAP);
        }
        return ranks;
    }
}
