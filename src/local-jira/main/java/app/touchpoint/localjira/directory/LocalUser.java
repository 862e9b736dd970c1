package app.touchpoint.localjira.directory;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A user.
 *
 * @param key never changes and is what other tables hold
 * @param username what is typed at log-in, unique without regard to case
 */
public record LocalUser(long id, String key, String username, String displayName, String emailAddress, boolean active)
        implements ApplicationUser {

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getEmailAddress() {
        return emailAddress;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
