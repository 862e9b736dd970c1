package app.touchpoint.jira.store;

import app.touchpoint.core.incident.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is stored.
 *
 * @param id 0 before it is stored
 * @param issueId the touchpoint
 * @param originIssueId the issue it was logged from; null where it was logged at the touchpoint itself
 * @param loggedBy user key; a correction keeps it, and when it was logged
 * @param correction null for what was logged first
 */
public record IncidentRow(
        long id,
        long issueId,
        long projectId,
        Incident incident,
        @Nullable Long originIssueId,
        String loggedBy,
        Instant loggedAt,
        @Nullable Correction correction) {

    /**
     * That an incident stands in the place of another.
     *
     * @param firstId what was logged first
     * @param by user key
     */
    public record Correction(long firstId, String by, Instant at) {}

    /** What was logged first, be it this one. */
    public long firstId() {
        return correction == null ? id : correction.firstId();
    }

    /** The same under another id. */
    public IncidentRow withId(long newId) {
        return new IncidentRow(newId, issueId, projectId, incident, originIssueId, loggedBy, loggedAt, correction);
    }

    /** What stands in its place once somebody has corrected it; not stored yet. */
    public IncidentRow corrected(Incident corrected, String by, Instant at) {
        return new IncidentRow(
                0, issueId, projectId, corrected, originIssueId, loggedBy, loggedAt, new Correction(firstId(), by, at));
    }
}
