package app.touchpoint.jira.access;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who is in the role <em>Touchpoint managers</em> of a project. */
@Component
class Managers {

    private static final Logger LOG = LoggerFactory.getLogger(Managers.class);

    private final KnownProjects known;

    Managers(KnownProjects known) {
        this.known = known;
    }

    /** False also before the first set-up, and when the role was deleted since. */
    boolean include(ApplicationUser user, Project project) {
        return known.managersRole().filter(id -> isIn(user, id, project)).isPresent();
    }

    private static boolean isIn(ApplicationUser user, long roleId, Project project) {
        ProjectRoleManager roles = ComponentAccessor.getComponent(ProjectRoleManager.class);
        ProjectRole role = roles.getProjectRole(Long.valueOf(roleId));
        if (role == null) {
            return false;
        }
        try {
            return roles.isUserInProjectRole(user, role, project);
        } catch (NoSuchMethodError e) {
            // Nobody was seen to call it in Jira 10 or 11. Without it project administrators do what managers may do.
            LOG.error(
                    "This Jira cannot be asked who is in the role {}: nobody counts as touchpoint manager.", roleId, e);
            return false;
        }
    }
}
