package app.touchpoint.jira.measure;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** People by the names that others know them by; kept are their keys. Who is not logged in learns of nobody. */
@Component
public class People {

    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public People(UserManager users, JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    /** The key of the user of that name. */
    public Optional<String> key(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ApplicationUser::getKey);
    }

    /** The user's name; the key of somebody who is gone, blank for nobody. */
    public String name(String userKey) {
        return said(userKey, ApplicationUser::getUsername);
    }

    /** What the user is called; the key of somebody who is gone, blank for nobody. */
    public String called(String userKey) {
        return said(userKey, ApplicationUser::getDisplayName);
    }

    private String said(String userKey, Function<ApplicationUser, String> name) {
        if (userKey.isEmpty() || authentication.getLoggedInUser() == null) {
            return "";
        }
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : name.apply(user);
    }
}
