package app.touchpoint.core.imports;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint that is already there, in the words of a file.
 *
 * @param issueId its issue
 * @param issueKey its issue's key
 * @param phase name; null while it has none
 * @param summary as the issue has it
 * @param content what else it has
 */
public record ExistingTouchpoint(
        IssueId issueId, IssueKey issueKey, @Nullable String phase, String summary, Content content) {}
