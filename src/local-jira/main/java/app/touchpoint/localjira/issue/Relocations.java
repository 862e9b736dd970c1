package app.touchpoint.localjira.issue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What gives an issue another place or makes another issue of it, for local Jira's pages. Answers as {@link Issues} does. */
public interface Relocations {

    /**
     * Moves an issue to another project or another type (A-issue-16). What does not apply there is dropped unless {@code values}
     * gives it anew: fields without a context there, options of another context, components, a security level that the project lacks, an
     * assignee who cannot be assigned there, a status that the workflow lacks.
     *
     * @param values typed, by field id, as in {@link Issues}
     */
    IssueOutcome move(@Nullable String userKey, long issueId, Place place, Map<String, @Nullable Object> values);

    /** Where an issue is to be. */
    record Place(long projectId, String issueTypeId) {}

    /** Puts an issue into the archive, or takes it out, for administrators of its project (A-issue-31). */
    IssueOutcome setArchived(@Nullable String userKey, long issueId, boolean archived);

    /** Makes an issue with the values of another and links it to that (A-issue-17). */
    IssueOutcome copy(@Nullable String userKey, long issueId, String summary);
}
