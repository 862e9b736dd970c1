package app.touchpoint.jira.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is sent.
 *
 * @param date ISO day, not in the future; must be given
 * @param findings must be given
 * @param participants user names
 */
public record ReviewInput(
        @Nullable String date,
        @Nullable String findings,
        @Nullable String decision,
        @Nullable List<@Nullable String> participants) {}
