package app.touchpoint.jira.store;

import java.time.Instant;

/**
 * Who changed what of the app's configuration, or of many issues at once.
 *
 * @param projectId the project, or 0 for the instance
 * @param deed a stable code, e.g. {@code setup.applied}
 * @param detail what exactly, in English, without the text of any issue
 */
public record AuditEntry(long projectId, Instant happenedAt, String userKey, String deed, String detail) {}
