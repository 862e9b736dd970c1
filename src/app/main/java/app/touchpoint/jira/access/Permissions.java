package app.touchpoint.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of Jira's permissions and roles a deed needs. */
@Component
class Permissions {

    /** By its key, because no plugin was seen to use Jira's own constant. */
    static final ProjectPermissionKey ASSIGNABLE = new ProjectPermissionKey("ASSIGNABLE_USER");

    /** By its key, as {@link #ASSIGNABLE}. */
    static final ProjectPermissionKey COMMENT = new ProjectPermissionKey("ADD_COMMENTS");
    /** By its key, as {@link #ASSIGNABLE}. */
    static final ProjectPermissionKey TRANSITION = new ProjectPermissionKey("TRANSITION_ISSUES");

    private final PermissionManager permissions;
    private final GlobalPermissionManager globals;
    private final Managers managers;

    Permissions(PermissionManager permissions, GlobalPermissionManager globals, Managers managers) {
        this.permissions = permissions;
        this.globals = globals;
        this.managers = managers;
    }

    boolean has(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(permission, project, user);
    }

    boolean has(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(permission, issue, user);
    }

    boolean administers(@Nullable ApplicationUser user) {
        return user != null && globals.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** What is done to an issue needs the permission on that issue, whose security level or reporter may count. */
    boolean allow(Deed deed, Visit visit) {
        return switch (deed.need()) {
            case EDIT -> changing(ProjectPermissions.EDIT_ISSUES, visit);
            case LINK -> changing(ProjectPermissions.LINK_ISSUES, visit);
            case COMMENT ->
                changing(COMMENT, visit)
                        || changing(ProjectPermissions.EDIT_ISSUES, visit)
                        || (!visit.issue().isArchived()
                                && visit.user() != null
                                && has(
                                        ProjectPermissions.CREATE_ISSUES,
                                        visit.at().project(),
                                        visit.user()));
            case TRANSITION -> changing(TRANSITION, visit);
            case MANAGER -> !visit.issue().isArchived() && allow(deed, visit.at());
            case SIGHT, CREATE, PROJECT_ADMIN, JIRA_ADMIN -> allow(deed, visit.at());
        };
    }

    boolean allow(Deed deed, ProjectVisit visit) {
        ApplicationUser user = visit.user();
        if (deed.need() == Deed.Need.SIGHT) {
            return true;
        }
        if (user == null) {
            return false;
        }
        return switch (deed.need()) {
            case EDIT -> has(ProjectPermissions.EDIT_ISSUES, visit.project(), user);
            case LINK -> has(ProjectPermissions.LINK_ISSUES, visit.project(), user);
            case COMMENT ->
                has(COMMENT, visit.project(), user)
                        || has(ProjectPermissions.EDIT_ISSUES, visit.project(), user)
                        || has(ProjectPermissions.CREATE_ISSUES, visit.project(), user);
            case TRANSITION -> has(TRANSITION, visit.project(), user);
            case CREATE -> has(ProjectPermissions.CREATE_ISSUES, visit.project(), user);
            case MANAGER -> administersProject(visit, user) || managers.include(user, visit.project());
            case PROJECT_ADMIN -> administersProject(visit, user);
            case JIRA_ADMIN -> administers(user);
            case SIGHT -> true;
        };
    }

    private boolean changing(ProjectPermissionKey permission, Visit visit) {
        return visit.user() != null && !visit.issue().isArchived() && has(permission, visit.issue(), visit.user());
    }

    private boolean administersProject(ProjectVisit visit, ApplicationUser user) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, visit.project(), user);
    }
}
