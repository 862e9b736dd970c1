package app.touchpoint.localjira.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The users of the instance, how they log in and how they like their pages. */
public interface Users {

    /** The user of that name, upper or lower case; inactive ones too. */
    Optional<LocalUser> byName(String username);

    /** The user with that key; inactive ones too. */
    Optional<LocalUser> byKey(String key);

    /** All users, by name. */
    List<LocalUser> all();

    /**
     * Active users whose name, display name or e-mail address has a word starting with the text; by display name.
     *
     * @param limit at most that many
     */
    List<LocalUser> search(String text, int limit);

    /** Makes a user and puts it into {@link Groups#EVERYONE}; a name in use is an {@link IllegalArgumentException}. */
    LocalUser create(NewUser user);

    /** Whether that is the user's password; never for an inactive user. */
    boolean passwordMatches(LocalUser user, String password);

    /** The secret of a new personal access token that does not expire. It is shown this once; only a hash of it is stored. */
    default String createToken(LocalUser user, String label) {
        return createToken(user, label, null).secret();
    }

    /**
     * Makes a personal access token.
     *
     * @param expires null for never
     */
    AccessToken.Made createToken(LocalUser user, String label, @Nullable Instant expires);

    /** Makes all tokens of that label useless. */
    void revokeTokens(LocalUser user, String label);

    /** Makes that token of the user useless; false if the user has none of that id. */
    boolean revokeToken(LocalUser user, long tokenId);

    /** The user's tokens, oldest first, also those that have expired. */
    List<AccessToken> tokens(LocalUser user);

    /** The active user of a personal access token that has not expired by then. */
    Optional<LocalUser> byToken(String token, Instant now);

    /** The user's language and colours; English and light unless set. */
    Preferences preferences(String userKey);

    void setLocale(String userKey, Locale locale);

    void setColourMode(String userKey, Preferences.ColourMode mode);

    /** Gives a user a name, display name and mail address that say nothing, and deactivates it; the key stays. */
    void anonymise(String userKey);

    /** Inactive users cannot log in and are not found by {@link #search}; what they own stays. */
    void setActive(String userKey, boolean active);
}
