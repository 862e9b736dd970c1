package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.access.Access;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who is meant by a user name or an e-mail address and may be given issues of a project. */
@Component
public class Owners {

    private static final int FEW = 20;

    private final UserManager users;
    private final UserSearchService search;
    private final Access access;

    public Owners(UserManager users, UserSearchService search, Access access) {
        this.users = users;
        this.search = search;
        this.access = access;
    }

    /**
     * The one active person who is meant and assignable, by user name, else by e-mail address or full name; empty also where these belong to
     * several.
     */
    public Optional<ApplicationUser> find(Project project, String name) {
        ApplicationUser byName = users.getUserByName(name);
        if (byName != null) {
            return isAssignable(project, byName) ? Optional.of(byName) : Optional.empty();
        }
        UserSearchParams params = new UserSearchParams.Builder(FEW).build();
        List<ApplicationUser> meant = search.findUsers(name, params).stream()
                .filter(user -> name.equalsIgnoreCase(user.getEmailAddress()) || isCalled(user, name))
                .filter(user -> isAssignable(project, user))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isCalled(ApplicationUser user, String name) {
        return Names.same(Objects.toString(user.getDisplayName(), ""), name);
    }

    private boolean isAssignable(Project project, ApplicationUser user) {
        return user.isActive() && access.mayBeAssigned(user, project);
    }
}
