package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.directory.Roles;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Project roles. */
record LocalProjectRoleManager(Roles roles) implements ProjectRoleManager {

    @Override
    public @Nullable ProjectRole getProjectRole(Long id) {
        return roles.byId(id).orElse(null);
    }

    @Override
    public @Nullable ProjectRole getProjectRole(String name) {
        return roles.byName(name).orElse(null);
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        return roles.create(role.getName(), role.getDescription());
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return user != null && roles.plays(user.getKey(), role.getId(), project.getId());
    }
}
