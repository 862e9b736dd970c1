package app.touchpoint.jira.journey;

import app.touchpoint.jira.access.Access;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
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

    /** The one active person who is meant and assignable; empty also where an e-mail address belongs to several. */
    public Optional<ApplicationUser> find(Project project, String nameOrEmail) {
        ApplicationUser byName = users.getUserByName(nameOrEmail);
        if (byName != null) {
            return isAssignable(project, byName) ? Optional.of(byName) : Optional.empty();
        }
        if (!nameOrEmail.contains("@")) {
            return Optional.empty();
        }
        UserSearchParams params = new UserSearchParams.Builder(FEW).build();
        List<ApplicationUser> byEmail = search.findUsers(nameOrEmail, params).stream()
                .filter(user -> nameOrEmail.equalsIgnoreCase(user.getEmailAddress()))
                .filter(user -> isAssignable(project, user))
                .toList();
        return byEmail.size() == 1 ? Optional.of(byEmail.get(0)) : Optional.empty();
    }

    private boolean isAssignable(Project project, ApplicationUser user) {
        return user.isActive() && access.mayBeAssigned(user, project);
    }
}
