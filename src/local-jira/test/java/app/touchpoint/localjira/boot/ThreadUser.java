package app.touchpoint.localjira.boot;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An authentication context for tests: a user per thread, who speaks German if the name is anna. */
public final class ThreadUser implements JiraAuthenticationContext {

    private final ThreadLocal<@Nullable ApplicationUser> user = new ThreadLocal<>();

    /** A user whose key, name and mail are all made of that word. */
    public record Named(String getKey) implements ApplicationUser {

        @Override
        public String getUsername() {
            return getKey;
        }

        @Override
        public String getName() {
            return getKey;
        }

        @Override
        public String getEmailAddress() {
            return getKey + "@example.org";
        }

        @Override
        public String getDisplayName() {
            return getKey;
        }

        @Override
        public boolean isActive() {
            return true;
        }
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser next) {
        user.set(next);
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }

    @Override
    public Locale getLocale() {
        ApplicationUser now = user.get();
        return now != null && now.getKey().equals("anna") ? Locale.GERMAN : Locale.ENGLISH;
    }

    @Override
    public I18nHelper getI18nHelper() {
        throw new UnsupportedOperationException("Not asked for by what is tested here.");
    }
}
