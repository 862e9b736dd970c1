package app.touchpoint.jira.setup;

import app.touchpoint.jira.access.Access;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may apply a plan. */
@Component
public class SetupRights {

    private final Access access;

    public SetupRights(Access access) {
        this.access = access;
    }

    /** Global objects are for those who administer Jira; a project administrator is not enough. */
    public boolean mayApply(@Nullable ApplicationUser user) {
        return access.mayAdminister(user);
    }
}
