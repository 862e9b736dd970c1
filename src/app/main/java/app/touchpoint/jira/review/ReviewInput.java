package app.touchpoint.jira.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is sent.
 *
 * @param date ISO day, not in the future; must be given
 * @param findings must be given
 * @param participants user names
 * @param phase id of the phase that it is about, where it is not about the journey as a whole; not looked at for a touchpoint
 * @param replaces id of the review that it corrects, which is about the same; that one stays and is marked
 */
public record ReviewInput(
        @Nullable String date,
        @Nullable String findings,
        @Nullable String decision,
        @Nullable List<@Nullable String> participants,
        @Nullable Long phase,
        @Nullable Long replaces) {}
