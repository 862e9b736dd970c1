package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Told what becomes of touchpoints, by events at once and else by the reconciliation. Every bean of this type is asked, each by itself: a
 * failure of one is logged and harms nobody. An import of new touchpoints tells nobody, since nothing is kept of them yet.
 */
public interface IssueFollower {

    /**
     * A touchpoint was read again.
     *
     * @param before the row as it was; null when the issue was no touchpoint, be it that it is new, came from elsewhere or came back
     */
    default void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {}

    /** A touchpoint is one no longer, though its issue is there: it got another type, went to another project or was archived. */
    default void left(Issue issue, TouchpointRow before) {}

    /** An issue is gone for good, whether it was a touchpoint or not. */
    default void deleted(long issueId) {}

    /** A project is gone for good. */
    default void projectDeleted(long projectId) {}

    /** A link from or to a touchpoint was made or removed, or it is time to look whether one was. */
    default void linked(long issueId) {}

    /** It was looked whether anything of a project changed lately, as once a minute. */
    default void lookedAt(long projectId) {}

    /** Every touchpoint of a project was compared with the index; the time to look for what no date tells. */
    default void compared(long projectId) {}
}
