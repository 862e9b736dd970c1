package app.touchpoint.localjira.project;

import java.util.List;
import java.util.Optional;

/** The projects of the instance, whoever may see them. */
public interface Projects {

    /** All projects, archived ones too, by key. */
    List<LocalProject> all();

    Optional<LocalProject> byId(long id);

    /** The project of that key or former key, upper or lower case. */
    Optional<LocalProject> byKey(String key);

    /** Makes a project that uses the default schemes; a key or name in use is an {@link IllegalArgumentException}. */
    LocalProject create(NewProject project);

    LocalProject update(long id, String name, String description);

    /**
     * Gives a project another key; the old one leads to it still. A key that another project has or had is an
     * {@link IllegalArgumentException}. Issues are renamed by who calls this, afterwards.
     */
    LocalProject changeKey(long id, String key);

    /** An archived project is read only and its issues are found by no search. */
    void setArchived(long id, boolean archived);

    /** Deletes a project and its components; its issues are deleted by who calls this, before. */
    void delete(long id);

    /** The number of the next issue of a project: 1, 2, 3…; never given twice, gaps are possible. */
    long nextIssueNumber(long projectId);

    /** The components of a project, by name. */
    List<LocalComponent> components(long projectId);

    Optional<LocalComponent> component(long id);

    /** Makes a component; a name in use in the project (upper or lower case) is an {@link IllegalArgumentException}. */
    LocalComponent createComponent(long projectId, String name, String description);

    /** What it takes to make a project; a key is 2 to 10 capital letters and digits that start with a letter. */
    record NewProject(String key, String name, String description, String leadKey) {}
}
