package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Project and issue permissions. A null user is the anonymous one.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface PermissionManager {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksResource (called)." */
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user);

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksResource (called)." */
    boolean hasPermission(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user);
}
