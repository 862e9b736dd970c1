package app.touchpoint.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may apply a plan. */
@Component
public class SetupRights {

    private final GlobalPermissionManager permissions;

    public SetupRights(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    /** Global objects are for those who administer Jira; a project administrator is not enough. */
    public boolean mayApply(@Nullable ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
