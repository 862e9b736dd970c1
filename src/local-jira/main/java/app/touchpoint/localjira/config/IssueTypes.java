package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issue types and the schemes that give them to projects. */
public interface IssueTypes {

    /** All issue types, standard ones first, then by name. */
    List<LocalIssueType> all();

    Optional<LocalIssueType> byId(String id);

    /**
     * Makes an issue type; a name in use (upper or lower case) is an {@link IllegalArgumentException}. It is added to the default
     * scheme, as in Jira, and so to each project without a scheme of its own.
     */
    LocalIssueType create(String name, String description, boolean subTask);

    /** The issue types of a project in the order of its scheme. */
    List<LocalIssueType> ofProject(long projectId);

    /** The issue type that a create screen starts with, if the scheme has one. */
    Optional<LocalIssueType> defaultOf(long projectId);

    /** The scheme of a project; the default scheme where none is set. */
    IssueTypeScheme schemeOf(long projectId);

    List<IssueTypeScheme> schemes();

    IssueTypeScheme createScheme(String name, String description, List<String> issueTypeIds);

    /** Replaces the issue types of a scheme, in that order, for all projects that share it. */
    IssueTypeScheme updateScheme(long schemeId, List<String> issueTypeIds, @Nullable String defaultIssueTypeId);

    /** Deletes a scheme; its projects fall back to the default one, which cannot be deleted. */
    void deleteScheme(long schemeId);

    void assignScheme(long projectId, long schemeId);

    /** The scheme of all projects that have no other. */
    IssueTypeScheme defaultScheme();

    /** Ids of the projects to which a scheme is assigned, ascending; the default scheme's list does not name those without. */
    List<Long> projectsOf(long schemeId);

    /** An issue type scheme. */
    record IssueTypeScheme(
            long id,
            String name,
            String description,
            List<String> issueTypeIds,
            @Nullable String defaultIssueTypeId) {}
}
