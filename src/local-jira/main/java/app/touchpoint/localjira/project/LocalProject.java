package app.touchpoint.localjira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as it was when it was read; components and issue types are looked up when asked for. Equal by id. */
public final class LocalProject implements Project {

    private final Row row;
    private final Lookups lookups;

    LocalProject(Row row, Lookups lookups) {
        this.row = row;
        this.lookups = lookups;
    }

    public long id() {
        return row.id();
    }

    public String key() {
        return row.key();
    }

    public String name() {
        return row.name();
    }

    public String description() {
        return row.description();
    }

    public String leadKey() {
        return row.leadKey();
    }

    public boolean archived() {
        return row.archived();
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(lookups.components(row.id()));
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalProject project && project.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return "Project: " + row.key();
    }

    /** The columns of a project. */
    record Row(long id, String key, String name, String description, String leadKey, boolean archived) {}

    /** What a project says about itself but other stores keep. */
    interface Lookups {

        List<? extends ProjectComponent> components(long projectId);

        List<? extends IssueType> issueTypes(long projectId);

        @Nullable
        ApplicationUser user(String key);
    }
}
