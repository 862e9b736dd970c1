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

    /** Nobody who is logged in. */
    public static Searcher anonymous() {
        return new Searcher(null, null, ZoneId.of("UTC"), Locale.ENGLISH);
    }
}
