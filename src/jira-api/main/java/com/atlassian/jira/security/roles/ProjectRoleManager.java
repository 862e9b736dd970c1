package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Project roles and who is in them.
 *
 * @see "Seen: Jira 10.5.0, imported by public plugins."
 */
public interface ProjectRoleManager {
    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioProjectRoleMembers (called)." */
    @Nullable
    ProjectRole getProjectRole(Long id);
    /** @see "Believed: remembered from the API of Jira 8, not looked up; the overload by id or name was called in Jira 10.5.0." */
    @Nullable
    ProjectRole getProjectRole(String name);
    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    ProjectRole createRole(ProjectRole role);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project);
}
