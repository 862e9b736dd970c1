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
 * @param loggedBy user key
 */
public record IncidentRow(
        long id,
        long issueId,
        long projectId,
        Incident incident,
        @Nullable Long originIssueId,
        String loggedBy,
        Instant loggedAt) {}
