package app.touchpoint.jira.rest;

import static app.touchpoint.core.shared.Refusal.Reason.NOT_ALLOWED;
import static app.touchpoint.core.shared.Refusal.Reason.NOT_FOUND;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see a project and what they may do there. Someone who may not see it gets the same answer as for a project that
 * does not exist, so that nobody can find out which keys there are.
 */
@Component
public class ProjectGate {

    private final JiraAuthenticationContext authentication;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public ProjectGate(
            JiraAuthenticationContext authentication, ProjectManager projects, PermissionManager permissions) {
        this.authentication = authentication;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** The logged-in user in this project; refused with {@code not-logged-in} or {@code project-not-found} (key). */
    public Outcome<ProjectVisit> enter(String projectKey) {
        return entered(projects.getProjectObjByKey(projectKey), projectKey);
    }

    /** The same by id, for addresses that survive a renamed key. */
    public Outcome<ProjectVisit> enter(long projectId) {
        return entered(projects.getProjectObj(projectId), Long.toString(projectId));
    }

    /** Whether the visitor has a permission in the project. */
    public boolean may(ProjectVisit visit, ProjectPermissionKey permission) {
        return permissions.hasPermission(permission, visit.project(), visit.user());
    }

    /** The visit, if the visitor administers the project; refused with {@code project-admin-needed} (key). */
    public Outcome<ProjectVisit> administering(ProjectVisit visit) {
        return needing(visit, ProjectPermissions.ADMINISTER_PROJECTS, "project-admin-needed");
    }

    /** The visit, if the visitor may create issues; refused with {@code create-issues-needed} (key). */
    public Outcome<ProjectVisit> creating(ProjectVisit visit) {
        return needing(visit, ProjectPermissions.CREATE_ISSUES, "create-issues-needed");
    }

    private Outcome<ProjectVisit> needing(ProjectVisit visit, ProjectPermissionKey permission, String code) {
        return may(visit, permission)
                ? Outcome.done(visit)
                : Outcome.refused(Refusal.of(NOT_ALLOWED, code, visit.project().getKey()));
    }

    private Outcome<ProjectVisit> entered(@Nullable Project project, String asked) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            return Outcome.done(new ProjectVisit(project, user));
        }
        return Outcome.refused(
                user == null
                        ? Refusal.of(NOT_ALLOWED, Refusals.NOT_LOGGED_IN)
                        : Refusal.of(NOT_FOUND, "project-not-found", asked));
    }
}
