package app.touchpoint.jira.touchpoint;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Issues that were changed on this node so shortly ago that the index may have them as they were. */
final class FreshIssues {

    /** Some hundred kilobytes; beyond these the oldest are believed to the index. */
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Long, Instant> changedAt = new LinkedHashMap<>();

    FreshIssues(Clock clock) {
        this.clock = clock;
    }

    /** Notes a change of now. */
    void add(long issueId) {
        Instant settled = clock.instant().minus(IndexKnowledge.LAG);
        synchronized (changedAt) {
            changedAt.remove(issueId);
            changedAt.put(issueId, clock.instant());
            Iterator<Instant> oldest = changedAt.values().iterator();
            while (oldest.hasNext() && (oldest.next().isBefore(settled) || changedAt.size() > MOST)) {
                oldest.remove();
            }
        }
    }

    /** Whether the index may have it as it was. */
    boolean contains(long issueId) {
        Instant at;
        synchronized (changedAt) {
            at = changedAt.get(issueId);
        }
        return at != null && !at.isBefore(clock.instant().minus(IndexKnowledge.LAG));
    }
}
