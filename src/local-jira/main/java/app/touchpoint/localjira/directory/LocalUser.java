package app.touchpoint.localjira.directory;

/**
 * A user.
 *
 * @param key never changes and is what other tables hold
 * @param username what is typed at log-in, unique without regard to case
 */
public record LocalUser(
        long id, String key, String username, String displayName, String emailAddress, boolean active) {}
