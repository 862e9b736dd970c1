package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.directory.IssueFacts;
import app.touchpoint.localjira.directory.Permissions;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Project and global permissions. */
record LocalPermissionManager(Permissions permissions) implements PermissionManager, GlobalPermissionManager {

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasIssue(
                permission.permissionKey(),
                new IssueFacts(
                        issue.getProjectId(), issue.getSecurityLevelId(), issue.getReporterId(), issue.getAssigneeId()),
                key(user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return permissions.hasProject(permission.permissionKey(), project.getId(), key(user));
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return permissions.hasGlobal(permission.getKey(), key(user));
    }

    private static @Nullable String key(@Nullable ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
