package app.touchpoint.localjira.field;

import java.util.Set;

/**
 * Where a custom field exists and with which options: one configuration for all its projects and issue types.
 *
 * @param id of the scheme
 * @param configId of its single configuration, which owns the options
 * @param projectIds empty = all projects
 * @param issueTypeIds empty = all issue types
 */
public record FieldContext(
        long id,
        long configId,
        String fieldId,
        String name,
        String description,
        Set<Long> projectIds,
        Set<String> issueTypeIds) {

    /** Whether the context is for all projects. */
    public boolean isGlobal() {
        return projectIds.isEmpty();
    }

    /** Whether an issue of that project and type is in it; says nothing about a more special context of the same field. */
    public boolean covers(long projectId, String issueTypeId) {
        return (isGlobal() || projectIds.contains(projectId))
                && (issueTypeIds.isEmpty() || issueTypeIds.contains(issueTypeId));
    }
}
