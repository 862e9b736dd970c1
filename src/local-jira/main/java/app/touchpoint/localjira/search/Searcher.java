package app.touchpoint.localjira.search;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who searches.
 *
 * @param userKey with {@code username} null for nobody
 * @param zone where their days begin
 */
public record Searcher(@Nullable String userKey, @Nullable String username, ZoneId zone, Locale locale) {

    private static final Searcher SYSTEM = new Searcher(null, null, ZoneId.of("UTC"), Locale.ENGLISH);

    /** Local Jira itself, which knows every field and value. */
    public static Searcher system() {
        return SYSTEM;
    }

    /** Whether this is local Jira itself and not somebody who is not logged in. */
    public boolean isSystem() {
        return this == SYSTEM;
    }

    /** Nobody who is logged in. */
    public static Searcher anonymous() {
        return new Searcher(null, null, ZoneId.of("UTC"), Locale.ENGLISH);
    }
}
