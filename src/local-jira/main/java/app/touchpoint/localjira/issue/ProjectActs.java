package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.project.LocalProject;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a project with its issues, for local Jira's pages and REST resources. Asks no permission; a refusal is an
 * {@link IllegalArgumentException} for the reader.
 */
public interface ProjectActs {

    /** Gives a project another name, description or key; issues get the new key, old keys lead to them still (A-project-05). */
    LocalProject change(@Nullable String userKey, LocalProject project, Change change);

    /** What a project is called afterwards. */
    record Change(String key, String name, String description) {}

    /** Deletes a project with its issues; one event for the project, none for the issues (A-project-06). */
    void delete(@Nullable String userKey, LocalProject project);

    /** Archives or restores a project; no event that apps are known to get (A-project-07). */
    void setArchived(LocalProject project, boolean archived);
}
