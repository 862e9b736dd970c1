package app.touchpoint.localjira.directory;

import org.jspecify.annotations.Nullable;

/** What the permission on an issue depends on. */
public record IssueFacts(
        long projectId,
        @Nullable Long securityLevelId,
        @Nullable String reporterKey,
        @Nullable String assigneeKey) {}
