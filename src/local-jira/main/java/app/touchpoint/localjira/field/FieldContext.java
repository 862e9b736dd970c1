package app.touchpoint.localjira.field;

import java.util.Set;

/**
 * Where a custom field exists and with which options: one configuration for all its projects and issue types.
 *
 * @param id of the scheme
 * @param configId of its single configuration, which owns the options
 * @param global for every project that no other context of the field names
 * @param projectIds empty for a global context, and for one that nobody uses
 * @param issueTypeIds empty = all issue types
 */
public record FieldContext(
        long id, long configId, Label label, boolean global, Set<Long> projectIds, Set<String> issueTypeIds) {

    /** What an administrator reads about a context. */
    public record Label(long fieldNumber, String name, String description) {}

    /** Whether the context, once chosen for a project, has a configuration for that issue type. */
    public boolean hasType(String issueTypeId) {
        return issueTypeIds.isEmpty() || issueTypeIds.contains(issueTypeId);
    }
}
