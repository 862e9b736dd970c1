package app.touchpoint.localjira.directory;

import com.atlassian.jira.security.roles.ProjectRole;

/** A project role such as Administrators: one name for the instance, other people in each project. */
public record LocalRole(long id, String name, String description) implements ProjectRole {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
