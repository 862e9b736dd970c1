package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.directory.CurrentUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.sal.LocalI18nHelper;
import app.touchpoint.localjira.sal.Texts;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The user of the thread and the language of that user. */
record LocalAuthenticationContext(CurrentUser currentUser, Users users, Services services)
        implements JiraAuthenticationContext {

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return currentUser.get().orElse(null);
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser user) {
        currentUser.set(user == null ? null : users.byKey(user.getKey()).orElseThrow());
    }

    @Override
    public void clearLoggedInUser() {
        currentUser.clear();
    }

    @Override
    public Locale getLocale() {
        return currentUser.locale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new LocalI18nHelper(services.get(Texts.class), currentUser.locale());
    }
}
