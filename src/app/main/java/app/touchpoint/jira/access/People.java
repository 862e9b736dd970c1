package app.touchpoint.jira.access;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People by the names that others know them by; kept are their keys. Here alone it is decided that who is not logged in learns of nobody. */
@Component
public class People {

    private final UserManager users;
    private final JiraAuthenticationContext authentication;
    private final I18nResolver i18n;

    public People(UserManager users, JiraAuthenticationContext authentication, I18nResolver i18n) {
        this.users = users;
        this.authentication = authentication;
        this.i18n = i18n;
    }

    /** Whether who asks learns of nobody who it is, for want of having logged in. */
    public boolean areHidden() {
        return authentication.getLoggedInUser() == null;
    }

    /** The key of the user of that name. */
    public Optional<String> key(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ApplicationUser::getKey);
    }

    /** The user's name; the key of somebody who is gone, blank for nobody and to who is not logged in. */
    public String name(String userKey) {
        return said(userKey, ApplicationUser::getUsername);
    }

    /** What the user is called; the key of somebody who is gone, blank for nobody and to who is not logged in. */
    public String called(String userKey) {
        return said(userKey, ApplicationUser::getDisplayName);
    }

    /** As {@link #called}, but who is not logged in reads that it is somebody. */
    public String shown(String userKey) {
        return userKey.isEmpty() || !areHidden() ? called(userKey) : i18n.getText("touchpoint.somebody");
    }

    /** The same of a user; blank for null, which is nobody. */
    public String shown(@Nullable ApplicationUser user) {
        return user == null ? "" : areHidden() ? shown(user.getKey()) : user.getDisplayName();
    }

    private String said(String userKey, Function<ApplicationUser, String> name) {
        if (userKey.isEmpty() || areHidden()) {
            return "";
        }
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : name.apply(user);
    }
}
