package app.touchpoint.localjira.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param authorKey null where it was made anonymously
 */
public record CommentView(long id, @Nullable String authorKey, String body, Instant created, Instant updated) {}
